package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What asks for a second look. */
class FlagTest {

    private static Set<Flag> flags(Family family, String relation, String section, String sentence, String stem) {
        Evidence evidence = new Evidence(section, new Span(0, sentence.length()), sentence);
        Fact fact = new Fact(
                "f1", family, "Ohmden", relation, new Value.Term("x"), Fact.Certainty.CERTAIN, List.of(evidence));
        Item.Origin origin = new Item.Origin("i1", List.of("f1"), List.of(evidence), "rule", 0.5);
        return Flag.of(new Item.Card(origin, stem, "x"), fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The mill was reportedly built by Anna Berg. | HEARSAY
            The bridge is said to be the oldest of the county. | HEARSAY
            According to the census it had 400 inhabitants. | HEARSAY
            The firm currently employs 300 people. | PASSING
            As of 2019 the firm employed 300 people. | PASSING
            He joined the party in 1958. | NEIGHBOUR
            The former was built in 1901. | NEIGHBOUR
            Heinrich Vogt joined the party in 1958. | -
            Therefore nobody came. | -
            Anna Berg accorded the town a market in 1210. | -
            """)
    void ofTheSentence(String sentence, String flag) {
        Set<Flag> expected = flag == null ? Set.of() : Set.of(Flag.valueOf(flag));
        assertEquals(expected, flags(Family.DATED_EVENT, "built", "History", sentence, "When?"));
    }

    @Test
    void ofTheFact() {
        String sentence = "Heinrich Vogt was born in 1958.";
        assertEquals(Set.of(Flag.MINOR), flags(Family.DATED_EVENT, "born", "History", sentence, "When?"));
        assertEquals(Set.of(), flags(Family.DATED_EVENT, "born", "", sentence, "When?"));
        assertEquals(Set.of(Flag.FAMILY), flags(Family.CAUSE, "why", "History", sentence, "Why?"));
    }

    @Test
    void aLineOfTheBoxNeedsNoNeighbour() {
        assertEquals(Set.of(), flags(Family.INFOBOX, "location", Evidence.INFOBOX, "The Hague", "Where?"));
    }

    @Test
    void ofTheItem() {
        String sentence = "Heinrich Vogt left.";
        assertEquals(
                Set.of(Flag.LONG),
                flags(
                        Family.DATED_EVENT,
                        "left",
                        "History",
                        sentence,
                        "word ".repeat(26).strip()));
        List<Item.Option> options = Stream.of("a", "b", "c")
                .map(text -> new Item.Option(text, null))
                .toList();
        Evidence evidence = new Evidence("History", new Span(0, sentence.length()), sentence);
        Item.Origin origin = new Item.Origin("i1", List.of("f1"), List.of(evidence), "rule", 0.5);
        Fact fact = new Fact(
                "f1",
                Family.DATED_EVENT,
                "Ohmden",
                "left",
                new Value.Term("a"),
                Fact.Certainty.CERTAIN,
                List.of(evidence));
        assertEquals(
                Set.of(Flag.FEW_OPTIONS),
                Flag.of(new Item.MultipleChoice(origin, "Who left?", options, 0, false), fact));
    }
}
