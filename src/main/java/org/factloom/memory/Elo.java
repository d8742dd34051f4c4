package org.factloom.memory;

/**
 * Skill of a learner in a topic and difficulty of an item, on one logistic scale, moved by every first answer: Elo's rating system with a floor
 * for guessing. P = g + (1−g)·σ(θ−b); both move by a/(1+c·n) times what the answer differs from P (Pelánek 2016, <i>Applications of the
 * Elo rating system in adaptive educational systems</i>).
 *
 * @param skill θ of the learner in the topic
 * @param item b of the item
 */
public record Elo(Rating skill, Rating item) {

    private static final double FIRST_STEP = 1;
    private static final double DECAY = 0.2;
    private static final double LEAST_STEP_OF_SKILL = 0.05;

    /**
     * One rating.
     *
     * @param value in logits; 0 before any answer
     * @param answers by how many it was moved
     */
    public record Rating(double value, int answers) {

        public static final Rating NONE = new Rating(0, 0);

        private Rating moved(double surprise, double leastStep) {
            double step = Math.max(leastStep, FIRST_STEP / (1 + DECAY * answers));
            return new Rating(value + step * surprise, answers + 1);
        }
    }

    /** σ(θ−b): the probability that a fact was known before it was ever asked; the prior of a first answer. */
    public double known() {
        return 1 / (1 + Math.exp(item.value - skill.value));
    }

    /** The probability of a right answer. */
    public double right(double guess) {
        return guess + (1 - guess) * known();
    }

    /**
     * The ratings after an answer.
     *
     * @param score 0 to 1
     * @param first whether it was the learner's first on the item, without a hint: no other moves the item
     */
    public Elo after(double guess, double score, boolean first) {
        double surprise = score - right(guess);
        return new Elo(skill.moved(surprise, LEAST_STEP_OF_SKILL), first ? item.moved(-surprise, 0) : item);
    }
}
