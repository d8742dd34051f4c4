package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Value;
import org.factloom.learning.FactState;
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
    void aSentenceIsKnownWhenAllItsFactsAreAndMissedWhenAnyWas() throws MalformedArticleException {
        assertEquals(FactState.UNTRIED, began(map(Map.of("f-may", FactState.KNOWN))));
        assertEquals(FactState.KNOWN, began(map(Map.of("f-may", FactState.KNOWN, "f-month", FactState.KNOWN))));
        assertEquals(FactState.MISSED, began(map(Map.of("f-may", FactState.KNOWN, "f-month", FactState.MISSED))));
    }

    @Test
    void aSectionCountsTheFactsThatItStatesFirst() throws MalformedArticleException {
        CoverageMap map = map(Map.of("f-may", FactState.KNOWN, "f-place", FactState.MISSED));
        assertEquals(new Count(3, 1, 1), map.count());
        assertEquals(
                List.of(
                        new SectionCount(true, null, new Count(1, 0, 1)),
                        new SectionCount(false, null, new Count(2, 1, 0))),
                map.sections());
        assertEquals(List.of("Place: Port Amal"), map.missed());
    }

    private static FactState began(CoverageMap map) {
        return map.state(map.text().parts().getFirst().paragraphs().getFirst().getFirst());
    }

    private static CoverageMap map(Map<String, FactState> states) throws MalformedArticleException {
        List<Fact> facts = List.of(
                fact("f-may", "It began in May."),
                fact("f-month", "It began in May."),
                fact("f-place", "Place: Port Amal"));
        return CoverageMap.of(PlainReader.read("harbour-revolt", TEXT), "en", facts, states);
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
