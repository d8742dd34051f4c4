package org.factloom.flashcard;

/** What was done with a card. */
public enum Deed {
    ANSWERED,
    /** Put off until tomorrow. */
    BURIED,
    /** Put off until its learner says otherwise. */
    SUSPENDED
}
