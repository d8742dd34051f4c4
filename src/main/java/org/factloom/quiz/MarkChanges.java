package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What corrected keys changed of marks, and still holds. */
@ApplicationScoped
class MarkChanges {

    private static final String OF = """
            select c.changed_at, r.mode, c.mark_before, c.mark_after, c.dropped_after, r.reason
            from regrade_change c join regrade r on r.id = c.regrade_id
            where c.answer_id = :answer and r.undone_at is null order by c.changed_at""";

    private final EntityManager database;

    MarkChanges(EntityManager database) {
        this.database = database;
    }

    /** The first first. */
    List<MarkChange> of(UUID answer) {
        return database.unwrap(Session.class)
                .createNativeQuery(OF, Tuple.class)
                .setParameter("answer", answer)
                .getResultStream()
                .map(row -> new MarkChange(
                        row.get("changed_at", Instant.class),
                        row.get("mode", String.class),
                        row.get("mark_before", Double.class),
                        row.get("mark_after", Double.class),
                        row.get("dropped_after", Boolean.class),
                        row.get("reason", String.class)))
                .toList();
    }
}
