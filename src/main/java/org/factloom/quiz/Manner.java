package org.factloom.quiz;

import java.time.Duration;
import java.time.Instant;
import org.factloom.learning.Circumstances;
import org.factloom.memory.Confidence;
import org.factloom.memory.Grade;
import org.jspecify.annotations.Nullable;

/**
 * How an answer was given, as its page or a program tells it.
 *
 * @param confidence how sure the learner was; null where nothing was said
 * @param changed whether another answer stood there before; null where it was not told
 * @param taken for how long the question was in view; null where it was not told
 */
public record Manner(
        @Nullable Confidence confidence,
        @Nullable Boolean changed,
        @Nullable Duration taken) {

    public static final Manner UNTOLD = new Manner(null, null, null);

    /**
     * As numbers tell it.
     *
     * @param confidence 1 (unsure) to 3 (sure)
     */
    public static Manner of(@Nullable Integer confidence, @Nullable Boolean changed, @Nullable Long takenMs) {
        return new Manner(
                confidence == null ? null : Confidence.of(confidence),
                changed,
                takenMs == null ? null : Duration.ofMillis(takenMs));
    }

    /**
     * What the memory is to know of it.
     *
     * @param rated how the learner rated the own recall; null where nobody asked
     * @param since when the question can have been seen first: nobody takes longer than since then
     */
    public Circumstances circumstances(@Nullable Grade rated, boolean hinted, Instant since, Instant until) {
        boolean possible =
                taken != null && !taken.isNegative() && !since.plus(taken).isAfter(until);
        return new Circumstances(rated, confidence, hinted, changed, possible ? taken : null);
    }

    /** The same where the server saw the question being shown: that is the time where nothing better is told. */
    public Manner orTaken(Duration seen) {
        boolean better = taken != null && !taken.isNegative() && taken.compareTo(seen) < 0;
        return new Manner(confidence, changed, better ? taken : seen);
    }
}
