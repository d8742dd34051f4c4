package org.factloom.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is answered in open attempts. An answer is saved by one statement in a transaction of its own: when it returns, the answer is in
 * PostgreSQL, and the end of the attempt has either seen it or was first. That is why this is SQL, and not an entity.
 */
@ApplicationScoped
class SavedResponses {

    /** What still counts after a deadline: it was on its way. */
    static final Duration GRACE = Duration.ofSeconds(5);

    /** Its places: attempt, person, number, latest deadline, sequence, response, flagged, time, milliseconds taken, changed. */
    static final String SAVE = """
            with open as (
                select s.attempt_id, s.number from attempt a join attempt_slot s on s.attempt_id = a.id
                where a.id = ? and a.person_id = ? and s.number = ? and a.finished_at is null
                    and (a.deadline is null or a.deadline > ?)
                    and not exists (select from answer w where w.attempt_id = a.id and w.number = s.number)
                for share of a),
            stored as (
                insert into saved_response as old (attempt_id, number, sequence, response, flagged, saved_at, taken_ms, changed)
                select attempt_id, number, ?, ?::jsonb, ?, ?, ?, ? from open
                on conflict (attempt_id, number) do update set sequence = excluded.sequence,
                    response = excluded.response, flagged = excluded.flagged, saved_at = excluded.saved_at,
                    taken_ms = excluded.taken_ms, changed = excluded.changed,
                    first_saved_at = coalesce(old.first_saved_at, old.saved_at), savings = old.savings + 1
                    where old.sequence < excluded.sequence
                returning 1)
            select (select count(*) from open) as open, (select count(*) from stored) as stored""";

    private static final String HOLD = "select from attempt where id = ? and person_id = ? for share";

    private static final String KEEP_LATE = """
            insert into late_response as old (attempt_id, number, sequence, response, received_at)
            select a.id, ?, ?, ?::jsonb, ? from attempt a where a.id = ? and a.person_id = ?
            on conflict (attempt_id, number) do update set sequence = excluded.sequence, response = excluded.response,
                received_at = excluded.received_at
                where old.sequence < excluded.sequence""";

    private static final String FLAG = """
            insert into saved_response (attempt_id, number, sequence, response, flagged, saved_at)
            select s.attempt_id, s.number, 1, null, ?, ? from attempt a join attempt_slot s on s.attempt_id = a.id
            where a.id = ? and a.person_id = ? and s.number = ? and (a.mode <> 'EXAM' or a.finished_at is not null)
            on conflict (attempt_id, number) do update set flagged = excluded.flagged""";

    private static final String OF_ATTEMPTS =
            "select attempt_id, number, sequence, response, flagged, saved_at, taken_ms, changed from saved_response where attempt_id = any (?) order by number";

    private static final String LATE_OF_ATTEMPTS =
            "select attempt_id, number, sequence, response, false as flagged, received_at as saved_at, null::integer as taken_ms, null::boolean as changed from late_response where attempt_id = any (?) order by number";

    /** What became of an answer. */
    enum Outgoing {
        SAVED,
        /** A later one was saved before. */
        STALE,
        /** The attempt is over, or the question is marked. */
        ENDED
    }

    private final AgroalDataSource database;
    private final ObjectMapper json;

    SavedResponses(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Saves an answer in an exam of {@code person}, in a transaction of its own. Where it waits for the end of the exam, PostgreSQL looks at the attempt
     * once more and finds it finished.
     */
    Outgoing save(UUID person, UUID attempt, SavedResponse response) {
        return withConnection(connection -> {
            try (PreparedStatement save = connection.prepareStatement(SAVE)) {
                save.setObject(1, attempt);
                save.setObject(2, person);
                save.setInt(3, response.number());
                save.setObject(4, timestamp(response.savedAt().minus(GRACE)));
                save.setLong(5, response.sequence());
                save.setString(6, write(response.response()));
                save.setBoolean(7, response.flagged());
                save.setObject(8, timestamp(response.savedAt()));
                save.setObject(9, response.takenMs(), Types.INTEGER);
                save.setObject(10, response.changed(), Types.BOOLEAN);
                try (ResultSet rows = save.executeQuery()) {
                    rows.next();
                    return rows.getInt("stored") > 0
                            ? Outgoing.SAVED
                            : rows.getInt("open") > 0 ? Outgoing.STALE : Outgoing.ENDED;
                }
            }
        });
    }

    /**
     * The same in practice, whose questions are marked one by one while the attempt stays as it is. A statement that waits for a mark would not see it: it
     * reads what was there when it began. So the attempt is held first, and what is marked is read afterwards.
     */
    @Transactional
    Outgoing saveDraft(UUID person, UUID attempt, SavedResponse draft) {
        withConnection(connection -> {
            try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
                hold.setObject(1, attempt);
                hold.setObject(2, person);
                return hold.execute();
            }
        });
        return save(person, attempt, draft);
    }

    /** Keeps what came after the end, of several the one with the highest sequence. */
    void keepLate(UUID person, UUID attempt, SavedResponse response) {
        withConnection(connection -> {
            try (PreparedStatement keep = connection.prepareStatement(KEEP_LATE)) {
                keep.setInt(1, response.number());
                keep.setLong(2, response.sequence());
                keep.setString(3, write(response.response()));
                keep.setObject(4, timestamp(response.savedAt()));
                keep.setObject(5, attempt);
                keep.setObject(6, person);
                return keep.executeUpdate();
            }
        });
    }

    /**
     * Flags a question, or takes the flag away, also once it is marked. In an exam that runs, flags are saved with the answers.
     *
     * @return whether there is such a question, of {@code person}
     */
    boolean flag(UUID person, UUID attempt, int number, boolean flagged, Instant at) {
        return withConnection(connection -> {
            try (PreparedStatement flag = connection.prepareStatement(FLAG)) {
                flag.setBoolean(1, flagged);
                flag.setObject(2, timestamp(at));
                flag.setObject(3, attempt);
                flag.setObject(4, person);
                flag.setInt(5, number);
                return flag.executeUpdate() > 0;
            }
        });
    }

    /** By number of the question; joins a transaction that is under way. */
    Map<Integer, SavedResponse> of(UUID attempt) {
        return of(List.of(attempt)).getOrDefault(attempt, Map.of());
    }

    /** The same of several attempts; nothing of one in which nothing is saved. */
    Map<UUID, Map<Integer, SavedResponse>> of(Collection<UUID> attempts) {
        return all(OF_ATTEMPTS, attempts);
    }

    /** What came after the end of an attempt, by number of the question; saved at means received at. */
    Map<Integer, SavedResponse> lateOf(UUID attempt) {
        return all(LATE_OF_ATTEMPTS, List.of(attempt)).getOrDefault(attempt, Map.of());
    }

    private Map<UUID, Map<Integer, SavedResponse>> all(String sql, Collection<UUID> attempts) {
        return withConnection(connection -> {
            Map<UUID, Map<Integer, SavedResponse>> saved = new HashMap<>();
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setArray(1, connection.createArrayOf("uuid", attempts.toArray()));
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        saved.computeIfAbsent(rows.getObject("attempt_id", UUID.class), _ -> new LinkedHashMap<>())
                                .put(rows.getInt("number"), read(rows));
                    }
                }
            }
            return saved;
        });
    }

    Optional<SavedResponse> of(UUID attempt, int number) {
        return Optional.ofNullable(of(attempt).get(number));
    }

    private interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }

    private <T extends @Nullable Object> T withConnection(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("answers cannot be reached", e);
        }
    }

    private SavedResponse read(ResultSet row) throws SQLException {
        return new SavedResponse(
                row.getInt("number"),
                row.getLong("sequence"),
                parse(row.getString("response")),
                row.getBoolean("flagged"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("taken_ms", Integer.class),
                row.getObject("changed", Boolean.class),
                null);
    }

    private @Nullable String write(@Nullable ResponseForm response) {
        try {
            return response == null ? null : json.writeValueAsString(response);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable ResponseForm parse(@Nullable String response) {
        try {
            return response == null ? null : json.readValue(response, ResponseForm.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OffsetDateTime timestamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
