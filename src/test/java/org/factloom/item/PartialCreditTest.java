package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers, lists, pairs and several right options are marked. */
class PartialCreditTest {

    private static final Item.Origin ONE_FACT = new Item.Origin("i1", List.of("f1"), List.of(), Item.Origin.HAND, 0.5);
    private static final Item ABOUT =
            new Item.Numeric(ONE_FACT, "Around how many dockers took part?", new BigDecimal("1200"), "men", 0.05);
    private static final Item EXACT =
            new Item.Numeric(ONE_FACT, "How long is the quay?", new BigDecimal("150"), "metres", 0);
    private static final Item SEVERAL = new Item.MultipleResponse(
            ONE_FACT,
            "Which of these?",
            Stream.of("a", "b", "c", "d", "e")
                    .map(text -> new Item.Option(text, null))
                    .toList(),
            List.of(0, 1, 2));
    private static final Item MATCHING = new Item.Matching(
            new Item.Origin("i2", List.of("f1", "f2", "f3", "f4"), List.of(), Item.Origin.HAND, 0.5),
            "Match.",
            Stream.of("1", "2", "3", "4")
                    .map(side -> new Item.Pair("left " + side, "right " + side))
                    .toList());
    private static final Item TOWNS = new Item.Recall(
            ONE_FACT,
            "Name the three towns.",
            List.of(
                    new Item.Answer("Kirkuk", List.of(), "place", List.of()),
                    new Item.Answer("Sulaymaniyah", List.of("Sulemani"), "place", List.of()),
                    new Item.Answer("Trinidad and Tobago", List.of(), "place", List.of())));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,200 | 1",
                "1200 | 1",
                "1.2 thousand | 1",
                "around 1 200 men | 1",
                "1,150 | 1",
                "1,260 dockers | 1",
                "1,100 | 0",
                "1,200 horses | 0.5",
                "many | 0",
            })
    void aNumberIsReadInManyWaysAndMayMissByItsTolerance(String typed, double score) {
        assertEquals(score, Grading.grade(ABOUT, new Response.Text(typed)).score());
    }

    @Test
    void whatWasCountedIsExactAndAWrongUnitIsNamed() {
        assertEquals(0, Grading.grade(EXACT, new Response.Text("151")).score());
        assertTrue(Grading.grade(EXACT, new Response.Text("150 metres")).right());
        Mark feet = Grading.grade(EXACT, new Response.Text("150 feet"));
        assertEquals(0.5, feet.score());
        assertTrue(feet.remark().contains("metres"), feet.remark());
    }

    @Test
    void aWordForANumberIsAskedForAgain() {
        assertTrue(Grading.unclear(EXACT, new Response.Text("long")).isPresent());
        assertTrue(Grading.unclear(EXACT, new Response.Text("150")).isEmpty());
    }

    private static double chosen(Integer... options) {
        return Grading.grade(SEVERAL, new Response.Choices(List.of(options))).score();
    }

    @Test
    void rightPicksLessWrongOnesAreAShareOfTheKeys() {
        assertEquals(1, chosen(0, 1, 2));
        assertEquals(2 / 3.0, chosen(0, 1));
        assertEquals(1 / 3.0, chosen(0, 1, 3));
        assertEquals(2 / 3.0, chosen(0, 1, 2, 3));
        assertEquals(0, chosen(0, 1, 2, 3, 4), "everything is nothing");
        assertEquals(0, chosen(0, 3, 4));
        assertEquals(0, chosen());
        assertThrows(IllegalArgumentException.class, () -> chosen(5));
    }

    @Test
    void everyPairCountsForItsFact() {
        Mark mark = Grading.grade(MATCHING, new Response.Pairs(List.of(0, 2, 1, Response.Pairs.NONE)));
        assertEquals(0.25, mark.score());
        assertEquals(List.of(1.0, 0.0, 0.0, 0.0), mark.factScores());
        assertThrows(
                IllegalArgumentException.class, () -> Grading.grade(MATCHING, new Response.Pairs(List.of(0, 1, 2))));
        assertThrows(
                IllegalArgumentException.class, () -> Grading.grade(MATCHING, new Response.Pairs(List.of(0, 1, 2, 4))));
    }

    private static double named(String... texts) {
        return Grading.grade(TOWNS, new Response.Texts(List.of(texts))).score();
    }

    @Test
    void partsOfAListCountInAnyOrderAndOnce() {
        assertEquals(1, named("trinidad and tobago", "Sulemani", "kirkuk"));
        assertEquals(1 / 3.0, named("Kirkuk", "kirkuk", "Basra"));
        assertEquals(2 / 3.0, named("Kirkuk, Sulaimaniyah and Basra"));
        assertEquals(0, named());
    }

    @Test
    void ofMoreGuessesThanPartsTheFirstCount() {
        assertEquals(0, named("Basra, Aden, Mosul, Kirkuk, Sulaymaniyah"));
    }
}
