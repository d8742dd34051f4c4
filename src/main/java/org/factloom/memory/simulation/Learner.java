package org.factloom.memory.simulation;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.factloom.item.Form;
import org.factloom.memory.Fsrs;
import org.factloom.memory.Weights;

/**
 * A simulated learner.
 *
 * @param fsrs how the own memory truly works: the formulas of FSRS with weights of the learner's own, which no scheduler knows
 * @param slip how often a remembered answer is given wrong
 * @param shrewdness by what share guesses are better than blind ones
 * @param kindness how often a card is rated as remembered that was not
 * @param diligence on how many of the days the learner practises, 0 to 1
 * @param skill in the topic, in logits
 */
public record Learner(Fsrs fsrs, double slip, double shrewdness, double kindness, double diligence, double skill) {

    private static final int FIRST_STABILITIES = 4;
    private static final int OPTIONS = 4;

    public static Learner of(SplittableRandom random) {
        return new Learner(
                new Fsrs(weights(random)),
                random.nextDouble(0.01, 0.08),
                random.nextDouble(0, 0.6),
                random.nextDouble(0, 0.12),
                random.nextDouble(0.7, 1),
                random.nextGaussian(-0.5, 1));
    }

    /** The default weights, each off by about a fifth; how much is remembered of what was new by half. */
    private static Weights weights(RandomGenerator random) {
        double[] values = Weights.DEFAULT.toList().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        double common = random.nextGaussian(0, 0.4);
        for (int i = 0; i < values.length; i++) {
            double off =
                    i < FIRST_STABILITIES ? common + random.nextGaussian(0, 0.2) : random.nextGaussian(0, spread(i));
            values[i] *= Math.exp(off);
        }
        return Weights.nearest(values);
    }

    /** Growth (w8) is an exponent, so it varies less. */
    private static double spread(int weight) {
        return weight == 8 ? 0.1 : 0.2;
    }

    double guess(Form form) {
        return switch (form) {
            case TRUE_FALSE -> 0.5;
            case MULTIPLE_CHOICE, CLOZE_CHOICE -> (1 + shrewdness) / OPTIONS;
            case CARD -> kindness;
            default -> 0.01;
        };
    }
}
