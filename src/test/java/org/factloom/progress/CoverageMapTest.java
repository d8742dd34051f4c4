package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Value;
import org.factloom.learning.FactState;
import org.factloom.progress.CoverageMap.Count;
import org.factloom.progress.CoverageMap.Part;
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
    void allOfTheTextIsThereInItsOrder() throws MalformedArticleException {
        assertEquals(
                List.of("Place: Port Amal", "It began in May.  It spread in June.", "The dockers stood still."),
                map(Map.of()).sections().stream()
                        .flatMap(part -> part.paragraphs().stream())
                        .map(pieces ->
                                pieces.stream().map(CoverageMap.Piece::text).collect(Collectors.joining()))
                        .toList());
    }

    @Test
    void aSentenceIsKnownWhenAllItsFactsAreAndMissedWhenAnyWas() throws MalformedArticleException {
        assertEquals(FactState.UNTRIED, began(map(Map.of("f-may", FactState.KNOWN))));
        assertEquals(FactState.KNOWN, began(map(Map.of("f-may", FactState.KNOWN, "f-month", FactState.KNOWN))));
        assertEquals(FactState.MISSED, began(map(Map.of("f-may", FactState.KNOWN, "f-month", FactState.MISSED))));
    }

    @Test
    void aSectionCountsTheFactsThatAreShownInIt() throws MalformedArticleException {
        CoverageMap map = map(Map.of("f-may", FactState.KNOWN, "f-place", FactState.MISSED));
        assertEquals(new Count(3, 1, 1), map.count());
        assertEquals(
                Map.of(
                        "Infobox", new Count(1, 0, 1),
                        "", new Count(2, 1, 0),
                        "Course", new Count(0, 0, 0),
                        "Course › Strike", new Count(0, 0, 0)),
                map.sections().stream().collect(Collectors.toMap(Part::name, Part::count)));
        assertEquals(List.of("Place: Port Amal"), map.missed());
    }

    private static FactState began(CoverageMap map) {
        return map.sections().get(1).paragraphs().getFirst().getFirst().state();
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
