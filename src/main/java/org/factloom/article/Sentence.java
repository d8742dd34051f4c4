package org.factloom.article;

/**
 * One sentence of a paragraph.
 *
 * @param span where it stands in the article's text, without surrounding white space
 * @param text what the span covers
 */
public record Sentence(Span span, String text) {}
