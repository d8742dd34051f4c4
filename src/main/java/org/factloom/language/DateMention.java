package org.factloom.language;

import org.factloom.article.Span;

/**
 * A date in a text.
 *
 * @param span where the date itself stands, without preposition and modifier, in the article's text
 * @param text the date as written, "3 June 1968"
 * @param date what it says
 * @param modifier "early", "mid", "late", "about", or empty where the date is meant exactly
 */
public record DateMention(Span span, String text, PartialDate date, String modifier) {}
