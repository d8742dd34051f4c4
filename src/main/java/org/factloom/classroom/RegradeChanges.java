package org.factloom.classroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.quiz.GivenAnswer.Standing;
import org.factloom.quiz.NewMark;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Each mark that a regrade changed, before and after. To be called in a transaction. */
@ApplicationScoped
class RegradeChanges {

    private static final String ADD = """
            insert into regrade_change (regrade_id, answer_id, changed_at, regraded_before, dropped_before, regraded_after, dropped_after,
                mark_before, mark_after, score_before, score_after, log_before, log_after)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""";

    private static final String OF = "select c.* from regrade_change c where c.regrade_id = ?";

    private static final String FIRST_LOGS = """
            select distinct on (d.answer_id) d.answer_id, d.log_before from (
                select c.answer_id, c.changed_at as at, c.log_before from regrade_change c
                union all select m.answer_id, m.marked_at, m.log_before from manual_mark m) d
            where d.answer_id = any (?) order by d.answer_id, d.at""";

    private static final String LAST_REGRADES = """
            select distinct on (c.answer_id) c.answer_id, c.regrade_id from regrade_change c join regrade r on r.id = c.regrade_id
            where c.answer_id = any (?) and r.undone_at is null order by c.answer_id, r.decided_at desc, r.id desc""";

    private static final TypeReference<Map<String, @Nullable Double>> LOG = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper json;

    RegradeChanges(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A mark before and after, and the score of its attempt, null while it ran; {@code log} as in {@link NewMark}. */
    record Change(
            UUID answer,
            Standing before,
            Standing after,
            double markBefore,
            double markAfter,
            @Nullable Double scoreBefore,
            @Nullable Double scoreAfter,
            Map<String, @Nullable Double> logBefore,
            Map<String, @Nullable Double> logAfter) {

        /** By how much the score of the attempt went up, or, while it ran, the mark. */
        double delta() {
            return scoreBefore == null || scoreAfter == null ? markAfter - markBefore : scoreAfter - scoreBefore;
        }
    }

    void add(UUID regrade, Collection<NewMark> changes, Instant at) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement add = connection.prepareStatement(ADD)) {
                for (NewMark change : changes) {
                    add.setObject(1, regrade);
                    add.setObject(2, change.answer().id());
                    add.setObject(3, at.atOffset(ZoneOffset.UTC));
                    add.setObject(4, change.answer().standing().regraded(), Types.DOUBLE);
                    add.setBoolean(5, change.answer().standing().dropped());
                    add.setObject(6, change.standing().regraded(), Types.DOUBLE);
                    add.setBoolean(7, change.standing().dropped());
                    add.setDouble(8, change.answer().mark());
                    add.setDouble(9, change.mark());
                    add.setObject(10, change.answer().run().score(), Types.DOUBLE);
                    add.setObject(11, change.score().orElse(null), Types.DOUBLE);
                    add.setString(12, write(change.answer().log()));
                    add.setString(13, write(change.log()));
                    add.addBatch();
                }
                add.executeBatch();
            }
        });
    }

    /** What the log said of answers before anybody changed their marks. Nothing of those whose marks nobody changed. */
    Map<UUID, Map<String, @Nullable Double>> firstLogs(Collection<UUID> answers) {
        return read(FIRST_LOGS, answers, row -> read(row.getString("log_before")));
    }

    /** The last regrade that changed each of some answers, and stands. */
    Map<UUID, UUID> lastRegrades(Collection<UUID> answers) {
        return read(LAST_REGRADES, answers, row -> row.getObject("regrade_id", UUID.class));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, T> read(String sql, Collection<UUID> answers, Reading<T> reading) {
        database.flush();
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setArray(1, connection.createArrayOf("uuid", answers.toArray()));
                Map<UUID, T> found = new HashMap<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.put(rows.getObject("answer_id", UUID.class), reading.of(rows));
                    }
                }
                return found;
            }
        });
    }

    /** In no order. */
    List<Change> of(UUID regrade) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(OF)) {
                query.setObject(1, regrade);
                List<Change> found = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(change(rows));
                    }
                }
                return found;
            }
        });
    }

    private Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getObject("answer_id", UUID.class),
                new Standing(row.getObject("regraded_before", Double.class), row.getBoolean("dropped_before")),
                new Standing(row.getObject("regraded_after", Double.class), row.getBoolean("dropped_after")),
                row.getDouble("mark_before"),
                row.getDouble("mark_after"),
                row.getObject("score_before", Double.class),
                row.getObject("score_after", Double.class),
                read(row.getString("log_before")),
                read(row.getString("log_after")));
    }

    private String write(Map<String, @Nullable Double> log) {
        try {
            return json.writeValueAsString(log);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, @Nullable Double> read(String log) {
        try {
            return json.readValue(log, LOG);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
