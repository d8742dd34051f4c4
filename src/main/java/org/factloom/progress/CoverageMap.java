package org.factloom.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.factloom.article.Article;
import org.factloom.article.Infobox;
import org.factloom.article.Paragraph;
import org.factloom.article.Section;
import org.factloom.article.Sentence;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.learning.FactState;

/**
 * An article with what a person knows of it.
 *
 * @param language of the article's text, as a BCP 47 tag
 * @param sections the infobox first where there is one, then the lead
 * @param missed the sentences and lines of the facts that were missed, in reading order
 */
public record CoverageMap(
        String slug, String title, String language, Count count, List<Part> sections, List<String> missed) {

    /** Of some facts: how many were known and how many missed when last asked; the others are untried. */
    public record Count(int facts, int known, int missed) {

        static Count of(List<Fact> facts, Map<String, FactState> states) {
            return new Count(
                    facts.size(), count(facts, states, FactState.KNOWN), count(facts, states, FactState.MISSED));
        }

        private static int count(List<Fact> facts, Map<String, FactState> states, FactState state) {
            return (int) facts.stream()
                    .filter(fact -> states.get(fact.id()) == state)
                    .count();
        }

        public int untried() {
            return facts - known - missed;
        }
    }

    /**
     * The infobox, the lead or a section.
     *
     * @param name the headings that lead to it; "Infobox" for the box, empty for the lead
     * @param heading the last of them
     * @param level of the heading, from 2
     * @param count its facts
     */
    public record Part(
            String name, String heading, int level, boolean infobox, Count count, List<List<Piece>> paragraphs) {}

    /** A stretch of text, and for a sentence or line that states facts what is known of them. */
    public record Piece(String text, boolean fact, FactState state) {}

    static CoverageMap of(Article article, String language, Collection<Fact> facts, Map<String, FactState> states) {
        Tinting tinting = new Tinting(article.text(), facts, states);
        List<Part> parts = new ArrayList<>();
        Infobox infobox = article.infobox();
        if (infobox != null && !infobox.fields().isEmpty()) {
            List<List<Piece>> lines = infobox.fields().stream()
                    .map(field -> List.of(tinting.piece(field.span())))
                    .toList();
            parts.add(new Part(Evidence.INFOBOX, Evidence.INFOBOX, 2, true, tinting.count(spans(infobox)), lines));
        }
        for (Section section : article.sections()) {
            List<List<Piece>> paragraphs =
                    section.paragraphs().stream().map(tinting::pieces).toList();
            String heading = section.path().isEmpty() ? "" : section.path().getLast();
            parts.add(new Part(
                    section.name(),
                    heading,
                    section.path().size() + 1,
                    false,
                    tinting.count(spans(section)),
                    paragraphs));
        }
        return new CoverageMap(
                article.slug(),
                article.title(),
                language,
                Count.of(List.copyOf(facts), states),
                parts,
                tinting.missed());
    }

    private static List<Span> spans(Infobox infobox) {
        return infobox.fields().stream().map(Infobox.Field::span).toList();
    }

    private static List<Span> spans(Section section) {
        return section.paragraphs().stream().map(Paragraph::span).toList();
    }

    /** Tells what is known of a stretch of the text. */
    private record Tinting(String text, Collection<Fact> facts, Map<String, FactState> states) {

        /** The sentences of a paragraph, and what stands between them. */
        List<Piece> pieces(Paragraph paragraph) {
            List<Piece> pieces = new ArrayList<>();
            int at = paragraph.span().start();
            for (Sentence sentence : paragraph.sentences()) {
                add(pieces, new Span(at, sentence.span().start()));
                pieces.add(piece(sentence.span()));
                at = sentence.span().end();
            }
            add(pieces, new Span(at, paragraph.span().end()));
            return List.copyOf(pieces);
        }

        private void add(List<Piece> pieces, Span between) {
            if (between.length() > 0) {
                pieces.add(new Piece(between.of(text), false, FactState.UNTRIED));
            }
        }

        /** Missed where any of its facts was, known where all of them were. */
        Piece piece(Span span) {
            List<FactState> found = stated(span).stream()
                    .map(fact -> states.getOrDefault(fact.id(), FactState.UNTRIED))
                    .toList();
            FactState state = found.contains(FactState.MISSED)
                    ? FactState.MISSED
                    : found.contains(FactState.UNTRIED) ? FactState.UNTRIED : FactState.KNOWN;
            return new Piece(span.of(text), !found.isEmpty(), state);
        }

        /** The facts whose shown evidence lies in any of the spans. */
        Count count(List<Span> spans) {
            return Count.of(
                    facts.stream()
                            .filter(fact -> spans.stream().anyMatch(span -> isShownIn(fact, span)))
                            .toList(),
                    states);
        }

        List<String> missed() {
            return facts.stream()
                    .filter(fact -> states.get(fact.id()) == FactState.MISSED)
                    .flatMap(fact -> fact.evidence().stream().limit(1))
                    .sorted(java.util.Comparator.comparing(Evidence::span))
                    .map(Evidence::text)
                    .distinct()
                    .toList();
        }

        private List<Fact> stated(Span span) {
            return facts.stream()
                    .filter(fact -> fact.evidence().stream()
                            .anyMatch(evidence -> evidence.span().overlaps(span)))
                    .toList();
        }

        private static boolean isShownIn(Fact fact, Span span) {
            return fact.evidence().stream().limit(1).anyMatch(evidence -> span.contains(evidence.span()));
        }
    }
}
