package org.factloom.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the items that a rule of the generator writes in a form.
 *
 * @param rule "dated-event/when"
 * @param form "multiple-choice"
 * @param items that were answered
 * @param answers to all of them
 * @param facility the mean mark, 0 to 1; null where nobody answered
 * @param discriminating items with answers enough for a discrimination
 * @param discrimination the mean of theirs, weighted by their answers, −100 to 100; null where there are none
 * @param distractors wrong options of items with answers enough
 * @param idle how many of them fewer than 5 % choose
 * @param accepted candidates of the rule, in whatever form, that were accepted in reviews
 * @param rejected how many were rejected
 * @param contests of answers to the items
 */
public record RuleFigures(
        String rule,
        String form,
        int items,
        long answers,
        @Nullable Double facility,
        int discriminating,
        @Nullable Double discrimination,
        int distractors,
        int idle,
        int accepted,
        int rejected,
        long contests) {

    /** Of fewer answers, or items that discriminate or not, nothing follows for the rule. */
    public static final int FEWEST_ANSWERS = 200;

    public static final int FEWEST_ITEMS = 5;

    /** A discrimination that is good. */
    private static final double GOOD = 30;

    private static final double LEAST = 0.25;
    private static final double MOST = 1.5;

    /** A contest weighs as much as so many answers without one. */
    private static final double CONTEST = 10;

    /** The facility in per cent, to a tenth; null where there is none. */
    public @Nullable Double percent() {
        return facility == null ? null : Double.valueOf(Math.round(1000 * facility) / 10.0);
    }

    /** Candidates that were accepted or rejected. */
    public int judged() {
        return accepted + rejected;
    }

    /** Whether there is enough for a weight of its own. */
    public boolean enough() {
        return answers >= FEWEST_ANSWERS && discriminating >= FEWEST_ITEMS && discrimination != null;
    }

    /**
     * How much the rule is to be preferred: discrimination / 30, times the share of candidates that are certainly not rejected, times what contests and idle options
     * leave of it, 0.25 to 1.5 and to two digits; 1 where there is not {@link #enough}. A rule that does as well as is wished has 1.
     */
    public double weight() {
        if (!enough() || discrimination == null) {
            return 1;
        }
        double kept = 1 - new Proportion(rejected, judged()).low();
        double uncontested = 1 - Math.min(1, CONTEST * contests / answers);
        double distracting = distractors == 0 ? 1 : 1 - idle / (2.0 * distractors);
        double weight = clamp(discrimination / GOOD) * kept * uncontested * distracting;
        return Math.round(100 * clamp(weight)) / 100.0;
    }

    private static double clamp(double weight) {
        return Math.clamp(weight, LEAST, MOST);
    }
}
