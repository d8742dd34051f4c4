package org.factloom.quiz;

/** What becomes of what is handed in after it was due. */
public enum Late {
    /** It counts all the same. */
    ACCEPT,
    /** Each day that has begun takes so many per cent of all that was to be reached. */
    PER_CENT,
    /** It is not taken: what is due closes then. */
    NONE
}
