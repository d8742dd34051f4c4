package org.factloom.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a learner has a forgetting curve of the own, and why.
 *
 * @param reviews answers that came a day or more after another to the same fact: of CHANGED and UNCHANGED those that were looked at, else all so far
 * @param needed as many reviews are needed
 * @param lookedAt when the curve was fitted, or found to fit already
 * @param stretch how much later facts come back on average than by the default curve: 1.12 is 12 % later, 0.9 is 10 % sooner
 * @param lossBefore mean of −ln P of the newest fifth of the answers, which was held out, by the curve before
 * @param lossAfter the same by the fitted one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnCurve(
        State state,
        long reviews,
        int needed,
        @Nullable Instant lookedAt,
        @Nullable Double stretch,
        @Nullable Double lossBefore,
        @Nullable Double lossAfter) {

    /** Where it stands. */
    public enum State {
        /** The learner wants the default one. */
        OFF,
        /** There are too few reviews yet. */
        TOO_FEW,
        /** There are enough; they are looked at within a day. */
        WAITING,
        /** The present curve foretells the newest answers no worse than a fitted one would. */
        UNCHANGED,
        /** A fitted one foretold the newest answers better, and is used. */
        CHANGED
    }

    /** The day of {@link #lookedAt}, in UTC; empty where there is none. */
    public String lookedOn() {
        return lookedAt == null
                ? ""
                : LocalDate.ofInstant(lookedAt, ZoneOffset.UTC).toString();
    }

    /** The number of reviews as people read it, "1,240". */
    public String counted() {
        return String.format(Locale.ENGLISH, "%,d", reviews);
    }

    public int percentSooner() {
        return -percentLater();
    }

    /** How much later facts come back, in percent; negative for sooner. */
    public int percentLater() {
        return stretch == null ? 0 : (int) Math.round(100 * (stretch - 1));
    }
}
