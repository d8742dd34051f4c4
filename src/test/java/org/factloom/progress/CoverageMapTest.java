package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Value;
import org.factloom.learning.KnownFact;
import org.factloom.learning.StoredMemory;
import org.factloom.library.ReadingText;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Level;
import org.factloom.progress.CoverageMap.Count;
import org.factloom.progress.CoverageMap.SectionCount;
import org.junit.jupiter.api.Test;

class CoverageMapTest {

    private static final String TEXT = """
            = Harbour revolt =

            Infobox
            - Place: Port Amal

            It began in May.  It spread in June.

            ==Course==
            ===Strike===
            The dockers stood still.
            """;

    @Test
    void aSentenceShowsTheLeastKnownOfItsFacts() throws MalformedArticleException {
        KnownFact strong = known("f-may", Level.STRONG, false);
        assertEquals(Level.NEW, level(map("", strong)));
        assertEquals(Level.KNOWN, level(map("", strong, known("f-month", Level.KNOWN, false))));
        assertEquals(Level.LEARNING, level(map("", strong, known("f-month", Level.LEARNING, false))));
    }

    @Test
    void contestedLiesOverTheLevel() throws MalformedArticleException {
        CoverageMap map = map("", known("f-may", Level.STRONG, true), known("f-month", Level.STRONG, false));
        assertEquals(Level.STRONG, level(map));
        assertTrue(map.contested(began(map)));
        assertEquals(new Count(3, 0, 0, 2, 1, 0), map.count());
    }

    @Test
    void aFilterShowsTheSentencesThatStateAFactOfTheLevel() throws MalformedArticleException {
        KnownFact[] facts = {known("f-may", Level.STRONG, false), known("f-month", Level.LEARNING, false)};
        CoverageMap strong = map("strong", facts);
        assertTrue(strong.shows(began(strong)));
        assertEquals(Level.STRONG, level(strong));
        CoverageMap known = map("known", facts);
        assertFalse(known.shows(began(known)));
        assertFalse(map("contested", facts).shows(began(known)));
        assertEquals(List.of("f-month"), known.learning());
    }

    @Test
    void aSectionCountsTheFactsThatItStatesFirst() throws MalformedArticleException {
        CoverageMap map = map("", known("f-may", Level.KNOWN, false), known("f-place", Level.LEARNING, false));
        assertEquals(new Count(3, 1, 1, 0, 0, 0), map.count());
        assertEquals(
                List.of(
                        new SectionCount(true, null, new Count(1, 1, 0, 0, 0, 0)),
                        new SectionCount(false, null, new Count(2, 0, 1, 0, 0, 0))),
                map.sections());
        assertEquals(1, map.count().fresh());
    }

    @Test
    void whatIsWithheldHasNoLevelAndIsCounted() throws MalformedArticleException {
        CoverageMap map = map("", Set.of("f-month", "f-place"), known("f-may", Level.STRONG, false));
        assertEquals(new Count(3, 0, 0, 1, 0, 2), map.count());
        assertEquals(0, map.count().fresh());
        assertEquals(Level.STRONG, level(map));
        CoverageMap none = map("", Set.of("f-may", "f-month"));
        assertFalse(none.shows(began(none)));
        assertTrue(none.shows(none.text().lines().getFirst().value().getFirst()));
    }

    private static Level level(CoverageMap map) {
        return map.level(began(map));
    }

    private static ReadingText.Piece began(CoverageMap map) {
        return map.text().parts().getFirst().paragraphs().getFirst().getFirst();
    }

    private static CoverageMap map(String only, KnownFact... known) throws MalformedArticleException {
        return map(only, Set.of(), known);
    }

    private static CoverageMap map(String only, Set<String> withheld, KnownFact... known)
            throws MalformedArticleException {
        List<Fact> facts = List.of(
                fact("f-may", "It began in May."),
                fact("f-month", "It began in May."),
                fact("f-place", "Place: Port Amal"));
        return CoverageMap.of(
                PlainReader.read("harbour-revolt", TEXT),
                "en",
                facts,
                Arrays.stream(known).collect(Collectors.toMap(KnownFact::id, fact -> fact)),
                withheld,
                only);
    }

    private static KnownFact known(String id, Level level, boolean contested) {
        return new KnownFact(
                new StoredMemory(id, FactMemory.NEW, null, false, null), "harbour-revolt", 1, 1, level, contested);
    }

    private static Fact fact(String id, String words) {
        int start = TEXT.indexOf(words);
        Evidence evidence = new Evidence("", new Span(start, start + words.length()), words);
        return new Fact(
                id,
                Family.INFOBOX,
                "Harbour revolt",
                "place",
                new Value.Term("?"),
                Fact.Certainty.CERTAIN,
                List.of(evidence));
    }
}
