package org.factloom.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How well predicted probabilities fit what happened.
 *
 * @param bins those that hold predictions, in ascending order
 * @param answers how many there were
 * @param logLoss mean of −ln of the probability that was given to what happened; the smaller the better
 * @param rmse root of the mean squared difference of observed rate and mean prediction over the bins, weighted by their answers
 * @param auc the probability that of a right and a wrong answer the right one had the higher prediction; NaN where all are alike
 */
public record Calibration(List<Bin> bins, int answers, double logLoss, double rmse, double auc) {

    private static final int BINS = 20;
    private static final double LEAST = 1e-6;

    /** A prediction and what happened. */
    public record Prediction(double predicted, boolean right) {}

    /**
     * Predictions of like height.
     *
     * @param predicted their mean
     * @param observed the rate of right answers
     */
    public record Bin(double predicted, double observed, int answers) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    public static Calibration of(List<Prediction> predictions) {
        List<Bin> bins = bins(predictions);
        double loss =
                predictions.stream().mapToDouble(Calibration::loss).average().orElse(Double.NaN);
        double squares = bins.stream()
                .mapToDouble(bin -> bin.answers() * Math.pow(bin.observed() - bin.predicted(), 2))
                .sum();
        return new Calibration(
                bins, predictions.size(), loss, Math.sqrt(squares / predictions.size()), auc(predictions));
    }

    /** −ln of the probability that was given to what happened. */
    private static double loss(Prediction prediction) {
        double predicted = Math.clamp(prediction.predicted(), LEAST, 1 - LEAST);
        return -Math.log(prediction.right() ? predicted : 1 - predicted);
    }

    private static List<Bin> bins(List<Prediction> predictions) {
        int[] answers = new int[BINS];
        double[] sums = new double[BINS];
        int[] right = new int[BINS];
        for (Prediction prediction : predictions) {
            int bin = Math.clamp((int) (prediction.predicted() * BINS), 0, BINS - 1);
            answers[bin]++;
            sums[bin] += prediction.predicted();
            right[bin] += prediction.right() ? 1 : 0;
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (answers[bin] > 0) {
                bins.add(new Bin(sums[bin] / answers[bin], (double) right[bin] / answers[bin], answers[bin]));
            }
        }
        return bins;
    }

    /** By the ranks of the right answers (Mann and Whitney), equal predictions sharing theirs. */
    private static double auc(List<Prediction> predictions) {
        Prediction[] sorted = predictions.toArray(Prediction[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble(Prediction::predicted));
        double ranks = 0;
        double right = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            int rights = 0;
            for (to = from; to < sorted.length && sorted[to].predicted() == sorted[from].predicted(); to++) {
                rights += sorted[to].right() ? 1 : 0;
            }
            ranks += rights * (from + 1.0 + to) / 2;
            right += rights;
        }
        return (ranks - right * (right + 1) / 2) / (right * (sorted.length - right));
    }
}
