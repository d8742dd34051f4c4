package org.factloom.memory;

import java.util.EnumMap;
import java.util.Map;
import org.factloom.item.Form;

/**
 * How likely an answer is right when the fact is remembered, and when it is not; and how much a right one therefore tells.
 *
 * @param slip the probability to answer wrong what one remembers; of a card, whose rating is the recall itself, it is 0
 * @param recall of each form, how much of the effect of a card a right answer in it has, 0 to 1
 */
public record ResponseModel(double slip, Map<Form, Double> recall) {

    private static final double TYPED_GUESS = 0.02;
    private static final double OPEN_GUESS = 0.05;

    /** As simulated learners have it best; see docs/memory.md. */
    public static final ResponseModel DEFAULT = new ResponseModel(0.03, weights());

    public ResponseModel {
        recall = Map.copyOf(recall);
    }

    private static Map<Form, Double> weights() {
        Map<Form, Double> weights = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            weights.put(
                    form,
                    switch (form) {
                        case TRUE_FALSE -> 0.4;
                        case MULTIPLE_CHOICE, MATCHING, ORDERING -> 0.7;
                        case CLOZE_CHOICE -> 0.8;
                        case MULTIPLE_RESPONSE, NUMERIC, LIST -> 0.9;
                        case TYPED, CLOZE, CARD, OPEN -> 1.0;
                    });
        }
        return weights;
    }

    /**
     * The probability to be right without remembering.
     *
     * @param options among how many, at least 1 where the form chooses, pairs or orders
     */
    public static double guess(Form form, int options) {
        return switch (form) {
            case TRUE_FALSE -> 1.0 / 2;
            case MULTIPLE_CHOICE, CLOZE_CHOICE, MATCHING, ORDERING -> 1.0 / options;
            case MULTIPLE_RESPONSE, NUMERIC, LIST -> OPEN_GUESS;
            case TYPED, CLOZE -> TYPED_GUESS;
            case CARD, OPEN -> 0;
        };
    }

    /** P = R(1−s) + (1−R)g: the probability of a right answer, which is what the log keeps and calibration checks. */
    public double right(double retrievability, Form form, int options) {
        return remembered(retrievability, form) + (1 - retrievability) * guess(form, options);
    }

    private double remembered(double retrievability, Form form) {
        return retrievability * (1 - (form == Form.CARD ? 0 : slip));
    }

    /** p·ω: how much of a grade's effect a right answer earns, 0 to 1: the probability that it was remembered, by the weight of its form. */
    double credit(double retrievability, Observation observation) {
        if (observation.hasty()) {
            return 0;
        }
        double known = remembered(retrievability, observation.form());
        double guessed = (1 - retrievability) * guess(observation.form(), observation.options());
        double p = guessed == 0 ? 1 : known / (known + guessed);
        return p * recall.getOrDefault(observation.form(), 1.0);
    }
}
