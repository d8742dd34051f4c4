package org.factloom.memory;

/** How firmly a fact is known, as it is shown. It can go down with time alone. */
public enum Level {
    NEW,
    LEARNING,
    /** Recall now has the probability 0.8 or more, and stability is 7 days or more. */
    KNOWN,
    /** Known, with a stability of 21 days or more, and last answered right in a form of recall. */
    STRONG;

    private static final double RECALL = 0.8;
    private static final double KNOWN_FROM = 7;
    private static final double STRONG_FROM = 21;

    static Level of(FactMemory memory, double retrievability) {
        MemoryState state = memory.state();
        if (state == null) {
            return NEW;
        }
        if (retrievability < RECALL || state.stability() < KNOWN_FROM) {
            return LEARNING;
        }
        return state.stability() >= STRONG_FROM && memory.recalled() ? STRONG : KNOWN;
    }
}
