package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Options alone tell no more than guessing would. */
class GiveawaysTest {

    /** Points above chance that are allowed. */
    private static final double MARGIN = 0.05;

    private static final Giveaways SHIPPED = Giveaways.of(Seeds.items().toList());

    @Test
    void theKeyIsTheLongestOptionHardlyMoreOftenThanByChance() {
        assertTrue(SHIPPED.longest() <= SHIPPED.chance() + MARGIN, SHIPPED.toString());
    }

    @Test
    void theKeyIsTheShortestOptionHardlyMoreOftenThanByChance() {
        assertTrue(SHIPPED.shortest() <= SHIPPED.chance() + MARGIN, SHIPPED.toString());
    }

    @Test
    void noPlaceHoldsMoreThanHalfOfTheKeys() {
        List<Integer> keys = IntStream.range(0, 4)
                .mapToObj(place ->
                        SHIPPED.positions().get(place) + SHIPPED.ranks().get(place))
                .toList();
        int all = keys.stream().mapToInt(Integer::intValue).sum();
        assertTrue(keys.stream().allMatch(some -> some > 0 && 2 * some <= all), SHIPPED.toString());
    }

    @Test
    void anOptionAloneInItsLookIsCountedAndSoIsAKeyThatIs() {
        List<Item> items = List.of(
                choice(0, false, "Anna-Maria Berg", "Karl Lund", "Eva Holm"),
                choice(1, false, "Anna-Maria Berg", "Karl Lund", "Eva Holm"),
                choice(0, false, "Anna Berg", "Karl Lund", "Eva Holm"),
                choice(2, true, "1901", "1904", "1907", "1910"));
        Giveaways figures = Giveaways.of(items);
        assertEquals(4, figures.items());
        assertEquals(2, figures.odd());
        assertEquals(1, figures.oddKeys());
        assertEquals(List.of(2, 1, 0, 0), figures.positions());
        assertEquals(List.of(0, 0, 1, 0), figures.ranks());
        assertTrue(
                figures.told().startsWith("4 of multiple choice: chance 31.3 %; key uniquely longest 25.0 %"),
                figures.told());
    }

    private static Item choice(int key, boolean ascending, String... options) {
        return new Item.MultipleChoice(
                new Item.Origin("i", List.of("f"), List.of(), Item.Origin.HAND, 0.5),
                "Who?",
                Stream.of(options).map(text -> new Item.Option(text, null)).toList(),
                key,
                ascending);
    }
}
