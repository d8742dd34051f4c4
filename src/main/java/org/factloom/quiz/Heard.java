package org.factloom.quiz;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Notes that the page of an attempt was heard of, for those who watch what they assigned. Nothing that is saved depends on it. */
@ApplicationScoped
class Heard {

    private static final Logger LOG = Logger.getLogger(Heard.class);

    /** Of what is assigned, and not more often than every five seconds at the same question. */
    private static final String NOTE = """
            insert into attempt_heard as old (attempt_id, number, heard_at)
            select a.id, s.number, ? from attempt a join terms t on t.id = a.terms_id and t.assigned join attempt_slot s on s.attempt_id = a.id
            where a.id = ? and s.number = ? and a.finished_at is null
            on conflict (attempt_id) do update set number = excluded.number, heard_at = excluded.heard_at
                where old.number <> excluded.number or old.heard_at < excluded.heard_at - interval '5 seconds'""";

    private final AgroalDataSource database;
    private final Clock clock;

    Heard(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes it; where that fails, it is only logged.
     *
     * @param attempt of the person who asks
     * @param number of the question that is open
     */
    void at(UUID attempt, int number) {
        try (Connection connection = database.getConnection();
                PreparedStatement note = connection.prepareStatement(NOTE)) {
            note.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            note.setObject(2, attempt);
            note.setInt(3, number);
            note.executeUpdate();
        } catch (SQLException e) {
            LOG.warnf("It could not be noted that attempt %s was heard of: %s", attempt, e.getMessage());
        }
    }
}
