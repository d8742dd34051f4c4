package org.factloom.classroom;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.factloom.quiz.Conditions;
import org.factloom.quiz.Taken;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/** What the pages of assignments show. Times are words, of the class's zone. */
public final class AssignmentViews {

    private AssignmentViews() {}

    /**
     * What a student is to do.
     *
     * @param due in words; empty where it is never due
     * @param dueOwn the same of the student's own clock; empty where that is the same
     * @param dueDays days of the calendar until then, below 0 once it is past
     * @param overdue whether the time when it was due is past
     * @param opens in words while it is not open yet; else empty
     * @param closes in words; empty where it stays open
     * @param closed whether nothing is taken any more
     * @param minutes that it takes, or usually
     * @param code whether a code is asked before the first attempt
     * @param percent of what counts so far; null where that is not told, or nothing is handed in
     * @param excused whether it counts nowhere for the student
     * @param rules what else holds, in words: when it closes, lateness, attempts, when what is told
     */
    public record Task(
            UUID id,
            UUID classId,
            String title,
            String className,
            boolean exam,
            String due,
            String dueOwn,
            long dueDays,
            boolean overdue,
            String opens,
            String closes,
            boolean closed,
            int minutes,
            boolean limited,
            boolean code,
            @Nullable Taken taken,
            @Nullable Integer percent,
            boolean excused,
            List<String> rules) {

        /** The same without what the briefing tells more fully. */
        public Task plain() {
            return new Task(
                    id, classId, title, className, exam, due, dueOwn, dueDays, overdue, opens, closes, closed, minutes,
                    limited, code, taken, percent, excused, List.of());
        }

        public boolean running() {
            return taken != null && taken.isOpen();
        }

        public boolean done() {
            return taken != null && taken.isHandedIn();
        }

        public boolean isOpen() {
            return opens.isEmpty() && !closed;
        }

        /** Whether it can be begun, or begun again. */
        public boolean startable() {
            return isOpen() && !running() && (taken == null || taken.more());
        }

        /** Whether it waits to be done now. */
        public boolean waits() {
            return isOpen() && (running() || !done() && !excused);
        }

        /** Whether a code must be typed first. */
        public boolean locked() {
            return code && taken == null;
        }
    }

    /** A class's assignment in its teacher's list. */
    record Line(
            UUID id,
            String title,
            boolean exam,
            String opens,
            String due,
            String closes,
            boolean notOpen,
            boolean closed,
            boolean deleted) {}

    /**
     * Those that are due, or close, in the same week.
     *
     * @param monday with which it begins; null for those that are never due
     */
    record Week(@Nullable LocalDate monday, List<Line> lines) {}

    record Calendar(ClassViews.Summary head, List<Week> weeks, List<Line> deleted) {}

    /**
     * How far a student has come.
     *
     * @param gone whether no longer in the class
     * @param excused whether it counts nowhere for the student
     * @param own when it is due for the student, in words; empty where that is as for all
     */
    record Row(
            UUID student,
            String name,
            boolean gone,
            boolean excused,
            String own,
            @Nullable Taken taken,
            String handedIn) {}

    /**
     * An assignment as those see it who teach the class.
     *
     * @param aims the groups and students that it is for; empty for the whole class
     * @param asks how many questions an attempt asks
     * @param written how many answers a person marks
     * @param waiting how many of them nobody has marked
     * @param is under which it is taken
     * @param contests that nobody has decided
     */
    record Progress(
            ClassViews.Summary head,
            Line line,
            String set,
            String aims,
            String code,
            int asks,
            int minutes,
            long all,
            long begun,
            long handedIn,
            long written,
            long waiting,
            Conditions is,
            ContestQueue.Assigned contests,
            List<Row> rows,
            Paging paging) {

        public String href() {
            return "/classes/%s/assignments/%s?page=".formatted(head.id(), line.id());
        }
    }

    /**
     * A time in the form.
     *
     * @param offsets of which to choose, where the clock shows the time twice
     */
    record Field(
            String name, String label, String hint, String value, String offset, List<String> offsets, String error) {}

    /** A set to choose. */
    record Choice(String slug, String title, String article, long questions, long cards) {}
}
