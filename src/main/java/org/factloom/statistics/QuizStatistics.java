package org.factloom.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What attempts tell of a quiz as a whole. All but the count is null where it cannot be said.
 *
 * @param attempts how many
 * @param mean of their totals, in per cent of what could be reached
 * @param median of the same
 * @param deviation the standard deviation of the totals, in the same per cent
 * @param skewness k3 / k2^1.5: below 0 where few have far less than the others
 * @param kurtosis k4 / k2²: above 0 where few are far from the others on either side
 * @param consistency the coefficient of internal consistency, Cronbach's α in per cent; null as well where attempts were asked different numbers of items
 * @param errorRatio how much of the deviation is chance, in per cent
 * @param standardError what a total may be off by chance, in per cent of what could be reached
 */
public record QuizStatistics(
        int attempts,
        @Nullable Double mean,
        @Nullable Double median,
        @Nullable Double deviation,
        @Nullable Double skewness,
        @Nullable Double kurtosis,
        @Nullable Double consistency,
        @Nullable Double errorRatio,
        @Nullable Double standardError) {

    public static QuizStatistics of(ResponseMatrix matrix) {
        double[] totals =
                Arrays.stream(matrix.totals()).map(total -> 100 * total).toArray();
        int n = totals.length;
        if (n == 0) {
            return new QuizStatistics(0, null, null, null, null, null, null, null, null);
        }
        double[] sorted = Arrays.stream(totals).sorted().toArray();
        Double deviation = n < 2 ? null : Math.sqrt(Moments.variance(totals));
        Double consistency = consistency(matrix, totals);
        Double errorRatio = consistency == null ? null : 100 * Math.sqrt(Math.max(0, 1 - consistency / 100));
        return new QuizStatistics(
                n,
                Moments.mean(totals),
                (sorted[(n - 1) / 2] + sorted[n / 2]) / 2,
                deviation,
                skewness(totals),
                kurtosis(totals),
                consistency,
                errorRatio,
                errorRatio == null || deviation == null ? null : errorRatio * deviation / 100);
    }

    private static @Nullable Double skewness(double[] totals) {
        double n = totals.length;
        if (n < 3 || Moments.isConstant(totals)) {
            return null;
        }
        double k3 = n * Moments.powers(totals, 3) / ((n - 1) * (n - 2));
        return k3 / Math.pow(Moments.variance(totals), 1.5);
    }

    private static @Nullable Double kurtosis(double[] totals) {
        double n = totals.length;
        if (n < 4 || Moments.isConstant(totals)) {
            return null;
        }
        double m2 = Moments.powers(totals, 2) / n;
        double m4 = Moments.powers(totals, 4) / n;
        double k4 = n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3));
        return k4 / Math.pow(Moments.variance(totals), 2);
    }

    private static @Nullable Double consistency(ResponseMatrix matrix, double[] totals) {
        int[] asked = IntStream.range(0, matrix.items())
                .filter(item -> matrix.asked(item).length > 0)
                .toArray();
        boolean complete = Arrays.stream(asked).allMatch(item -> matrix.asked(item).length == matrix.attempts());
        int p = asked.length;
        if (!complete || p < 2 || totals.length < 2 || Moments.isConstant(totals)) {
            return null;
        }
        double reachable = Arrays.stream(asked).mapToDouble(matrix::maximum).sum();
        double ofItems = Arrays.stream(asked)
                .mapToDouble(item -> Moments.variance(matrix.marks(item)))
                .sum();
        double ofTotals = Moments.variance(totals) * Math.pow(reachable / 100, 2);
        return 100.0 * p / (p - 1) * (1 - ofItems / ofTotals);
    }
}
