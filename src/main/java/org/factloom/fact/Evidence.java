package org.factloom.fact;

import org.factloom.article.Span;

/**
 * The words of an article that a fact was read from: a sentence, or a line of the infobox.
 *
 * @param section the name of its section, "Insurgency › Early actions"; "Infobox" for the box, empty for the lead
 * @param span where it stands in the article's text
 * @param text what the span covers
 */
public record Evidence(String section, Span span, String text) {

    /** The section of a fact that was read from the infobox. */
    public static final String INFOBOX = "Infobox";
}
