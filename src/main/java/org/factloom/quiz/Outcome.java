package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an answer is told to its learner. */
public enum Outcome {
    RIGHT,
    PARTLY_RIGHT,
    WRONG,
    /** A person has to mark it still. */
    WAITING,
    /** Left open when its attempt ended. */
    UNANSWERED,
    /** Something was wrong with the question: it counts for nothing. */
    DROPPED;

    /** Of a score of 0 to 1. */
    public static Outcome ofScore(double score) {
        return score >= 1 ? RIGHT : score > 0 ? PARTLY_RIGHT : WRONG;
    }

    /** The name in JSON and in style sheets, "partly-right". */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
