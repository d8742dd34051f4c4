package org.factloom.flashcard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.factloom.memory.Grade;
import org.factloom.memory.Phase;

/** How long until a fact comes again, as a button says it. */
final class Waits {

    private static final int DAYS_OF_A_MONTH = 30;
    private static final int DAYS_OF_A_YEAR = 365;

    private Waits() {}

    static ReviewState.Offer offer(Grade grade, Phase.Answered phase, Instant now, LocalDate today) {
        return switch (phase) {
            case Phase.Learning learning -> minutes(grade, now, learning.due());
            case Phase.Relearning relearning -> minutes(grade, now, relearning.due());
            case Phase.Review review -> days(grade, ChronoUnit.DAYS.between(today, review.due()));
        };
    }

    private static ReviewState.Offer minutes(Grade grade, Instant now, Instant due) {
        return new ReviewState.Offer(
                grade,
                ReviewState.Unit.MINUTES,
                Math.max(1, Duration.between(now, due).toMinutes()));
    }

    /** From two months in months, from two years in years. */
    private static ReviewState.Offer days(Grade grade, long days) {
        if (days >= 2 * DAYS_OF_A_YEAR) {
            return new ReviewState.Offer(grade, ReviewState.Unit.YEARS, Math.round((double) days / DAYS_OF_A_YEAR));
        }
        return days >= 2 * DAYS_OF_A_MONTH
                ? new ReviewState.Offer(grade, ReviewState.Unit.MONTHS, Math.round((double) days / DAYS_OF_A_MONTH))
                : new ReviewState.Offer(grade, ReviewState.Unit.DAYS, days);
    }
}
