package org.factloom.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.factloom.exchange.ItemJson;
import org.factloom.item.Form;
import org.factloom.memory.Answer;
import org.factloom.memory.Confidence;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.Grade;
import org.factloom.memory.LogEntry;
import org.factloom.memory.Observation;
import org.factloom.memory.SchedulerSettings;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the answer log, as far as a replay needs it.
 *
 * @param correction 0 for the answer itself, 1 for its first correction and so on
 * @param withdrawn whether the answer was taken back
 * @param answer nothing where the row cannot be read
 * @param damage why it cannot be read, "no phase WOBBLE"
 */
record LogRow(
        long id,
        String fact,
        UUID response,
        int correction,
        boolean withdrawn,
        boolean pretest,
        double score,
        LogEntry.@Nullable Answered answer,
        String damage) {

    /** The columns that {@link #read} needs, of {@code l} and, where it does not say among how many an answer was chosen, its item's content. */
    static final String COLUMNS = """
            l.id, l.fact_id, l.response_id, l.correction, l.withdrawn, l.pretest, l.score, l.form, l.answered_at, l.options, l.rated,
            l.confidence, l.hinted, l.changed, l.forgiven, l.taken_ms, l.usual_ms, l.sitting, l.day, l.prior, l.phase, l.step,
            l.interval_days, l.due_at, l.due_day, l.stability_after, l.difficulty_after, l.desired_retention, l.exam_date,
            case when l.options is null then v.content #>> '{}' end as content""";

    /** @param boundary of rows that do not say their learner's day */
    static LogRow read(ResultSet row, DayBoundary boundary) throws SQLException {
        LogEntry.Answered answer = null;
        String damage = "";
        try {
            answer = answer(row, boundary);
        } catch (RuntimeException e) {
            damage = String.valueOf(e.getMessage());
        }
        return new LogRow(
                row.getLong("id"),
                row.getString("fact_id"),
                row.getObject("response_id", UUID.class),
                row.getInt("correction"),
                row.getBoolean("withdrawn"),
                row.getBoolean("pretest"),
                row.getDouble("score"),
                answer,
                damage);
    }

    private static LogEntry.Answered answer(ResultSet row, DayBoundary boundary) throws SQLException {
        Instant at = row.getObject("answered_at", OffsetDateTime.class).toInstant();
        LocalDate day = row.getObject("day", LocalDate.class);
        String sitting = row.getString("sitting");
        Double prior = row.getObject("prior", Double.class);
        PhaseColumns phase = PhaseColumns.read(row, "_after");
        return new LogEntry.Answered(
                row.getLong("id"),
                row.getString("fact_id"),
                new Answer(
                        observation(row),
                        at,
                        day == null ? boundary.dayAt(at) : day,
                        sitting == null ? "" : sitting,
                        prior == null ? Observing.PRIOR : prior),
                phase == null ? null : phase.toAnswered(),
                settings(row));
    }

    private static SchedulerSettings settings(ResultSet row) throws SQLException {
        Double retention = row.getObject("desired_retention", Double.class);
        return SchedulerSettings.DEFAULT
                .withRetention(retention == null ? LearnerSettings.DEFAULT.desiredRetention() : retention)
                .withExam(row.getObject("exam_date", LocalDate.class));
    }

    private static Observation observation(ResultSet row) throws SQLException {
        Integer rated = row.getObject("rated", Integer.class);
        Integer confidence = row.getObject("confidence", Integer.class);
        Integer options = row.getObject("options", Integer.class);
        return new Observation(
                Form.valueOf(row.getString("form")),
                options == null
                        ? Observing.options(ItemJson.read(row.getString("content")), row.getBoolean("hinted"))
                        : options,
                row.getDouble("score"),
                rated == null ? null : Grade.of(rated),
                confidence == null ? null : Confidence.of(confidence),
                row.getBoolean("hinted"),
                row.getBoolean("changed"),
                row.getBoolean("forgiven"),
                duration(row, "taken_ms"),
                duration(row, "usual_ms"));
    }

    private static @Nullable Duration duration(ResultSet row, String column) throws SQLException {
        Integer millis = row.getObject(column, Integer.class);
        return millis == null ? null : Duration.ofMillis(millis);
    }
}
