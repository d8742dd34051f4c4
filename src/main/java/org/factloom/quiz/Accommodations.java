package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What people are given in every quiz, one accommodation each. Who may give it is for the caller to know; to be called in a transaction. */
@ApplicationScoped
public class Accommodations {

    private static final String OF =
            "select time_factor, later_minutes / 60 as hours, reason, set_by, set_at from accommodation where person_id = :person";

    private static final String SET = """
            insert into accommodation (person_id, time_factor, later_minutes, reason, set_by, set_at)
            values (:person, cast(:factor as numeric), :hours * 60, :reason, :by, :at)
            on conflict (person_id) do update set time_factor = excluded.time_factor, later_minutes = excluded.later_minutes,
                reason = excluded.reason, set_by = excluded.set_by, set_at = excluded.set_at""";

    private final EntityManager database;
    private final Allowances allowances;
    private final Clock clock;

    Accommodations(EntityManager database, Allowances allowances, Clock clock) {
        this.database = database;
        this.allowances = allowances;
        this.clock = clock;
    }

    public Optional<Accommodation> of(UUID person) {
        return query(OF)
                .setParameter("person", person)
                .uniqueResultOptional()
                .map(row -> new Accommodation(
                        Pace.of(row.get("time_factor", BigDecimal.class)),
                        row.get("hours", Integer.class),
                        row.get("reason", String.class),
                        row.get("set_by", UUID.class),
                        row.get("set_at", Instant.class)));
    }

    /**
     * Gives somebody something else from now on, in attempts that run, too; those keep the time they have where they would have less.
     *
     * @param seen when what the person had until now was set; null for nothing
     * @param pace with the usual one and no hours the accommodation ends
     * @param reason of 1 to 1000 characters
     * @return false where somebody else set another meanwhile: then nothing is changed
     */
    public boolean set(UUID person, @Nullable Instant seen, Pace pace, int laterHours, String reason, UUID by) {
        hold(person, "update");
        Instant is = of(person).map(Accommodation::setAt).orElse(null);
        if (!Objects.equals(is, seen)) {
            return false;
        }
        if (pace == Pace.USUAL && laterHours == 0) {
            database.createNativeQuery("delete from accommodation where person_id = :person")
                    .setParameter("person", person)
                    .executeUpdate();
        } else {
            BigDecimal factor = pace.factor();
            database.createNativeQuery(SET)
                    .setParameter("person", person)
                    .setParameter("factor", factor == null ? null : factor.toString())
                    .setParameter("hours", laterHours)
                    .setParameter("reason", reason)
                    .setParameter("by", by)
                    .setParameter("at", clock.instant())
                    .executeUpdate();
        }
        allowances.renew(person);
        return true;
    }

    /** Holds off, until the transaction ends, that what a person is given changes: an attempt that starts has what is given, or is renewed. */
    void hold(UUID person) {
        hold(person, "key share");
    }

    private void hold(UUID person, String how) {
        database.createNativeQuery("select 1 from person where id = :person for " + how, Integer.class)
                .setParameter("person", person)
                .getResultList();
    }

    private NativeQuery<Tuple> query(String sql) {
        return database.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    }
}
