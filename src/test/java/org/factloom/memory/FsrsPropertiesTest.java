package org.factloom.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class FsrsPropertiesTest {

    private static final double LEAST = SchedulerSettings.LEAST_RETENTION;
    private static final double GREATEST = SchedulerSettings.GREATEST_RETENTION;
    private static final double GREATEST_WEIGHT = 100;
    private static final int SCALE = 6;

    /** All weights within their ranges, not only those near the defaults. */
    @Provide
    Arbitrary<Fsrs> models() {
        return Arbitraries.longs().map(seed -> {
            var random = new SplittableRandom(seed);
            double[] values = new double[Weights.COUNT];
            Arrays.setAll(values, i -> random.nextDouble(-0.1, 1) * random.nextDouble() * GREATEST_WEIGHT);
            return new Fsrs(Weights.nearest(values));
        });
    }

    @Provide
    Arbitrary<MemoryState> states() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-3, 4.562293).ofScale(SCALE),
                        Arbitraries.doubles().between(1, 10).ofScale(SCALE))
                .as((logarithm, difficulty) -> new MemoryState(
                        Math.clamp(
                                Math.pow(10, logarithm), MemoryState.LEAST_STABILITY, MemoryState.GREATEST_STABILITY),
                        difficulty));
    }

    @Property
    boolean everyStateStaysInRange(
            @ForAll("models") Fsrs fsrs,
            @ForAll("states") MemoryState state,
            @ForAll @IntRange(max = 40_000) int days,
            @ForAll Grade grade) {
        return fsrs.next(state, days, grade).valid()
                && fsrs.first().after(grade).valid();
    }

    @Property
    boolean aCorrectAnswerNeverLowersStability(
            @ForAll("models") Fsrs fsrs,
            @ForAll("states") MemoryState state,
            @ForAll @IntRange(max = 40_000) int days) {
        NextStates next = fsrs.next(state, days);
        return next.hard().stability() >= state.stability()
                && next.good().stability() >= next.hard().stability()
                && next.easy().stability() >= next.good().stability();
    }

    @Property
    boolean anErrorNeverRaisesStability(
            @ForAll("states") MemoryState state, @ForAll @IntRange(min = 1, max = 40_000) int days) {
        return new Fsrs(Weights.DEFAULT).next(state, days, Grade.AGAIN).stability() <= state.stability();
    }

    @Property
    boolean higherRetentionNeverGivesALongerInterval(
            @ForAll("models") Fsrs fsrs,
            @ForAll("states") MemoryState state,
            @ForAll @IntRange(max = 3000) int days,
            @ForAll Grade grade,
            @ForAll @DoubleRange(min = LEAST, max = GREATEST) double one,
            @ForAll @DoubleRange(min = LEAST, max = GREATEST) double other) {
        NextStates next = fsrs.next(state, days);
        return days(fsrs, Math.max(one, other), next, grade, days)
                <= days(fsrs, Math.min(one, other), next, grade, days);
    }

    private static int days(Fsrs fsrs, double retention, NextStates next, Grade grade, int elapsed) {
        Phase before = new Phase.Review(next.good(), Math.max(1, elapsed), LocalDate.EPOCH);
        var occasion = new Scheduler.Occasion(Instant.EPOCH, LocalDate.EPOCH, elapsed, Fuzz.NONE);
        Phase after = new Scheduler(fsrs, SchedulerSettings.DEFAULT.withRetention(retention))
                .offers(before, next, occasion)
                .after(grade);
        return after instanceof Phase.Review review ? review.interval() : 0;
    }

    @Property
    boolean retrievabilityFallsFromOneAndStaysAboveZero(
            @ForAll("models") Fsrs fsrs,
            @ForAll("states") MemoryState state,
            @ForAll @IntRange(max = 40_000) int days) {
        double now = fsrs.retrievability(days, state.stability());
        double next = fsrs.retrievability(days + 1, state.stability());
        return now <= 1 && next <= now && next > 0;
    }

    @Property
    boolean fuzzStaysWithinItsWindow(
            @ForAll @IntRange(min = 1, max = 36_500) int interval,
            @ForAll @IntRange(max = 36_500) int elapsed,
            @ForAll @IntRange(min = 1, max = 36_500) int maximum,
            @ForAll @DoubleRange(max = 1, maxIncluded = false) double share,
            @ForAll long loads) {
        int capped = Math.min(interval, maximum);
        Window window = Window.around(capped, elapsed, maximum);
        int chosen = window.choose(
                new Fuzz.Spread(share, day -> (int) (Math.floorMod(day.toEpochDay() * loads, 50L))), LocalDate.EPOCH);
        return 1 <= window.low() && window.low() <= chosen && chosen <= window.high() && window.high() <= maximum;
    }
}
