package org.factloom.memory;

import org.factloom.item.Form;

/** The ladder of forms: what is fresh is recognised, what is older recalled with cues, what is firm recalled freely. */
public enum Rung {
    RECOGNITION,
    CUED,
    FREE;

    private static final double CUED_FROM = 3;
    private static final double FREE_FROM = 14;

    /** Whether a fact of this rung should be asked in a form, where it has items of several. */
    public boolean suits(Form form) {
        return switch (form) {
            case TRUE_FALSE, MULTIPLE_CHOICE, MATCHING, MULTIPLE_RESPONSE -> this == RECOGNITION;
            case CLOZE_CHOICE, ORDERING -> this != FREE;
            case CLOZE -> this == CUED;
            case TYPED, NUMERIC -> this != RECOGNITION;
            case CARD, LIST, OPEN -> this == FREE;
        };
    }

    /** The rung of a memory: cued from a stability of 3 days, free from 14. */
    public static Rung of(MemoryState memory) {
        if (memory.stability() < CUED_FROM) {
            return RECOGNITION;
        }
        return memory.stability() < FREE_FROM ? CUED : FREE;
    }

    /** The rung after an error: at least one lower. */
    Rung after(MemoryState lapsed) {
        Rung lower = this == FREE ? CUED : RECOGNITION;
        Rung own = of(lapsed);
        return own.compareTo(lower) < 0 ? own : lower;
    }
}
