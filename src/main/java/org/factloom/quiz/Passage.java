package org.factloom.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factloom.article.Article;
import org.factloom.article.Paragraph;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.web.TextRun;

/**
 * A paragraph, or a line of the infobox, with the evidence marked in it.
 *
 * @param section the name of its section; "Infobox" for the box, empty for the lead
 * @param start where the first marked words begin in the article's text
 * @param pieces the text in reading order, marked and unmarked by turns
 */
public record Passage(String section, int start, List<Piece> pieces) {

    /** A stretch of a passage. */
    public record Piece(String text, boolean marked) {

        public List<TextRun> runs() {
            return TextRun.of(text);
        }
    }

    public boolean infobox() {
        return section.equals(Evidence.INFOBOX);
    }

    /** The passages that hold {@code evidence}, in its order; evidence of one paragraph stands in one passage. */
    static List<Passage> of(Article article, List<Evidence> evidence) {
        Map<Span, List<Evidence>> byParagraph = new LinkedHashMap<>();
        for (Evidence words : evidence) {
            byParagraph
                    .computeIfAbsent(paragraph(article, words), _ -> new ArrayList<>())
                    .add(words);
        }
        return byParagraph.entrySet().stream()
                .map(entry -> of(article.text(), entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Only the words themselves, all marked. */
    static Passage of(Evidence evidence) {
        return new Passage(evidence.section(), evidence.span().start(), List.of(new Piece(evidence.text(), true)));
    }

    /** The words themselves where they stand in no paragraph, or where the article has changed since. */
    private static Span paragraph(Article article, Evidence words) {
        Optional<Paragraph> paragraph = article.paragraphAt(words.span())
                .filter(_ -> words.span().of(article.text()).equals(words.text()));
        return paragraph.map(Paragraph::span).orElse(words.span());
    }

    private static Passage of(String text, Span whole, List<Evidence> evidence) {
        if (evidence.size() == 1 && evidence.getFirst().span().equals(whole)) {
            return of(evidence.getFirst());
        }
        List<Span> marks =
                evidence.stream().map(Evidence::span).sorted().distinct().toList();
        List<Piece> pieces = new ArrayList<>();
        int at = whole.start();
        for (Span mark : marks) {
            add(pieces, text.substring(at, Math.max(at, mark.start())), false);
            add(pieces, text.substring(Math.max(at, mark.start()), Math.max(at, mark.end())), true);
            at = Math.max(at, mark.end());
        }
        add(pieces, text.substring(at, whole.end()), false);
        return new Passage(evidence.getFirst().section(), marks.getFirst().start(), List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
