package org.factloom.article;

import java.util.List;

/**
 * A paragraph of prose.
 *
 * @param span where it stands in the article's text
 * @param sentences in reading order, all within the span
 */
public record Paragraph(Span span, List<Sentence> sentences) {

    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
