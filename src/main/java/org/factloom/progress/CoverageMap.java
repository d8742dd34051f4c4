package org.factloom.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.learning.FactState;
import org.factloom.library.ReadingText;
import org.jspecify.annotations.Nullable;

/**
 * An article with what a person knows of it.
 *
 * @param language of the article's text, as a BCP 47 tag
 * @param sections those that state facts: the infobox, the lead, then the others
 * @param missed the sentences and lines of the facts that were missed, in reading order
 */
public record CoverageMap(
        String slug,
        String title,
        String language,
        ReadingText text,
        Map<String, FactState> states,
        Count count,
        List<SectionCount> sections,
        List<String> missed) {

    /** Of some facts: how many were known and how many missed when last asked; the others are untried. */
    public record Count(int facts, int known, int missed) {

        static Count of(List<String> facts, Map<String, FactState> states) {
            return new Count(
                    facts.size(), count(facts, states, FactState.KNOWN), count(facts, states, FactState.MISSED));
        }

        private static int count(List<String> facts, Map<String, FactState> states, FactState state) {
            return (int)
                    facts.stream().filter(fact -> states.get(fact) == state).count();
        }

        public int untried() {
            return facts - known - missed;
        }
    }

    /**
     * The facts that are first stated in a section.
     *
     * @param heading null for the infobox and the lead
     */
    public record SectionCount(boolean infobox, @Nullable String heading, Count count) {}

    /** @param facts those that can be asked */
    static CoverageMap of(Article article, String language, Collection<Fact> facts, Map<String, FactState> states) {
        List<Fact> all = List.copyOf(facts);
        ReadingText text = ReadingText.of(article, all);
        return new CoverageMap(
                article.slug(),
                article.title(),
                language,
                text,
                states,
                Count.of(all.stream().map(Fact::id).toList(), states),
                sections(text, states),
                missed(all, states));
    }

    /** Missed where any of the facts that a sentence states was, known where all of them were. */
    public FactState state(ReadingText.Piece piece) {
        List<FactState> found = piece.facts().stream()
                .map(fact -> states.getOrDefault(fact, FactState.UNTRIED))
                .toList();
        if (found.contains(FactState.MISSED)) {
            return FactState.MISSED;
        }
        return found.contains(FactState.UNTRIED) ? FactState.UNTRIED : FactState.KNOWN;
    }

    private static List<SectionCount> sections(ReadingText text, Map<String, FactState> states) {
        List<SectionCount> sections = new ArrayList<>();
        Stream<ReadingText.Piece> box = text.lines().stream().flatMap(line -> line.value().stream());
        sections.add(new SectionCount(true, null, count(box, states)));
        for (ReadingText.Part part : text.parts()) {
            Stream<ReadingText.Piece> pieces = part.paragraphs().stream().flatMap(List::stream);
            sections.add(new SectionCount(false, part.heading(), count(pieces, states)));
        }
        sections.removeIf(section -> section.count().facts() == 0);
        return List.copyOf(sections);
    }

    private static Count count(Stream<ReadingText.Piece> pieces, Map<String, FactState> states) {
        return Count.of(pieces.flatMap(piece -> piece.anchors().stream()).toList(), states);
    }

    private static List<String> missed(List<Fact> facts, Map<String, FactState> states) {
        return facts.stream()
                .filter(fact -> states.get(fact.id()) == FactState.MISSED)
                .flatMap(fact -> fact.evidence().stream().limit(1))
                .sorted(Comparator.comparing(Evidence::span))
                .map(Evidence::text)
                .distinct()
                .toList();
    }
}
