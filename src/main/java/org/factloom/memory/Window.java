package org.factloom.memory;

import java.time.LocalDate;
import java.util.function.ToIntFunction;

/**
 * The intervals from which fuzz may choose.
 *
 * @param interval days, the one without fuzz
 * @param low the shortest
 * @param high the longest
 */
record Window(int interval, int low, int high) {

    private static final double LEAST_FUZZED = 2.5;
    private static final int SHORTEST = 2;

    /**
     * The window of an interval, as Anki and the FSRS libraries have it: a day, 15 % of what lies between 2.5 and 7 days, 10 % between 7 and
     * 20 and 5 % beyond, to both sides; none below 2.5 days.
     *
     * @param interval days, 1 to {@code maximum}
     * @param elapsed days since the answer before: an interval that grew does not shrink by fuzz
     */
    static Window around(int interval, int elapsed, int maximum) {
        if (interval < LEAST_FUZZED) {
            return new Window(interval, interval, interval);
        }
        double margin = 1
                + 0.15 * between(interval, LEAST_FUZZED, 7)
                + 0.10 * between(interval, 7, 20)
                + 0.05 * between(interval, 20, Double.MAX_VALUE);
        int high = Math.min((int) Math.round(interval + margin), maximum);
        int low = Math.max(SHORTEST, (int) Math.round(interval - margin));
        if (interval > elapsed) {
            low = Math.max(low, elapsed + 1);
        }
        return new Window(interval, Math.min(low, high), high);
    }

    private static double between(double value, double from, double to) {
        return Math.max(Math.min(value, to) - from, 0);
    }

    int choose(Fuzz fuzz, LocalDate today) {
        return switch (fuzz) {
            case Fuzz.None() -> interval;
            case Fuzz.Spread(double share, ToIntFunction<LocalDate> due) -> spread(share, today, due);
        };
    }

    private int spread(double share, LocalDate today, ToIntFunction<LocalDate> due) {
        double[] upTo = new double[high - low + 1];
        double sum = 0;
        for (int day = low; day <= high; day++) {
            double reviews = 1.0 + due.applyAsInt(today.plusDays(day));
            sum += 1 / (reviews * reviews);
            upTo[day - low] = sum;
        }
        int chosen = low;
        while (chosen < high && upTo[chosen - low] <= share * sum) {
            chosen++;
        }
        return chosen;
    }
}
