package org.factloom.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.fact.Fact;
import org.factloom.learning.KnownFact;
import org.factloom.library.ReadingText;
import org.factloom.memory.Level;
import org.jspecify.annotations.Nullable;

/**
 * An article with what a person knows of it.
 *
 * @param language of the article's text, as a BCP 47 tag
 * @param known the facts that were ever answered, by id; the others are new, or withheld
 * @param withheld ids of the facts of which exams tell nothing yet
 * @param sections those that state facts: the infobox, the lead, then the others
 * @param learning ids of the facts that are being learned, in reading order
 * @param only what to show of it, "learning" or "contested"; empty for all
 */
public record CoverageMap(
        String slug,
        String title,
        String language,
        ReadingText text,
        Map<String, KnownFact> known,
        Set<String> withheld,
        Count count,
        List<SectionCount> sections,
        List<String> learning,
        String only) {

    /** Of some facts: how many are of each level, how many of them are contested as well, and of how many nothing is told. */
    public record Count(int facts, int learning, int known, int strong, int contested, int withheld) {

        static Count of(List<String> facts, Map<String, KnownFact> states, Set<String> withheld) {
            return new Count(
                    facts.size(),
                    count(facts, states, fact -> fact.level() == Level.LEARNING),
                    count(facts, states, fact -> fact.level() == Level.KNOWN),
                    count(facts, states, fact -> fact.level() == Level.STRONG),
                    count(facts, states, KnownFact::contested),
                    (int) facts.stream().filter(withheld::contains).count());
        }

        private static int count(List<String> facts, Map<String, KnownFact> states, Predicate<KnownFact> which) {
            return (int) facts.stream()
                    .map(states::get)
                    .filter(Objects::nonNull)
                    .filter(which)
                    .count();
        }

        public int fresh() {
            return facts - learning - known - strong - withheld;
        }

        public int knownOrStrong() {
            return known + strong;
        }
    }

    /**
     * The facts that are first stated in a section.
     *
     * @param heading null for the infobox and the lead
     */
    public record SectionCount(boolean infobox, @Nullable String heading, Count count) {}

    /** @param facts those that can be asked */
    static CoverageMap of(
            Article article,
            String language,
            Collection<Fact> facts,
            Map<String, KnownFact> known,
            Set<String> withheld,
            String only) {
        List<Fact> all = List.copyOf(facts);
        ReadingText text = ReadingText.of(article, all);
        return new CoverageMap(
                article.slug(),
                article.title(),
                language,
                text,
                known,
                withheld,
                Count.of(all.stream().map(Fact::id).toList(), known, withheld),
                sections(text, known, withheld),
                all.stream()
                        .map(Fact::id)
                        .filter(fact -> level(known, fact) == Level.LEARNING)
                        .toList(),
                only);
    }

    private static Level level(Map<String, KnownFact> known, String fact) {
        KnownFact found = known.get(fact);
        return found == null ? Level.NEW : found.level();
    }

    /** The lowest level of the facts that a sentence states; where only one is asked for, that one. */
    public Level level(ReadingText.Piece piece) {
        return told(piece)
                .map(fact -> level(known, fact))
                .filter(level ->
                        only.isEmpty() || only.equals("contested") || id(level).equals(only))
                .min(Comparator.naturalOrder())
                .orElse(Level.NEW);
    }

    /** Whether a fact that a sentence states is contested. */
    public boolean contested(ReadingText.Piece piece) {
        return piece.facts().stream().map(known::get).anyMatch(fact -> fact != null && fact.contested());
    }

    /** Whether a sentence states a fact of what is asked for. */
    public boolean shows(ReadingText.Piece piece) {
        return only.equals("contested")
                ? contested(piece)
                : told(piece)
                        .anyMatch(
                                fact -> only.isEmpty() || id(level(known, fact)).equals(only));
    }

    private Stream<String> told(ReadingText.Piece piece) {
        return piece.facts().stream().filter(fact -> !withheld.contains(fact));
    }

    private static String id(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static List<SectionCount> sections(ReadingText text, Map<String, KnownFact> states, Set<String> withheld) {
        List<SectionCount> sections = new ArrayList<>();
        Stream<ReadingText.Piece> box = text.lines().stream().flatMap(line -> line.value().stream());
        sections.add(new SectionCount(true, null, count(box, states, withheld)));
        for (ReadingText.Part part : text.parts()) {
            Stream<ReadingText.Piece> pieces = part.paragraphs().stream().flatMap(List::stream);
            sections.add(new SectionCount(false, part.heading(), count(pieces, states, withheld)));
        }
        sections.removeIf(section -> section.count().facts() == 0);
        return List.copyOf(sections);
    }

    private static Count count(Stream<ReadingText.Piece> pieces, Map<String, KnownFact> states, Set<String> withheld) {
        return Count.of(pieces.flatMap(piece -> piece.anchors().stream()).toList(), states, withheld);
    }
}
