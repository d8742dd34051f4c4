package org.factloom.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The vectors on which the tests of fsrs-rs, py-fsrs and ts-fsrs agree. */
class FsrsTest {

    private static final Fsrs FSRS = new Fsrs(Weights.DEFAULT);

    @Test
    void firstAnswers() {
        double[] stabilities = {0.212, 1.2931, 2.3065, 8.2956};
        double[] difficulties = {6.4133, 5.11217071, 2.11810397, 1};
        for (Grade grade : Grade.values()) {
            near(stabilities[grade.ordinal()], FSRS.first().after(grade).stability());
            near(difficulties[grade.ordinal()], FSRS.first().after(grade).difficulty());
        }
    }

    @Test
    void nextDifficulty() {
        double[] expected = {8.341763, 6.6659956, 4.990228, 3.3144615};
        for (Grade grade : Grade.values()) {
            near(expected[grade.ordinal()], FSRS.nextDifficulty(5, grade));
        }
    }

    @Test
    void retrievability() {
        double[] stabilities = {1, 2, 3, 4, 4, 2};
        double[] expected = {1, .9403443, .9253786, .9185229, .9, .8261359};
        for (int days = 0; days < expected.length; days++) {
            near(expected[days], FSRS.retrievability(days, stabilities[days]));
        }
    }

    @Test
    void stabilityIsTheIntervalAtNinetyPercent() {
        near(17.5, FSRS.interval(17.5, 0.9));
        near(0.83, FSRS.retrievability(FSRS.interval(17.5, 0.83), 17.5));
    }

    @Test
    void aLapseAndFiveSuccesses() {
        MemoryState state = afterALapseAndFiveSuccesses(FSRS);
        near(53.62691, state.stability());
        near(6.3574867, state.difficulty());
    }

    @Test
    void theSameWithoutTheFormulaOfTheSameDay() {
        List<Double> weights = new ArrayList<>(Weights.DEFAULT.toList());
        Collections.fill(weights.subList(17, 20), 0.0);
        near(
                53.335106,
                afterALapseAndFiveSuccesses(new Fsrs(Weights.of(weights))).stability());
    }

    private static MemoryState afterALapseAndFiveSuccesses(Fsrs fsrs) {
        MemoryState state = fsrs.first().again();
        for (int days : new int[] {0, 1, 3, 8, 21}) {
            state = fsrs.next(state, days, Grade.GOOD);
        }
        return state;
    }

    @Test
    void allNextStatesAreThoseOfEachGrade() {
        MemoryState state = new MemoryState(12.5, 4.4);
        for (int days : new int[] {0, 1, 30}) {
            for (Grade grade : Grade.values()) {
                assertEquals(
                        FSRS.next(state, days, grade), FSRS.next(state, days).after(grade));
            }
        }
    }

    @Test
    void weightsOutOfRangeAreRefusedByName() {
        List<Double> weights = new ArrayList<>(Weights.DEFAULT.toList());
        weights.set(2, 1.0);
        assertEquals(
                "w2 is 1.0, out of 0.001 to 100.0 (w0 to w3 must also ascend)",
                assertThrows(IllegalArgumentException.class, () -> Weights.of(weights))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Weights.of(weights.subList(0, 19)));
        weights.set(2, Double.NaN);
        assertThrows(IllegalArgumentException.class, () -> Weights.of(weights));
    }

    @Test
    void theVersionTellsWeightsApart() {
        List<Double> weights = new ArrayList<>(Weights.DEFAULT.toList());
        assertEquals("fsrs-6", Weights.of(weights).version());
        weights.set(0, 0.3);
        assertEquals(Weights.of(weights).version(), Weights.of(weights).version());
        String version = Weights.of(weights).version();
        weights.set(0, 0.31);
        assertEquals(false, version.equals(Weights.of(weights).version()));
    }

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, 1e-6 * expected);
    }
}
