package org.factloom.item.gate;

import static org.factloom.item.gate.GateCase.ORIGIN;
import static org.factloom.item.gate.GateCase.stopping;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factloom.item.Item;
import org.junit.jupiter.api.Test;

/** The gates of the forms that ask for more than one answer, or for a number. */
class FormGatesTest {

    @Test
    void eventsThatTellTheirDateAndTooFewEventsAreStopped() {
        Item.Event one = new Item.Event("The guard met", "1967");
        Item.Event two = new Item.Event("The mill burnt in 1968", "1968");
        Item.Event three = new Item.Event("The strike ended", "1969");
        String stem = "Put the following events in order, earliest first.";
        assertEquals(
                Optional.of("events-undated"), stopping(new Item.Ordering(ORIGIN, stem, List.of(one, two, three))));
        assertEquals(Optional.of("events-undated"), stopping(new Item.Ordering(ORIGIN, stem, List.of(one, three))));
    }

    private static Optional<String> matching(String... sides) {
        List<Item.Pair> pairs = IntStream.range(0, sides.length / 2)
                .mapToObj(i -> new Item.Pair(sides[2 * i], sides[2 * i + 1]))
                .toList();
        return stopping(new Item.Matching(ORIGIN, "Match each clue with its answer.", pairs));
    }

    @Test
    void pairsAreFourToSixAndEachSideStandsOnce() {
        String[] sound = {
            "The guard", "Anna Berg", "The date", "3 June 1968", "The place", "old mill", "The month", "June"
        };
        assertEquals(Optional.empty(), matching(sound));
        assertEquals(Optional.of("pairs-one-to-one"), matching(Arrays.copyOf(sound, 6)));
        sound[6] = "The guards";
        sound[7] = "the old mill";
        assertEquals(Optional.of("pairs-one-to-one"), matching(sound));
        sound[7] = "Anna Berg";
        assertEquals(Optional.of("pairs-one-to-one"), matching(sound));
        sound[6] = "The month of June";
        sound[7] = "June";
        assertEquals(Optional.of("pairs-one-to-one"), matching(sound), "the left side tells the right one");
    }

    @Test
    void aPairWhoseRightSideTheEvidenceDoesNotShowIsStopped() {
        assertEquals(
                Optional.of("grounded"),
                matching("The guard", "Eva Holm", "The date", "3 June", "The place", "old mill", "The year", "1968"));
    }

    private static Optional<String> several(List<Integer> keys, String... options) {
        return stopping(
                new Item.MultipleResponse(
                        ORIGIN,
                        "Which of these stand in the report of the Harbour strike?",
                        Stream.of(options)
                                .map(text -> new Item.Option(text, null))
                                .toList(),
                        keys),
                "Anna Berg");
    }

    @Test
    void severalRightOptionsStandBesideTwoWrongOnes() {
        assertEquals(Optional.empty(), several(List.of(0, 1), "Anna Berg", "old mill", "Karl Lund", "Eva Holm"));
        assertEquals(Optional.of("keys-among-others"), several(List.of(0, 1), "Anna Berg", "old mill", "Karl Lund"));
        assertEquals(Optional.of("keys-among-others"), several(List.of(0), "Anna Berg", "old mill", "Karl Lund"));
        assertEquals(
                Optional.of("keys-among-others"),
                several(List.of(0, 1), "Anna Berg", "old mill", "Karl Lund", "Kárl Lund"));
        assertEquals(Optional.of("grounded"), several(List.of(0, 1), "Anna Berg", "new mill", "Karl Lund", "Eva Holm"));
    }

    private static Optional<String> recall(String stem, String... parts) {
        return stopping(
                new Item.Recall(
                        ORIGIN,
                        stem,
                        Stream.of(parts)
                                .map(part -> new Item.Answer(part, List.of(), "term", List.of()))
                                .toList()),
                "Anna Berg");
    }

    @Test
    void aListToNameIsShortAndItsRequestNamesNoPartOfIt() {
        String stem = "Name the two nouns of the Harbour report.";
        assertEquals(Optional.empty(), recall(stem, "Anna Berg", "old mill"));
        assertEquals(Optional.of("list-short"), recall(stem, "Anna Berg"));
        assertEquals(Optional.of("list-short"), recall(stem, "Anna Berg", "the Anna Berg"));
        assertEquals(
                Optional.of("list-short"), recall("Name the two nouns near the old mill.", "Anna Berg", "old mill"));
        assertEquals(Optional.of("grounded"), recall(stem, "Anna Berg", "new mill"));
    }

    @Test
    void aNumberToGiveAllowsNoWideGuess() {
        String stem = "In which number of years did the Harbour strike fail?";
        assertEquals(
                Optional.empty(), stopping(new Item.Numeric(ORIGIN, stem, BigDecimal.valueOf(1968), "", 0.05), "1968"));
        assertEquals(
                Optional.of("tolerance-narrow"),
                stopping(new Item.Numeric(ORIGIN, stem, BigDecimal.valueOf(1968), "", 0.5), "1968"));
        assertEquals(
                Optional.of("tolerance-narrow"), stopping(new Item.Numeric(ORIGIN, stem, BigDecimal.ONE, "", 0), "1"));
    }
}
