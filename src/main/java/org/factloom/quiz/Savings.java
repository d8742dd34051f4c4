package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** When answers were saved. */
@ApplicationScoped
class Savings {

    private static final String OF = """
            select number, coalesce(first_saved_at, saved_at) as first, saved_at as last, savings, taken_ms from saved_response
            where attempt_id = :attempt""";

    private final EntityManager database;

    Savings(EntityManager database) {
        this.database = database;
    }

    /**
     * How an answer was saved.
     *
     * @param times how often, each a change
     * @param seconds for which the question was in view, as the page says; null where it did not say
     */
    public record Saving(
            Instant first,
            Instant last,
            int times,
            @Nullable Integer seconds) {

        public boolean isChanged() {
            return times > 1;
        }
    }

    /** By number of the question. */
    Map<Integer, Saving> of(UUID attempt) {
        return database.unwrap(Session.class)
                .createNativeQuery(OF, Tuple.class)
                .setParameter("attempt", attempt)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("number", Integer.class), row -> {
                    Integer taken = row.get("taken_ms", Integer.class);
                    return new Saving(
                            row.get("first", Instant.class),
                            row.get("last", Instant.class),
                            row.get("savings", Integer.class),
                            taken == null ? null : Math.ceilDiv(taken, 1000));
                }));
    }
}
