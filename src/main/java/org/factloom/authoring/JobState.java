package org.factloom.authoring;

/** Where a generation job is. */
enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    boolean open() {
        return this == WAITING || this == RUNNING;
    }
}
