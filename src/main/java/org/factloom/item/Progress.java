package org.factloom.item;

/** Hears how far a generation is. What it throws ends the generation, and is thrown to whoever asked for it: that is how one is called off. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress UNHEARD = (_, _, _) -> {};

    /** What is done one after the other. */
    enum Stage {
        /** Sentences are taken apart; nearly all of the time. */
        ANALYSING,
        /** Facts are read of them. */
        FACTS,
        /** Items are written of the facts. */
        ITEMS,
        /** Items are tried at the gates. */
        GATES
    }

    /**
     * Called before each step.
     *
     * @param done steps of the stage, 0 to {@code of}: sentences, or facts
     */
    void at(Stage stage, int done, int of);
}
