package org.factloom.quiz;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is made of an answer's mark.
 *
 * @param log what the log is to say of each fact, 0 to 1, null where the answer tells nothing of it any longer
 */
public record NewMark(GivenAnswer answer, GivenAnswer.Standing standing, Map<String, @Nullable Double> log) {

    /** 0 to 1: what counts from now on. */
    public double mark() {
        return answer.mark(standing);
    }

    /** 0 to 1: what would count if no teacher had given a mark by hand. */
    public double byKey() {
        return answer.byKey(standing);
    }

    /** Of the attempt, 0 to 1; nothing while it is open. */
    public Optional<Double> score() {
        return answer.scoreWith(standing);
    }

    /** What can be reached in the attempt from now on. */
    public int points() {
        return answer.pointsWith(standing);
    }
}
