package org.factloom.memory;

/** The states of a memory after each grade. */
public record NextStates(MemoryState again, MemoryState hard, MemoryState good, MemoryState easy) {

    public MemoryState after(Grade grade) {
        return switch (grade) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
