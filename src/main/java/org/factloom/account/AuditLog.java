package org.factloom.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;

/** The log of everything that touches roles, marks and personal data. It is written in the transaction of what it tells, so that neither is without the other. */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT =
            "insert into audit_entry (at, actor_id, subject_id, class_id, kind, what, reason) values (?, ?, ?, ?, ?, ?::jsonb, ?)";

    /** The roles that somebody had name nobody, and tell who could do what. */
    private static final List<String> FORGET = List.of(
            "update audit_entry set subject_id = null where subject_id = :person and kind = 'ROLE_CHANGED'",
            "update audit_entry set subject_id = null, what = '{}', reason = null where subject_id = :person",
            "update audit_entry set actor_id = null where actor_id = :person");

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    AuditLog(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void record(AuditEvent event) {
        record(List.of(event));
    }

    /** In the order in which they happened. */
    @Transactional(TxType.MANDATORY)
    public void record(List<AuditEvent> events) {
        database.flush();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (AuditEvent event : events) {
                    bind(insert, event, now);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private void bind(PreparedStatement insert, AuditEvent event, OffsetDateTime now) throws SQLException {
        insert.setObject(1, now);
        insert.setObject(2, event.actor());
        insert.setObject(3, event.subject());
        insert.setObject(4, event.schoolClass());
        insert.setString(5, event.kind().name());
        insert.setString(6, json(event));
        insert.setString(7, event.reason());
    }

    private String json(AuditEvent event) {
        try {
            return json.writeValueAsString(event.what());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written as JSON", e);
        }
    }

    /** Whoever leaves, leaves it; that something was done stays. */
    void forget(@Observes PersonErased erased) {
        FORGET.forEach(statement -> database.createNativeQuery(statement)
                .setParameter("person", erased.person())
                .executeUpdate());
    }
}
