package org.factloom.memory;

import java.time.Instant;
import java.time.LocalDate;

/** Where a fact stands in a learner's schedule. */
public sealed interface Phase {

    /** Never answered. */
    record New() implements Phase {}

    /** Answered at least once. */
    sealed interface Answered extends Phase {

        MemoryState memory();

        /** When it is due. A review is due from the start of its day. */
        Instant due(DayBoundary boundary);

        /** The same, of a memory that another model makes of the same answers. */
        Answered with(MemoryState other);
    }

    /**
     * New not long ago: repeated within minutes.
     *
     * @param step index of the learning step whose time runs
     */
    record Learning(MemoryState memory, int step, Instant due) implements Answered {
        @Override
        public Instant due(DayBoundary boundary) {
            return due;
        }

        @Override
        public Answered with(MemoryState other) {
            return new Learning(other, step, due);
        }
    }

    /**
     * Repeated within days.
     *
     * @param interval days from the last answer to the day on which it is due, at least 1
     */
    record Review(MemoryState memory, int interval, LocalDate due) implements Answered {
        @Override
        public Instant due(DayBoundary boundary) {
            return boundary.start(due);
        }

        @Override
        public Answered with(MemoryState other) {
            return new Review(other, interval, due);
        }
    }

    /**
     * Forgotten, and repeated within minutes.
     *
     * @param step index of the relearning step whose time runs
     */
    record Relearning(MemoryState memory, int step, Instant due) implements Answered {
        @Override
        public Instant due(DayBoundary boundary) {
            return due;
        }

        @Override
        public Answered with(MemoryState other) {
            return new Relearning(other, step, due);
        }
    }
}
