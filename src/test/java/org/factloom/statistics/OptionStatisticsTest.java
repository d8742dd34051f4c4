package org.factloom.statistics;

import static org.factloom.statistics.ScoreGroup.BOTTOM;
import static org.factloom.statistics.ScoreGroup.MIDDLE;
import static org.factloom.statistics.ScoreGroup.TOP;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OptionStatisticsTest {

    @Test
    void theBestAndTheWeakestAreAQuarterAndABit() {
        ScoreGroup[] groups =
                ScoreGroup.of(IntStream.range(0, 11).mapToDouble(i -> i / 10.0).toArray());
        assertArrayEquals(
                new ScoreGroup[] {BOTTOM, BOTTOM, BOTTOM, MIDDLE, MIDDLE, MIDDLE, MIDDLE, MIDDLE, TOP, TOP, TOP},
                groups);
        assertEquals(0, ScoreGroup.of(new double[0]).length);
        assertArrayEquals(new ScoreGroup[] {MIDDLE}, ScoreGroup.of(new double[] {.4}));
    }

    /** Three of eleven would be in a group. */
    @Test
    void equalsStandInOneGroup() {
        // Two .8 make four of the best instead of two; five .3 would make seven of the weakest instead of two.
        assertArrayEquals(
                new ScoreGroup[] {BOTTOM, BOTTOM, MIDDLE, MIDDLE, MIDDLE, MIDDLE, MIDDLE, TOP, TOP, TOP, TOP},
                ScoreGroup.of(new double[] {.1, .2, .3, .3, .3, .3, .3, .8, .8, .9, 1}));
        // Without the four equals there would be no best.
        assertArrayEquals(
                new ScoreGroup[] {BOTTOM, BOTTOM, MIDDLE, TOP, TOP, TOP, TOP},
                ScoreGroup.of(new double[] {.1, .2, .3, 1, 1, 1, 1}));
        assertArrayEquals(new ScoreGroup[] {MIDDLE, MIDDLE, MIDDLE, MIDDLE}, ScoreGroup.of(new double[] {1, 1, 1, 1}));
    }

    /** Eleven attempts: the best three choose option 2, which is keyed wrong; option 3 nobody chooses, and one leaves it open. */
    @Test
    void anOptionThatTheBestPreferToTheKey() {
        List<Set<Integer>> chosen = List.of(
                Set.of(0), Set.of(1), Set.of(0), Set.of(1), Set.of(), Set.of(0), Set.of(1), Set.of(0), Set.of(2),
                Set.of(2), Set.of(2));
        double[] rests = IntStream.range(0, 11).mapToDouble(i -> i / 10.0).toArray();
        List<OptionStatistics> options = OptionStatistics.of(4, Set.of(0), chosen, rests);

        OptionStatistics key = options.get(0);
        assertEquals(new Proportion(4, 11), key.chosen());
        assertEquals(List.of(0, 2, 2), List.of(key.top(), key.middle(), key.bottom()));
        assertFalse(key.idle() || key.preferred());

        OptionStatistics preferred = options.get(2);
        assertTrue(preferred.preferred());
        assertEquals(List.of(3, 0, 0), List.of(preferred.top(), preferred.middle(), preferred.bottom()));
        // Means .9 and .5, standard deviation √.11 with n − 1, and 3 and 8 of 11: (.9 − .35) / √.11 · √(24 / 110)
        assertEquals(
                .55 / Math.sqrt(.11) * Math.sqrt(24 / 110.0), Objects.requireNonNull(preferred.pointBiserial()), 1e-9);

        assertTrue(options.get(3).idle());
        assertNull(options.get(3).pointBiserial());
        assertFalse(options.get(1).idle() || options.get(1).preferred());
    }

    @Test
    void ofNobodyNothingIsSaid() {
        OptionStatistics option =
                OptionStatistics.of(2, Set.of(0), List.of(), new double[0]).get(1);
        assertEquals(new Proportion(0, 0), option.chosen());
        assertNull(option.pointBiserial());
        assertFalse(option.idle() || option.preferred());
    }
}
