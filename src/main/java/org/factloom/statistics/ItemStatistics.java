package org.factloom.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What attempts tell of an item. All but the counts is null where it cannot be said.
 *
 * @param attempts that were asked it
 * @param right how many of them have all its points
 * @param facility the mean mark as a share of the maximum, 0 (nobody knows it) to 1
 * @param deviation the standard deviation of its marks, in points
 * @param intendedWeight its share of all points, in per cent
 * @param effectiveWeight its share of what makes attempts differ, in per cent; null of an item with {@code opposed}, too
 * @param opposed whether its marks fall as totals rise, itself among them
 * @param discrimination Pearson's r of its marks and those of the rest, −100 to 100
 * @param efficiency their covariance in per cent of the largest that these marks could have
 */
public record ItemStatistics(
        int attempts,
        Proportion right,
        @Nullable Double facility,
        @Nullable Double deviation,
        @Nullable Double intendedWeight,
        @Nullable Double effectiveWeight,
        boolean opposed,
        @Nullable Double discrimination,
        @Nullable Double efficiency) {

    /** Of each item. */
    public static List<ItemStatistics> of(ResponseMatrix matrix) {
        double[] covariances = IntStream.range(0, matrix.items())
                .mapToDouble(item -> withTotal(matrix, item))
                .toArray();
        double roots = Arrays.stream(covariances)
                .filter(covariance -> covariance >= 0)
                .map(Math::sqrt)
                .sum();
        return IntStream.range(0, matrix.items())
                .mapToObj(item -> of(matrix, item, covariances[item], roots))
                .toList();
    }

    /** The covariance of marks and totals; not a number of fewer than two attempts. */
    private static double withTotal(ResponseMatrix matrix, int item) {
        double[] marks = matrix.marks(item);
        return marks.length < 2 ? Double.NaN : Moments.covariance(marks, matrix.totals(item));
    }

    private static ItemStatistics of(ResponseMatrix matrix, int item, double covariance, double roots) {
        double[] marks = matrix.marks(item);
        double[] rests = matrix.rests(item);
        double maximum = matrix.maximum(item);
        double all = matrix.reachable();
        int right = (int) Arrays.stream(marks)
                .filter(mark -> maximum > 0 && mark > maximum - Moments.NOTHING)
                .count();
        Double discrimination = Moments.correlation(marks, rests);
        return new ItemStatistics(
                marks.length,
                new Proportion(right, marks.length),
                marks.length == 0 || maximum == 0 ? null : Moments.mean(marks) / maximum,
                marks.length < 2 ? null : Math.sqrt(Moments.variance(marks)),
                all == 0 ? null : 100 * maximum / all,
                covariance >= 0 && roots > 0 ? 100 * Math.sqrt(covariance) / roots : null,
                covariance < 0,
                discrimination == null ? null : 100 * discrimination,
                efficiency(marks, rests));
    }

    private static @Nullable Double efficiency(double[] marks, double[] rests) {
        if (marks.length < 2) {
            return null;
        }
        double largest = Moments.covariance(
                Arrays.stream(marks).sorted().toArray(),
                Arrays.stream(rests).sorted().toArray());
        return largest == 0 ? null : 100 * Moments.covariance(marks, rests) / largest;
    }
}
