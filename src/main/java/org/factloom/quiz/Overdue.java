package org.factloom.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How late something was handed in.
 *
 * @param days that have begun since it was due, of 24 hours each
 * @param lost per cent of all that was to be reached, 0 to 100
 */
public record Overdue(long days, int lost) {

    private static final Duration DAY = Duration.ofDays(1);

    /** What is due at 23:59 may come until that minute is over, as times are told without seconds. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    static Optional<Overdue> of(Instant due, Instant handedIn, Conditions conditions) {
        if (handedIn.isBefore(due.plus(GRACE))) {
            return Optional.empty();
        }
        long days = Duration.between(due, handedIn).plus(DAY).minusNanos(1).dividedBy(DAY);
        int daily = conditions.late() == Late.PER_CENT ? conditions.latePerCent() : 0;
        return Optional.of(new Overdue(days, (int) Math.min(100, days * daily)));
    }

    /** What is left of a score, 0 to 1. */
    double of(double score) {
        return Math.max(0, score - lost / 100.0);
    }
}
