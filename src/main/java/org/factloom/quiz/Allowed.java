package org.factloom.quiz;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is given beyond the terms of one assignment.
 *
 * @param due holds where it is later than what is due otherwise; null for as otherwise
 * @param closes the same of when it closes
 * @param extraTries 0 to {@value #MOST_TRIES}
 * @param excused whether it counts nowhere
 */
public record Allowed(@Nullable Instant due, @Nullable Instant closes, int extraTries, boolean excused) {

    public static final Allowed NOTHING = new Allowed(null, null, 0, false);

    public static final int MOST_TRIES = 100;

    public Allowed until(@Nullable Instant newDue, @Nullable Instant newCloses) {
        return new Allowed(newDue, newCloses, extraTries, excused);
    }

    public Allowed oneMoreTry() {
        return new Allowed(due, closes, Math.min(MOST_TRIES, extraTries + 1), excused);
    }

    public Allowed excused(boolean now) {
        return new Allowed(due, closes, extraTries, now);
    }
}
