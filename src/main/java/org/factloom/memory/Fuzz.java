package org.factloom.memory;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** The choice of a day within the window around an interval, so that facts learned together do not stay together. */
public sealed interface Fuzz {

    /** The interval itself. */
    record None() implements Fuzz {}

    /**
     * A day of the window, each as likely as its reviews are few: 1/(1 + due)².
     *
     * @param share where in the window, 0 to below 1: 0.5 is its middle where all days are alike
     * @param due how many reviews a day has already
     */
    record Spread(double share, ToIntFunction<LocalDate> due) implements Fuzz {}

    Fuzz NONE = new None();

    /** The same for a fact and its number of answers, so that a page loaded again offers the same. */
    static Fuzz of(String fact, int answers, ToIntFunction<LocalDate> due) {
        return new Spread(new SplittableRandom(31L * fact.hashCode() + answers).nextDouble(), due);
    }
}
