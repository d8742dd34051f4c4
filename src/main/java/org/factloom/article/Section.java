package org.factloom.article;

import java.util.List;

/**
 * A section of an article, or its lead.
 *
 * @param path the headings that lead to it, outermost first; empty for the lead
 * @param paragraphs its own paragraphs, without those of its subsections
 */
public record Section(List<String> path, List<Paragraph> paragraphs) {

    public Section {
        path = List.copyOf(path);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The headings joined as a reader sees them, "Insurgency › Early actions"; empty for the lead. */
    public String name() {
        return String.join(" › ", path);
    }
}
