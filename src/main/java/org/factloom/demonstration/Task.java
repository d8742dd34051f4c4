package org.factloom.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.factloom.memory.DayBoundary;
import org.factloom.quiz.Conditions;
import org.factloom.quiz.Counting;
import org.factloom.quiz.Late;
import org.factloom.quiz.Mode;
import org.factloom.quiz.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Something that is assigned in the eight weeks.
 *
 * @param set which of the sets, from 0
 * @param opens the day on which it opens, from 0
 * @param due the last day on which it is in time
 */
record Task(
        Mode mode,
        int set,
        int opens,
        int due,
        @Nullable Integer minutes,
        @Nullable Integer tries) {

    /** The last one runs. */
    static final List<Task> ALL = List.of(
            new Task(Mode.PRACTICE, 0, 1, 7, null, null),
            new Task(Mode.EXAM, 0, 9, 11, 30, 2),
            new Task(Mode.PRACTICE, 1, 15, 21, null, null),
            new Task(Mode.EXAM, 1, 24, 26, 30, 1),
            new Task(Mode.PRACTICE, 2, 34, 41, null, null),
            new Task(Mode.EXAM, 2, 54, 62, null, 1));

    boolean runs() {
        return due >= Weeks.DAYS;
    }

    /** @param first the day from which days are counted */
    Conditions conditions(LocalDate first, DayBoundary boundary) {
        Instant end = boundary.start(first.plusDays(due + 1L));
        return new Conditions(
                mode,
                minutes,
                tries,
                Counting.BEST,
                false,
                boundary.start(first.plusDays(opens)),
                end,
                boundary.start(first.plusDays(due + 4L)),
                mode == Mode.EXAM ? Late.PER_CENT : Late.ACCEPT,
                mode == Mode.EXAM ? 10 : 0,
                Shown.AT_END,
                Shown.AT_END,
                Shown.AT_END);
    }
}
