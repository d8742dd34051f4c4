package org.factloom.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How scores lie.
 *
 * @param mean of them, 0 to 1, as {@code median}, {@code least} and {@code most}
 * @param deviation with n − 1; null of one score
 * @param bars how many are in each tenth of the scale; all of the full score are in the last
 */
public record ScoreDistribution(
        int n, double mean, double median, @Nullable Double deviation, double least, double most, List<Integer> bars) {

    public static final int BARS = 10;

    /**
     * Of scores from 0 to 1.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static ScoreDistribution of(Collection<Double> scores) {
        double[] sorted =
                scores.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int n = sorted.length;
        if (n == 0) {
            throw new IllegalArgumentException("no scores");
        }
        List<Integer> bars = new ArrayList<>(Collections.nCopies(BARS, 0));
        Arrays.stream(sorted).mapToInt(ScoreDistribution::bar).forEach(bar -> bars.set(bar, bars.get(bar) + 1));
        return new ScoreDistribution(
                n,
                Moments.mean(sorted),
                (sorted[(n - 1) / 2] + sorted[n / 2]) / 2,
                n < 2 ? null : Double.valueOf(Math.sqrt(Moments.variance(sorted))),
                sorted[0],
                sorted[n - 1],
                List.copyOf(bars));
    }

    /** The tenth in which a score lies, from 0. */
    public static int bar(double score) {
        return Math.clamp((int) (score * BARS + 1e-9), 0, BARS - 1);
    }
}
