package org.factloom.classroom;

import java.util.List;
import java.util.UUID;
import org.factloom.quiz.Result;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What a class has reached, students × assignments.
 *
 * @param groups of the class; the one that is shown is marked
 * @param sort "name", or "total" for the best first
 * @param columns in the order in which they were assigned
 */
record GradebookView(
        ClassViews.Summary head,
        List<ClassViews.Group> groups,
        String sort,
        List<Column> columns,
        List<Row> rows,
        Paging paging) {

    /** With fewer, what a mean says of single students would be guessed. */
    static final int FEWEST = 5;

    /** Why there is no mark, or that there is one. */
    enum State {
        MARKED,
        /** It is handed in, and answers wait for somebody to mark them. */
        TO_MARK,
        RUNNING,
        /** It was due, or is closed, and nothing was handed in. */
        MISSING,
        /** The same, but it ended before the student joined. */
        BEFORE_JOINING,
        /** There is time left. */
        OPEN,
        /** It is to count nowhere for the student. */
        EXCUSED,
        /** It is not for the student. */
        NOT_MEANT
    }

    /**
     * An assignment.
     *
     * @param due in words; empty where it never is
     * @param n how many students have a mark
     * @param mean of them, 0 to 1; null where there are too few
     */
    record Column(
            UUID id,
            String title,
            boolean exam,
            String due,
            long n,
            @Nullable Double mean,
            @Nullable Double median) {

        public boolean told() {
            return mean != null && median != null;
        }

        public int meanPercent() {
            return mean == null ? 0 : Result.percent(mean);
        }

        public int medianPercent() {
            return median == null ? 0 : Result.percent(median);
        }
    }

    /**
     * A student.
     *
     * @param cells one for each column
     */
    record Row(UUID student, String name, List<Cell> cells) {

        /** How many marks the mean is of, what is missing among them. */
        public long counted() {
            return cells.stream().filter(Cell::counts).count();
        }

        /** Their mean; 0 where nothing counts. */
        public int percent() {
            return Result.percent(cells.stream()
                    .filter(Cell::counts)
                    .mapToDouble(Cell::worth)
                    .average()
                    .orElse(0));
        }
    }

    /**
     * What a student has reached in an assignment.
     *
     * @param mark what counts, 0 to 1; null where nothing is handed in
     * @param attempt that counts, of several whose mean counts the last
     * @param tries that were handed in
     * @param daysLate of that attempt; 0 in time
     * @param running whether another attempt runs
     * @param counts whether it is part of the student's mean
     */
    record Cell(
            State state,
            @Nullable Double mark,
            @Nullable UUID attempt,
            long tries,
            int daysLate,
            boolean running,
            boolean counts) {

        /** In the mean, 0 to 1. */
        double worth() {
            return mark == null ? 0 : mark;
        }

        public int percent() {
            return mark == null ? 0 : Result.percent(mark);
        }

        public boolean isMarked() {
            return state == State.MARKED;
        }
    }

    /** The id of the group that is shown; empty for all. */
    public String shown() {
        return groups.stream()
                .filter(ClassViews.Group::shown)
                .map(group -> group.id().toString())
                .findFirst()
                .orElse("");
    }

    /** Whether its figures are those of a group. */
    public boolean grouped() {
        return !shown().isEmpty();
    }

    public int fewest() {
        return FEWEST;
    }

    public String href() {
        return "/classes/%s/gradebook?group=%s&sort=%s&page=".formatted(head.id(), shown(), sort);
    }
}
