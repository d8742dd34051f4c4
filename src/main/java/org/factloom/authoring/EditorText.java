package org.factloom.authoring;

import java.util.ArrayList;
import java.util.List;
import org.factloom.article.Article;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.library.ReadingText;
import org.factloom.web.TextRun;
import org.jspecify.annotations.Nullable;

/**
 * An article beside the editor, sentence by sentence, the evidence marked.
 *
 * @param lines of the infobox
 * @param parts the lead first
 */
record EditorText(List<Line> lines, List<Part> parts) {

    /** A line of the infobox. */
    public record Line(String name, List<Piece> pieces) {}

    /** The lead or a section, with its paragraphs. */
    public record Part(@Nullable String heading, List<List<Piece>> paragraphs) {}

    /**
     * A sentence, or the white space between two.
     *
     * @param start where it begins in the article's text
     */
    public record Piece(int start, boolean sentence, List<Stretch> stretches) {}

    /** Words that are marked, or are not. */
    public record Stretch(boolean marked, List<TextRun> runs) {}

    static EditorText of(Article article, List<Evidence> evidence) {
        List<Span> marks = evidence.stream().map(Evidence::span).sorted().toList();
        ReadingText text = ReadingText.of(article, List.of());
        return new EditorText(
                text.lines().stream()
                        .map(line -> new Line(line.name(), pieces(article, line.value(), marks)))
                        .toList(),
                text.parts().stream()
                        .map(part -> new Part(
                                part.heading(),
                                part.paragraphs().stream()
                                        .map(pieces -> pieces(article, pieces, marks))
                                        .toList()))
                        .toList());
    }

    private static List<Piece> pieces(Article article, List<ReadingText.Piece> pieces, List<Span> marks) {
        return pieces.stream()
                .map(piece -> new Piece(
                        piece.start(), !piece.isBlank(), stretches(article.text(), piece.start(), piece.end(), marks)))
                .toList();
    }

    private static List<Stretch> stretches(String text, int start, int end, List<Span> marks) {
        List<Stretch> stretches = new ArrayList<>();
        int at = start;
        for (Span mark : marks) {
            int from = Math.clamp(mark.start(), at, end);
            int to = Math.clamp(mark.end(), from, end);
            add(stretches, text.substring(at, from), false);
            add(stretches, text.substring(from, to), true);
            at = to;
        }
        add(stretches, text.substring(at, end), false);
        return stretches;
    }

    private static void add(List<Stretch> stretches, String text, boolean marked) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(marked, TextRun.of(text)));
        }
    }
}
