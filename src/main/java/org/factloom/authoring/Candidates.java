package org.factloom.authoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.fact.Family;
import org.factloom.item.Flag;
import org.factloom.item.Form;
import org.factloom.library.QuestionSet;
import org.hibernate.Session;

/** All candidates. */
@ApplicationScoped
class Candidates implements PanacheRepositoryBase<Candidate, UUID> {

    /** Items that ask several facts name them in an array. */
    private static final String ASKS =
            "case when jsonb_typeof(c.content -> 'fact') = 'array' then c.content ->> 'fact' else c.fact_id end";

    /** What waits to be judged in a set {@code s}, a row for each; see {@link Standing#OPEN}. */
    static final String OPEN = """
            select 1 from candidate c where c.set_id = s.id group by %s
            having not bool_or(coalesce(c.decision in ('ACCEPTED', 'REJECTED'), false)) and bool_or(c.decision is null)
                and bool_or(coalesce(c.decision = 'REPLACED', c.selected))""".formatted(ASKS);

    private static final String HEADS = """
            select id, position, selected, %s as asks,
                form, family, section, difficulty, array_to_string(flags, ',') as flags, reason, decided_number,
                case when exists (select from item i where i.id = c.item_id and i.retired) then 'TAKEN_OUT' else decision end as decision
            from candidate c where set_id = :set order by position""".formatted(ASKS);

    /** In the order in which they are proposed. */
    List<Candidate> ofSet(QuestionSet set) {
        return list("set = ?1 order by position", set);
    }

    /** Without their items, in the order in which they are proposed. */
    List<Head> heads(QuestionSet set) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(HEADS, Tuple.class)
                .setParameter("set", set.id())
                .getResultStream()
                .map(Candidates::head)
                .toList();
    }

    private static Head head(Tuple row) {
        String decision = row.get("decision", String.class);
        String reason = row.get("reason", String.class);
        return new Head(
                row.get("id", UUID.class),
                row.get("position", Integer.class),
                row.get("selected", Boolean.class),
                row.get("asks", String.class),
                Form.valueOf(row.get("form", String.class)),
                Family.valueOf(row.get("family", String.class)),
                row.get("section", String.class),
                row.get("difficulty", Double.class),
                flags(row.get("flags", String.class)),
                decision == null ? null : Decision.valueOf(decision),
                reason == null ? null : Reason.of(reason).orElse(Reason.OTHER),
                row.get("decided_number", Integer.class));
    }

    private static Set<Flag> flags(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Flag::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
    }

    /** One of a set. */
    Optional<Candidate> inSet(UUID id, QuestionSet set) {
        return find("id = ?1 and set = ?2", id, set).firstResultOptional();
    }

    /** Those of a set, in the order in which they are proposed. */
    List<Candidate> inSet(Collection<UUID> ids, QuestionSet set) {
        return list("id in ?1 and set = ?2 order by position", ids, set);
    }

    /** What was decided under a number, in the order in which it was proposed. */
    List<Candidate> decided(QuestionSet set, int number) {
        return list("set = ?1 and decidedNumber = ?2 order by position", set, number);
    }

    /** Whether another candidate of the fact and rule is rejected. */
    boolean rejectedElsewhere(Candidate candidate) {
        return count(
                        "set = ?1 and factId = ?2 and rule = ?3 and decision = REJECTED and id <> ?4",
                        candidate.set(),
                        candidate.factId(),
                        candidate.rule(),
                        candidate.id())
                > 0;
    }

    /** The number of the latest decision in a set; 0 where there is none. */
    int lastNumber(QuestionSet set) {
        return find("select coalesce(max(c.decidedNumber), 0) from Candidate c where c.set = ?1", set)
                .project(Integer.class)
                .singleResult();
    }

    /** Holds off other decisions in a set until the transaction ends. */
    void lock(QuestionSet set) {
        getEntityManager().lock(set, LockModeType.PESSIMISTIC_WRITE);
    }

    void deleteUndecided(QuestionSet set) {
        delete("set = ?1 and decision is null", set);
    }

    /** The highest position in a set; -1 where there is none. */
    int last(QuestionSet set) {
        return find("select coalesce(max(c.position), -1) from Candidate c where c.set = ?1", set)
                .project(Integer.class)
                .singleResult();
    }
}
