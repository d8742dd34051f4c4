package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Options alone tell no more than guessing would. */
class GiveawaysTest {

    /** Points above chance that are allowed. */
    private static final double MARGIN = 0.05;

    private static final Giveaways SHIPPED = Giveaways.of(Stream.of(Seeds.INSURGENCY, Seeds.ANSAR, Seeds.REVOLT)
            .flatMap(Seeds::items)
            .toList());

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
        List<Integer> positions = SHIPPED.positions();
        assertTrue(positions.stream().allMatch(keys -> 2 * keys <= SHIPPED.items()), SHIPPED.toString());
        assertTrue(positions.stream().limit(3).allMatch(keys -> keys > 0), SHIPPED.toString());
    }
}
