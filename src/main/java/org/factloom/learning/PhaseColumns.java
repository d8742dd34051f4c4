package org.factloom.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.MemoryState;
import org.factloom.memory.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A phase as the tables keep it.
 *
 * @param dueDay of a review, in the log; in memory, of learning and relearning too
 */
record PhaseColumns(
        String phase,
        @Nullable Integer step,
        @Nullable Integer intervalDays,
        @Nullable Instant dueAt,
        @Nullable LocalDate dueDay,
        @Nullable Double stability,
        @Nullable Double difficulty) {

    static final String NEW = "NEW";
    private static final String LEARNING = "LEARNING";
    private static final String REVIEW = "REVIEW";
    private static final String RELEARNING = "RELEARNING";

    static PhaseColumns of(Phase phase, DayBoundary boundary) {
        return switch (phase) {
            case Phase.New() -> new PhaseColumns(NEW, null, null, null, null, null, null);
            case Phase.Learning(MemoryState state, int step, Instant due) ->
                step(LEARNING, state, step, due, boundary.dayAt(due));
            case Phase.Relearning(MemoryState state, int step, Instant due) ->
                step(RELEARNING, state, step, due, boundary.dayAt(due));
            case Phase.Review(MemoryState state, int interval, LocalDate due) ->
                new PhaseColumns(REVIEW, null, interval, null, due, state.stability(), state.difficulty());
        };
    }

    private static PhaseColumns step(String phase, MemoryState state, int step, Instant due, LocalDate day) {
        return new PhaseColumns(phase, step, null, due, day, state.stability(), state.difficulty());
    }

    /** @param after what the columns of stability and difficulty end with: "_after" in the log */
    static @Nullable PhaseColumns read(ResultSet row, String after) throws SQLException {
        String phase = row.getString("phase");
        return phase == null
                ? null
                : new PhaseColumns(
                        phase,
                        row.getObject("step", Integer.class),
                        row.getObject("interval_days", Integer.class),
                        Sql.instant(row, "due_at"),
                        row.getObject("due_day", LocalDate.class),
                        row.getObject("stability" + after, Double.class),
                        row.getObject("difficulty" + after, Double.class));
    }

    /** @throws RuntimeException where a column that the phase needs is missing, or there is no such phase */
    Phase toPhase() {
        return phase.equals(NEW) ? new Phase.New() : toAnswered();
    }

    /** @throws RuntimeException as {@link #toPhase} */
    Phase.Answered toAnswered() {
        MemoryState state = new MemoryState(
                Objects.requireNonNull(stability, "no stability"), Objects.requireNonNull(difficulty, "no difficulty"));
        return switch (phase) {
            case LEARNING -> new Phase.Learning(state, Objects.requireNonNull(step, "no step"), due());
            case RELEARNING -> new Phase.Relearning(state, Objects.requireNonNull(step, "no step"), due());
            case REVIEW ->
                new Phase.Review(
                        state,
                        Objects.requireNonNull(intervalDays, "no interval"),
                        Objects.requireNonNull(dueDay, "no day on which it is due"));
            default -> throw new IllegalArgumentException("no phase " + phase);
        };
    }

    private Instant due() {
        return Objects.requireNonNull(dueAt, "no time at which it is due");
    }
}
