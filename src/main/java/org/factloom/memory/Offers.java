package org.factloom.memory;

import java.time.LocalDate;

/** The phase that each grade would lead to: what the buttons under a card show. */
public record Offers(Phase.Answered again, Phase.Answered hard, Phase.Answered good, Phase.Answered easy) {

    public Phase.Answered after(Grade grade) {
        return switch (grade) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }

    /** The same, with no review later than the day after {@code today}. */
    Offers tomorrow(LocalDate today) {
        return new Offers(tomorrow(again, today), tomorrow(hard, today), tomorrow(good, today), tomorrow(easy, today));
    }

    private static Phase.Answered tomorrow(Phase.Answered phase, LocalDate today) {
        return phase instanceof Phase.Review review ? new Phase.Review(review.memory(), 1, today.plusDays(1)) : phase;
    }
}
