package org.factloom.classroom;

/** What becomes of the marks that a wrong key gave. */
public enum Redress {
    /** What was right by the old key stays right, and what is right by the corrected one is right as well. */
    BOTH,
    /** Only the corrected key counts. */
    NEW,
    /** Whoever was asked has all points, answered or not; what was answered tells nothing of what is known. */
    FULL,
    /** The question counts for nothing, and what was answered tells nothing of what is known. */
    DROP
}
