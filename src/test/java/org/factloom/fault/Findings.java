package org.factloom.fault;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.load.ClientLog;
import org.factloom.load.PostgresProcess;

/**
 * What is in PostgreSQL of some attempts, held against what the clients were told.
 *
 * @param acknowledged questions with an acknowledged answer
 * @param found those of them whose acknowledged answer is there, with its sequence
 * @param late answers that were said to be late
 * @param lateFound those of them that are kept
 * @param attempts of the students of these attempts, all told
 * @param scored attempts that have ended with a mark for each question, each acknowledged answer marked, and their mean as score
 * @param endedByServer attempts that the server submitted
 */
record Findings(int acknowledged, int found, int late, int lateFound, int attempts, int scored, int endedByServer) {

    private static final String SAVED =
            "select attempt_id, number, sequence, response::text from saved_response where attempt_id = any(?)";

    private static final String LATE =
            "select attempt_id, number, sequence, response::text from late_response where attempt_id = any(?)";

    private static final String ATTEMPTS =
            "select count(*) from attempt where person_id in (select person_id from attempt where id = any(?))";

    private static final String SCORED = """
            select count(*) from attempt a where id = any(?) and finished_at is not null
                and (select count(*) from answer w where w.attempt_id = a.id)
                    = (select count(*) from attempt_slot s where s.attempt_id = a.id)
                and abs(a.score - (select avg(w.score) from answer w where w.attempt_id = a.id)) < 1e-9
                and not exists (select from saved_response r join answer w using (attempt_id, number)
                    where r.attempt_id = a.id and (r.response is null) <> (w.response = '{}'))""";

    private static final String BY_SERVER = "select count(*) from attempt where id = any(?) and ended_by = 'DEADLINE'";

    static Findings of(PostgresProcess database, List<UUID> attempts, ClientLog log) throws SQLException {
        try (Connection connection = database.connect()) {
            Array ids = connection.createArrayOf("uuid", attempts.toArray());
            return new Findings(
                    log.answers().size(),
                    same(log.answers(), stored(connection, SAVED, ids)),
                    log.lateAnswers().size(),
                    same(log.lateAnswers(), stored(connection, LATE, ids)),
                    count(connection, ATTEMPTS, ids),
                    count(connection, SCORED, ids),
                    count(connection, BY_SERVER, ids));
        }
    }

    private static int same(
            Map<ClientLog.Place, ClientLog.Answer> told, Map<ClientLog.Place, ClientLog.Answer> stored) {
        return (int) told.entrySet().stream()
                .filter(entry -> entry.getValue().equals(stored.get(entry.getKey())))
                .count();
    }

    private static Map<ClientLog.Place, ClientLog.Answer> stored(Connection connection, String query, Array attempts)
            throws SQLException {
        Map<ClientLog.Place, ClientLog.Answer> stored = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, attempts);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    stored.put(
                            new ClientLog.Place(rows.getObject(1, UUID.class), rows.getInt(2)),
                            new ClientLog.Answer(rows.getLong(3), rows.getString(4)));
                }
            }
        }
        return stored;
    }

    private static int count(Connection connection, String query, Array attempts) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, attempts);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** Exactly one attempt and one score for each of {@code students}, and nothing lost that was acknowledged. */
    boolean sound(int students) {
        return acknowledged > 0
                && found == acknowledged
                && lateFound == late
                && attempts == students
                && scored == students;
    }
}
