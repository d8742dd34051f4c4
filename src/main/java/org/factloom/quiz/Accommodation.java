package org.factloom.quiz;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is given in every quiz, assigned or chosen.
 *
 * @param laterHours by which what is due, and what closes, is put off, besides what the pace adds to the time limit
 * @param setBy who answers for it; null once that account was deleted
 * @param setAt tells this one from those before
 */
public record Accommodation(
        Pace pace, int laterHours, String reason, @Nullable UUID setBy, Instant setAt) {

    public static final int MOST_HOURS = 90 * 24;

    /** Who set it last. */
    public Optional<UUID> by() {
        return Optional.ofNullable(setBy);
    }

    public boolean isUnlimited() {
        return pace == Pace.UNLIMITED;
    }

    /** Whole days by which it puts off, the rest is {@link #hours}. */
    public int days() {
        return laterHours / 24;
    }

    public int hours() {
        return laterHours % 24;
    }
}
