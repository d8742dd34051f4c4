package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What people do not want to be asked: a fact by a rule. Of the same fact another rule may do. */
@ApplicationScoped
class Rejections {

    /** What a person rejected. */
    record Rejected(String fact, String rule) {}

    private final EntityManager database;

    Rejections(EntityManager database) {
        this.database = database;
    }

    Set<Rejected> of(UUID person) {
        return database.unwrap(Session.class)
                .createNativeQuery("select fact_id, rule from rejection where person_id = :person", Tuple.class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> new Rejected(row.get("fact_id", String.class), row.get("rule", String.class)))
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(UUID person, Rejected rejected, String reason, Instant now) {
        database.createNativeQuery("""
                        insert into rejection (person_id, fact_id, rule, reason, rejected_at) values (:person, :fact, :rule, :reason, :now)
                        on conflict (person_id, fact_id, rule) do update set reason = excluded.reason, rejected_at = excluded.rejected_at""")
                .setParameter("person", person)
                .setParameter("fact", rejected.fact())
                .setParameter("rule", rejected.rule())
                .setParameter("reason", reason)
                .setParameter("now", now)
                .executeUpdate();
    }

    void takeBack(UUID person, Rejected rejected) {
        database.createNativeQuery(
                        "delete from rejection where person_id = :person and fact_id = :fact and rule = :rule")
                .setParameter("person", person)
                .setParameter("fact", rejected.fact())
                .setParameter("rule", rejected.rule())
                .executeUpdate();
    }
}
