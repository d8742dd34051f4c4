package org.factloom.memory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.SimpleVectorValueChecker;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresFactory;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;

/**
 * Fits the weights to the answers of one learner: those under which the answers were likeliest, near the default ones. The newest fifth of the
 * answers is held out; only weights that foretell it better than the present ones are worth changing to.
 *
 * <p>The log likelihood is a sum of squares of deviance residuals √(−2 ln P), which Levenberg and Marquardt's method minimises; each weight
 * adds a residual, its distance to the default one in standard deviations among learners.
 */
public final class Fitting {

    /** Fewer reviews after a day or more do not pay. */
    public static final int LEAST_REVIEWS = 1000;

    private static final double TRAINED_ON = 0.8;
    private static final double LEAST_PROBABILITY = 1e-6;
    private static final double STEP = 1e-4;
    private static final double TOLERANCE = 1e-3;
    private static final int ROUNDS = 30;

    /** How far the weights of learners differ from the default ones, as the optimiser of FSRS has it. */
    private static final double[] DEVIATIONS = {
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
        0.32, 0.14, 0.27
    };

    private final List<LogEntry.Answered> answers;
    private final Replay present;
    private final int trained;

    private Fitting(List<LogEntry.Answered> answers, Replay present) {
        this.answers = answers;
        this.present = present;
        trained = (int) (TRAINED_ON * answers.size());
    }

    /**
     * What fitting brought.
     *
     * @param weights to use from now on: the fitted ones where they pay, else the present ones
     * @param reviews answers after a day or more
     * @param presentLoss mean of −ln P of the held out answers under the present weights; NaN with too few reviews
     * @param fittedLoss the same under the fitted ones
     */
    public record Fitted(Weights weights, int reviews, double presentLoss, double fittedLoss) {

        public boolean pays() {
            return fittedLoss < presentLoss;
        }
    }

    /**
     * Fits weights to all answers of a learner in the order of the log ({@link Replay.Replayed#answers()}). With ten thousand answers it
     * takes some seconds.
     *
     * @param present with the weights used until now
     */
    public static Fitted of(List<LogEntry.Answered> answers, Replay present) {
        return new Fitting(answers, present).fit();
    }

    private Fitted fit() {
        Weights before = present.model().fsrs().weights();
        int reviews = residuals(before, 0, answers.size()).length;
        if (reviews < LEAST_REVIEWS) {
            return new Fitted(before, reviews, Double.NaN, Double.NaN);
        }
        Weights fitted = optimum(before);
        double presentLoss = loss(residuals(before, trained, answers.size()));
        double fittedLoss = loss(residuals(fitted, trained, answers.size()));
        return new Fitted(fittedLoss < presentLoss ? fitted : before, reviews, presentLoss, fittedLoss);
    }

    private Weights optimum(Weights start) {
        int observations = residuals(start, 0, trained).length + Weights.COUNT;
        LeastSquaresProblem problem = new LeastSquaresBuilder()
                .start(start.toArray())
                .target(new double[observations])
                .model(this::valueAndSlopes)
                .parameterValidator(point ->
                        new ArrayRealVector(Weights.nearest(point.toArray()).toArray(), false))
                .checker(LeastSquaresFactory.evaluationChecker(new SimpleVectorValueChecker(TOLERANCE, TOLERANCE)))
                .maxIterations(ROUNDS)
                .maxEvaluations(10 * ROUNDS)
                .build();
        return Weights.nearest(
                new LevenbergMarquardtOptimizer().optimize(problem).getPoint().toArray());
    }

    /** The residuals of what was trained on, then those of the weights; and their slopes by differences. */
    private Pair<RealVector, RealMatrix> valueAndSlopes(RealVector point) {
        double[] at = point.toArray();
        double[] value = withWeights(at);
        RealMatrix slopes = new Array2DRowRealMatrix(value.length, at.length);
        for (int i = 0; i < at.length; i++) {
            double[] moved = at.clone();
            double step = STEP * DEVIATIONS[i];
            moved[i] += step;
            if (Weights.nearest(moved).get(i) != moved[i]) {
                step = -step;
                moved[i] = at[i] + step;
            }
            double[] there = withWeights(moved);
            for (int row = 0; row < value.length; row++) {
                slopes.setEntry(row, i, (there[row] - value[row]) / step);
            }
        }
        return new Pair<>(new ArrayRealVector(value, false), slopes);
    }

    private double[] withWeights(double[] point) {
        double[] residuals = residuals(Weights.nearest(point), 0, trained);
        double[] all = Arrays.copyOf(residuals, residuals.length + Weights.COUNT);
        double[] usual = Weights.DEFAULT.toArray();
        IntStream.range(0, Weights.COUNT)
                .forEach(i -> all[residuals.length + i] = (point[i] - usual[i]) / DEVIATIONS[i]);
        return all;
    }

    /** √(−2 ln P) of what happened, of each answer of the range that came a day or more after another to its fact. */
    private double[] residuals(Weights weights, int from, int to) {
        Replay replay = new Replay(present.model().with(weights), present.scheduler());
        Map<String, FactMemory> memories = new HashMap<>();
        double[] residuals = new double[to - from];
        int count = 0;
        for (int i = 0; i < to; i++) {
            LogEntry.Answered entry = answers.get(i);
            FactMemory before = memories.getOrDefault(entry.fact(), FactMemory.NEW);
            Outcome outcome = replay.outcome(before, entry);
            memories.put(entry.fact(), outcome.after());
            if (i >= from && before.elapsed(entry.answer().day()) > 0) {
                double right = outcome.predicted();
                double happened = entry.answer().observation().right() ? right : 1 - right;
                residuals[count++] = Math.sqrt(-2 * Math.log(Math.max(happened, LEAST_PROBABILITY)));
            }
        }
        return Arrays.copyOf(residuals, count);
    }

    private static double loss(double[] residuals) {
        return Arrays.stream(residuals).map(r -> r * r / 2).average().orElse(Double.NaN);
    }
}
