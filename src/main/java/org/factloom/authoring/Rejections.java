package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What people do not want to be asked: a fact by a rule. Of the same fact another rule may do. */
@ApplicationScoped
public class Rejections {

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

    /** Of all people, the most rejected rule first. */
    @Transactional
    public List<RuleCount> byRule() {
        List<Tuple> rows = database.unwrap(Session.class)
                .createNativeQuery("""
                        select rule, reason, count(*) as times from rejection group by rule, reason
                        union all
                        select rule, '', count(*) from candidate where decision = 'ACCEPTED' group by rule
                        order by rule, reason""", Tuple.class)
                .getResultList();
        Map<String, List<Tuple>> byRule = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("rule", String.class), LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(entry -> count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(RuleCount::rejected).reversed())
                .toList();
    }

    private static RuleCount count(String rule, List<Tuple> rows) {
        SortedMap<String, Long> reasons = new TreeMap<>();
        rows.forEach(row -> reasons.put(row.get("reason", String.class), row.get("times", Long.class)));
        long accepted = Optional.ofNullable(reasons.remove("")).orElse(0L);
        return new RuleCount(
                rule,
                accepted,
                reasons.values().stream().mapToLong(Long::longValue).sum(),
                reasons);
    }
}
