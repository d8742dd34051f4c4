package org.factloom.learning;

import java.time.Duration;
import org.factloom.memory.Confidence;
import org.factloom.memory.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What is known of how an answer came about.
 *
 * @param rated how the learner rated the own recall; null where nobody asked
 * @param confidence how sure the learner was; null where nothing was said
 * @param hinted whether a hint was shown before; null when unknown
 * @param changed whether another answer was chosen before; null when unknown
 * @param taken time from the question to the answer; null when unknown
 */
public record Circumstances(
        @Nullable Grade rated,
        @Nullable Confidence confidence,
        @Nullable Boolean hinted,
        @Nullable Boolean changed,
        @Nullable Duration taken) {

    public static final Circumstances UNKNOWN = new Circumstances(null, null, null, null, null);

    /** With a rating of the own recall. */
    public static Circumstances rated(Grade grade, Duration taken) {
        return new Circumstances(grade, null, null, null, taken);
    }
}
