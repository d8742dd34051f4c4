package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factloom.memory.Calibration;
import org.jspecify.annotations.Nullable;

/**
 * How well it was foretold which answers would be right. Without answers there are no figures.
 *
 * @param answers of which the probability was foretold
 * @param bins those with answers, by what was foretold
 * @param logLoss mean of −ln of the probability that was given to what happened, to 3 digits
 * @param rmse of the bins, in percent, to a tenth
 * @param auc of a right and a wrong answer, how often the right one was foretold to be the likelier, to 2 digits; null where all were right, or none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Foretold(
        int answers,
        List<Bin> bins,
        @Nullable Double logLoss,
        @Nullable Double rmse,
        @Nullable Double auc) {

    private static final int WIDTH = 5;

    /** Keeps a mean that is the edge of its bin from falling into the one below. */
    private static final double ROUNDING = 1e-9;

    /**
     * Answers of which about the same was foretold.
     *
     * @param from the least probability, in percent
     * @param to that below which it was
     * @param foretold its mean, in whole percent
     * @param observed of these answers, those that were right, at least in part, in whole percent
     */
    public record Bin(int from, int to, int foretold, int observed, int answers) {

        /** Those of these answers that were wrong, in whole percent. */
        public int missed() {
            return 100 - observed;
        }

        private static Bin of(Calibration.Bin bin) {
            int number = (int) Math.floor(100 * bin.predicted() / WIDTH + ROUNDING);
            int from = Math.min(WIDTH * number, 100 - WIDTH);
            return new Bin(from, from + WIDTH, percent(bin.predicted()), percent(bin.observed()), bin.answers());
        }

        private static int percent(double share) {
            return (int) Math.round(100 * share + ROUNDING);
        }
    }

    static Foretold of(List<Calibration.Prediction> predictions) {
        if (predictions.isEmpty()) {
            return new Foretold(0, List.of(), null, null, null);
        }
        Calibration calibration = Calibration.of(predictions);
        return new Foretold(
                calibration.answers(),
                calibration.bins().stream().map(Bin::of).toList(),
                rounded(calibration.logLoss(), 1000),
                rounded(100 * calibration.rmse(), 10),
                rounded(calibration.auc(), 100));
    }

    private static @Nullable Double rounded(double figure, int parts) {
        return Double.isFinite(figure) ? Double.valueOf(Math.round(parts * figure) / (double) parts) : null;
    }

    /** The bin with most answers; nothing where all have fewer than {@value Retention#FEWEST}. */
    public Optional<Bin> usual() {
        return bins.stream().filter(bin -> bin.answers() >= Retention.FEWEST).max(Comparator.comparing(Bin::answers));
    }
}
