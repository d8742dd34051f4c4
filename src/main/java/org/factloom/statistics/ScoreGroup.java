package org.factloom.statistics;

import java.util.Arrays;

/** Where an attempt stands among all: the best 27 %, the weakest 27 %, or between them, by Kelley (1939). */
public enum ScoreGroup {
    BOTTOM,
    MIDDLE,
    TOP;

    private static final double SHARE = 0.27;

    /**
     * Of each attempt. Attempts with equal scores stand in one group, so that no order of the attempts decides: equals of which only some fit into the best or the
     * weakest 27 % belong to them where that brings the group nearer to its size or it would be empty otherwise, unless they would belong to both.
     */
    public static ScoreGroup[] of(double[] scores) {
        long[] steps = Arrays.stream(scores)
                .mapToLong(score -> Math.round(score / Moments.NOTHING))
                .toArray();
        int size = (int) Math.round(SHARE * scores.length);
        long best = border(steps, size);
        long weakest = -border(Arrays.stream(steps).map(step -> -step).toArray(), size);
        return Arrays.stream(steps)
                .mapToObj(step -> step >= best == step <= weakest ? MIDDLE : step >= best ? TOP : BOTTOM)
                .toArray(ScoreGroup[]::new);
    }

    /** The lowest score among the best {@code size}. */
    private static long border(long[] steps, int size) {
        if (size == 0) {
            return Long.MAX_VALUE;
        }
        long[] sorted = Arrays.stream(steps).sorted().toArray();
        long last = sorted[sorted.length - size];
        long above = Arrays.stream(sorted).filter(step -> step > last).count();
        long with = Arrays.stream(sorted).filter(step -> step >= last).count();
        return above == 0 || with - size <= size - above ? last : last + 1;
    }
}
