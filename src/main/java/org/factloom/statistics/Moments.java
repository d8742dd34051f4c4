package org.factloom.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Means, variances and covariances of series, with n − 1 as it is done for samples. */
final class Moments {

    /** Marks differ by more than this or not at all: what is less is the error of sums of doubles. */
    static final double NOTHING = 1e-9;

    private Moments() {}

    /** Of at least one number. */
    static double mean(double[] series) {
        double sum = 0;
        for (double value : series) {
            sum += value;
        }
        return sum / series.length;
    }

    /** Whether all are the same. */
    static boolean isConstant(double[] series) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : series) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least < NOTHING;
    }

    /** The sum of the powers of what each differs from the mean. */
    static double powers(double[] series, int power) {
        double mean = mean(series);
        return Arrays.stream(series).map(value -> Math.pow(value - mean, power)).sum();
    }

    /** Of at least two numbers. */
    static double variance(double[] series) {
        return covariance(series, series);
    }

    /** Of at least two pairs; exactly 0 where it is 0 but for rounding. */
    static double covariance(double[] one, double[] other) {
        if (isConstant(one) || isConstant(other)) {
            return 0;
        }
        double meanOfOne = mean(one);
        double meanOfOther = mean(other);
        double sum = 0;
        double size = 0;
        for (int i = 0; i < one.length; i++) {
            double product = (one[i] - meanOfOne) * (other[i] - meanOfOther);
            sum += product;
            size += Math.abs(product);
        }
        return Math.abs(sum) < NOTHING * size ? 0 : sum / (one.length - 1);
    }

    /** Pearson's r, −1 to 1; null of fewer than two pairs, and where one of the series is all the same. */
    static @Nullable Double correlation(double[] one, double[] other) {
        if (one.length < 2 || isConstant(one) || isConstant(other)) {
            return null;
        }
        double r = covariance(one, other) / Math.sqrt(variance(one) * variance(other));
        return Math.max(-1, Math.min(1, r));
    }
}
