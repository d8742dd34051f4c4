package org.factloom.memory;

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
}
