package org.factloom.article;

/**
 * A place where an article links to another one.
 *
 * @param span where the link's words stand in the article's text, "the Iraqis"
 * @param target the title of the article that they lead to, which names it canonically, "Iraqi Army"
 */
public record Mention(Span span, String target) {}
