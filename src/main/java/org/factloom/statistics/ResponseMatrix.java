package org.factloom.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The marks of attempts at items. Attempts need not be asked all items: a quiz may draw them.
 *
 * <p>Where attempts are asked different items their totals are compared as shares of what could be reached. Where all are asked the same, that is a factor common to
 * all, which none of the figures depends on.
 */
public final class ResponseMatrix {

    /** Stands for the mark of an item that an attempt was not asked, or that does not count in it. */
    public static final double NOT_ASKED = Double.NaN;

    private final double[] maxima;
    private final double[][] marks;
    private final double[] totals;
    private final double[] reachable;

    /**
     * A matrix.
     *
     * @param maxima of the items, 0 or more
     * @param marks of each attempt its mark of each item, 0 to the maximum, or {@link #NOT_ASKED}
     * @throws IllegalArgumentException where an attempt has not as many marks as there are items, or a maximum or mark is none
     */
    public ResponseMatrix(double[] maxima, List<double[]> marks) {
        this.maxima = maxima.clone();
        this.marks = marks.stream().map(double[]::clone).toArray(double[][]::new);
        this.totals = new double[this.marks.length];
        this.reachable = new double[this.marks.length];
        if (!Arrays.stream(this.maxima).allMatch(maximum -> maximum >= 0 && Double.isFinite(maximum))) {
            throw new IllegalArgumentException("maxima " + Arrays.toString(this.maxima));
        }
        for (int i = 0; i < this.marks.length; i++) {
            if (this.marks[i].length != maxima.length
                    || Arrays.stream(this.marks[i]).anyMatch(Double::isInfinite)) {
                throw new IllegalArgumentException("marks " + Arrays.toString(this.marks[i]));
            }
            for (int j = 0; j < maxima.length; j++) {
                if (asks(i, j)) {
                    totals[i] += this.marks[i][j];
                    reachable[i] += this.maxima[j];
                }
            }
        }
    }

    public int attempts() {
        return marks.length;
    }

    public int items() {
        return maxima.length;
    }

    public double maximum(int item) {
        return maxima[item];
    }

    public boolean asks(int attempt, int item) {
        return !Double.isNaN(marks[attempt][item]);
    }

    /** The attempts that are asked an item. */
    public int[] asked(int item) {
        return IntStream.range(0, marks.length).filter(i -> asks(i, item)).toArray();
    }

    /** The marks of an item, of the attempts that are asked it, in their order. */
    double[] marks(int item) {
        return Arrays.stream(asked(item)).mapToDouble(i -> marks[i][item]).toArray();
    }

    /** What each attempt reached as a share of what it could, 0 where that is nothing. */
    double[] totals() {
        return IntStream.range(0, marks.length)
                .mapToDouble(i -> share(totals[i], reachable[i]))
                .toArray();
    }

    /** The same of the attempts that are asked an item. */
    double[] totals(int item) {
        return Arrays.stream(asked(item))
                .mapToDouble(i -> share(totals[i], reachable[i]))
                .toArray();
    }

    /** What the attempts that are asked an item, in their order, reached in their other items, as a share of what they could; 0 where that is nothing. */
    public double[] rests(int item) {
        return Arrays.stream(asked(item))
                .mapToDouble(i -> share(totals[i] - marks[i][item], reachable[i] - maxima[item]))
                .toArray();
    }

    /** The points of all items. */
    double reachable() {
        return DoubleStream.of(maxima).sum();
    }

    private static double share(double part, double whole) {
        return whole > Moments.NOTHING ? part / whole : 0;
    }
}
