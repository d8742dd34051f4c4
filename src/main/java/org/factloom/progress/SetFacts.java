package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.classroom.Cohorts.Learner;
import org.factloom.exchange.FactJson;
import org.factloom.fact.Fact;
import org.hibernate.Session;

/** The facts that sets ask, whoever may see them: for those who were found to teach a class that was assigned them. */
@ApplicationScoped
class SetFacts {

    private static final String ASKED =
            "select x.fact_id from item i join item_fact x on x.item_id = i.id where i.set_id = any(cast(:sets as uuid[])) and not i.retired";

    private static final String OF_SETS = """
            select f.id, a.slug, a.title, a.language, cast(f.evidence as text) as evidence, f.subject, f.relation, f.value ->> 'text' as value
            from fact f join article a on a.id = f.article_id where not f.retired and f.id in (%s) order by a.title, a.slug, f.position, f.id""".formatted(ASKED);

    private static final String BY_SET = """
            select distinct i.set_id, f.id from item i join item_fact x on x.item_id = i.id join fact f on f.id = x.fact_id
            where i.set_id = any(cast(:sets as uuid[])) and not i.retired and not f.retired""";

    private final EntityManager database;

    SetFacts(EntityManager database) {
        this.database = database;
    }

    /** In reading order, article by article. */
    List<StatedFact> of(Collection<UUID> sets) {
        return database.unwrap(Session.class)
                .createNativeQuery(OF_SETS, Tuple.class)
                .setParameter("sets", sets.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new StatedFact(
                        row.get("id", String.class),
                        row.get("slug", String.class),
                        row.get("title", String.class),
                        row.get("language", String.class),
                        FactJson.readEvidence(row.get("evidence", String.class)).stream()
                                .findFirst()
                                .orElse(null),
                        row.get("subject", String.class),
                        Fact.said(row.get("relation", String.class)),
                        row.get("value", String.class)))
                .toList();
    }

    /** Which of the facts of sets are whose. */
    record Own(Map<UUID, Set<String>> bySet) {

        /** Whether it is of what was assigned to the learner. */
        boolean has(Learner learner, String fact) {
            return learner.sets().stream()
                    .anyMatch(set -> bySet.getOrDefault(set, Set.of()).contains(fact));
        }
    }

    Own own(Collection<UUID> sets) {
        return new Own(database.unwrap(Session.class)
                .createNativeQuery(BY_SET, Tuple.class)
                .setParameter("sets", sets.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("set_id", UUID.class),
                        Collectors.mapping(row -> row.get("id", String.class), Collectors.toSet()))));
    }
}
