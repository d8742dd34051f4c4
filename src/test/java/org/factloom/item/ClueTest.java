package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hints help, and never tell the answer. */
class ClueTest {

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1", "4, 2", "5, 2", "6, 3"})
    void halfOfTheWrongOptionsArePutAwayButNeverAll(int options, int away) {
        for (int seed = 0; seed < 50; seed++) {
            int key = seed % options;
            Optional<Clue> clue =
                    Clue.of(new Item.MultipleChoice(origin("i" + seed), "?", options(options), key, false));
            List<Integer> put =
                    clue.map(given -> ((Clue.PutAway) given).options()).orElse(List.of());
            assertEquals(away, put.size());
            assertFalse(put.contains(key));
            assertEquals(put.stream().distinct().sorted().toList(), put);
        }
    }

    @Test
    void theSameOptionsArePutAwayEachTime() {
        Item item = new Item.MultipleChoice(origin("i7"), "?", options(4), 2, false);
        assertEquals(Clue.of(item), Clue.of(item));
    }

    @Test
    void ofSeveralRightOptionsAllStay() {
        Item item = new Item.MultipleResponse(origin("i1"), "?", options(6), List.of(0, 3, 4));
        List<Integer> away = ((Clue.PutAway) Clue.of(item).orElseThrow()).options();
        assertEquals(2, away.size());
        assertTrue(List.of(1, 2, 5).containsAll(away));
        assertEquals(
                Optional.empty(), Clue.of(new Item.MultipleResponse(origin("i1"), "?", options(3), List.of(0, 1, 2))));
    }

    @ParameterizedTest
    @CsvSource({
        "Karim Nasser, K, 2, 11",
        "the Old Port, O, 2, 7",
        "3 June 1968, 3, 3, 9",
        "Ḥaddād, Ḥ, 1, 6",
        "an-Nasir, a, 1, 7"
    })
    void whatIsTypedBeginsAndIsSoLong(String key, String first, int words, int letters) {
        assertEquals(
                Optional.of(new Clue.Beginnings(List.of(new Clue.Beginning(first, words, letters)))),
                Clue.of(new Item.Typed(origin("i1"), "?", answer(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ur", "8", "the Ox"})
    void ofAShortAnswerTheFirstLetterIsTooMuch(String key) {
        assertEquals(Optional.empty(), Clue.of(new Item.Typed(origin("i1"), "?", answer(key))));
    }

    @Test
    void aListTellsTheBeginningsOfItsLongParts() {
        Item item = new Item.Recall(origin("i1"), "?", List.of(answer("Basra"), answer("Ur"), answer("Kut")));
        assertEquals(
                Optional.of(new Clue.Beginnings(List.of(new Clue.Beginning("B", 1, 5), new Clue.Beginning("K", 1, 3)))),
                Clue.of(item));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "7", "10", "37", "999", "1200", "1E+3", "0.35", "25000"})
    void aNumberLiesAnywhereInARange(String key) {
        BigDecimal number = new BigDecimal(key);
        List<BigDecimal> lows = IntStream.range(0, 40)
                .mapToObj(seed -> (Clue.Within) Clue.of(new Item.Numeric(origin("i" + seed), "?", number, "", 0))
                        .orElseThrow())
                .peek(range -> assertTrue(
                        range.low().compareTo(number) <= 0 && range.high().compareTo(number) >= 0, range.toString()))
                .map(Clue.Within::low)
                .distinct()
                .toList();
        assertTrue(lows.size() >= 2, lows.toString());
    }

    @Test
    void aCardShowsItsSentenceWithoutTheAnswer() {
        assertEquals(
                Optional.of(new Clue.Blanked("They were led by _____, a crane driver.")),
                Clue.of(card("Karim Nasser", "They were led by Karim Nasser, a crane driver.")));
        assertEquals(Optional.empty(), Clue.of(card("Karim Nasser", "He led them.")));
        assertEquals(
                Optional.empty(),
                Clue.of(card("Karim Nasser", "Led by Karim Nasser, they followed Nasser to the port.")));
        assertEquals(Optional.empty(), Clue.of(card("Port", "They closed the ports.")));
    }

    @Test
    void whatAnyHintWouldTellHasNone() {
        assertEquals(Optional.empty(), Clue.of(new Item.TrueFalse(origin("i1"), "So it is.", true, null)));
        assertEquals(
                Optional.empty(),
                Clue.of(new Item.Matching(
                        origin("i1"), "?", List.of(new Item.Pair("a", "b"), new Item.Pair("c", "d")))));
        assertEquals(
                Optional.empty(),
                Clue.of(new Item.Ordering(
                        origin("i1"), "?", List.of(new Item.Event("a", "1"), new Item.Event("b", "2")))));
    }

    private static Item card(String back, String sentence) {
        Evidence evidence = new Evidence("", new Span(0, sentence.length()), sentence);
        return new Item.Card(new Item.Origin("i1", List.of("f1"), List.of(evidence), "r", 0.5), "?", back);
    }

    private static Item.Answer answer(String key) {
        return new Item.Answer(key, List.of(), "term", List.of());
    }

    private static List<Item.Option> options(int count) {
        return IntStream.range(0, count)
                .mapToObj(option -> new Item.Option("option " + option, null))
                .toList();
    }

    private static Item.Origin origin(String id) {
        return new Item.Origin(id, List.of("f1"), List.of(), "r", 0.5);
    }
}
