package org.factloom.fact;

import org.factloom.article.Span;

/**
 * The words of an article that a fact was read from: a sentence, or a line of the infobox.
 *
 * @param article the slug of their article; empty where it is the one that the fact or item is of, as it always is but in
 *     items across the articles of a topic
 * @param section the name of its section, "Insurgency › Early actions"; "Infobox" for the box, empty for the lead
 * @param span where it stands in the article's text
 * @param text what the span covers
 */
public record Evidence(String article, String section, Span span, String text) {

    /** The section of a fact that was read from the infobox. */
    public static final String INFOBOX = "Infobox";

    /** Of the article that the fact or item is of. */
    public Evidence(String section, Span span, String text) {
        this("", section, span, text);
    }

    /** The text as people read it: a line of the infobox with its key in words, and without residue of its markup. */
    public String shown() {
        return section.equals(INFOBOX) ? BoxKey.inWords(BoxResidue.taken(text)) : text;
    }

    /** The same words, named as those of {@code article}. */
    public Evidence of(String article) {
        return new Evidence(article, section, span, text);
    }
}
