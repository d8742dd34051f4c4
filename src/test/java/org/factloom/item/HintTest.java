package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.factloom.article.PlainReader;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.FactFinder;
import org.factloom.fact.Family;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;
import org.factloom.fact.Value;
import org.factloom.fact.Wording;
import org.factloom.language.Analyser;
import org.factloom.language.Dates;
import org.junit.jupiter.api.Test;

class HintTest {

    private static final Reading READING = read();

    private static Reading read() {
        try {
            return new FactFinder(new Analyser())
                    .read(PlainReader.read(
                            "made-up",
                            "= Elm =\n\nElm is a town in Sweden. It was ruled by the Nordland Workers Party. The Nordland"
                                    + " Workers Party left Sweden.\n"));
        } catch (org.factloom.article.MalformedArticleException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static String hint(Value value, Wording wording) {
        Fact fact = new Fact(
                "f0",
                Family.ACTION,
                "Elm",
                "relation",
                value,
                Fact.Certainty.CERTAIN,
                List.of(new Evidence("", new Span(0, 1), "E")));
        return Hint.of(new Finding(fact, wording, List.of()), READING);
    }

    @Test
    void whatARelationSaysGoesFirst() {
        assertEquals(
                "county", hint(new Value.Place("Sweden"), new Wording("", "Elm lies in {}.", "", "county", "county")));
    }

    @Test
    void whatTheArticleKnowsIsFinerThanTheTypeOfTheValue() {
        Wording plain = new Wording("", "Elm lies in {}.", "", "slot");
        assertEquals("country", hint(new Value.Place("Sweden"), plain));
        assertEquals("political party", hint(new Value.Organisation("Nordland Workers Party"), plain));
        assertEquals("place", hint(new Value.Place("Nowhere"), plain));
    }

    @Test
    void aDateIsHintedByItsPrecision() {
        Wording hinted = new Wording("", "Elm was founded in {}.", "", "date", "town");
        assertEquals(
                "month and year",
                hint(new Value.Date("May 1955", Dates.parse("May 1955").orElseThrow()), hinted));
    }
}
