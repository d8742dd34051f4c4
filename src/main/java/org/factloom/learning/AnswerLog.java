package org.factloom.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.factloom.account.GuestMerged;
import org.factloom.item.Mark;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Everything that anybody ever answered. What is appended moves the memories of its facts in the same transaction; where that fails, the answers are
 * logged all the same, and their facts replayed later.
 */
@ApplicationScoped
public class AnswerLog implements PanacheRepository<AnswerLogEntry> {

    private static final Logger LOG = Logger.getLogger(AnswerLog.class);

    private static final String CORRECT = """
            insert into answer_log (person_id, response_id, correction, withdrawn, item_version_id, form, fact_id, score, answered_at, pretest, sitting, day,
                confidence)
            select person_id, response_id, correction + 1, :withdrawn, item_version_id, form, fact_id, coalesce(:score, score), answered_at, pretest,
                sitting, day, confidence
            from answer_log l where person_id = :person and response_id = :response and fact_id = :fact
            order by correction desc limit 1""";

    private static final String CORRECT_ALL = """
            insert into answer_log (person_id, response_id, correction, withdrawn, item_version_id, form, fact_id, score, answered_at, pretest, sitting, day,
                confidence)
            select l.person_id, l.response_id, l.correction + 1, c.score = '', l.item_version_id, l.form, l.fact_id,
                coalesce(nullif(c.score, '')::double precision, l.score), l.answered_at, l.pretest, l.sitting, l.day, l.confidence
            from unnest(?::text[]::uuid[], ?::text[]::uuid[], ?::text[], ?::text[]) with ordinality c (person, response, fact, score, place) cross join lateral (
                select * from answer_log l where l.person_id = c.person and l.response_id = c.response and l.fact_id = c.fact
                order by l.correction desc limit 1) l
            order by c.place""";

    private static final String LAST_ASKED = """
            select v.item_id as item, max(l.id) as entry from answer_log l join item_version v on v.id = l.item_version_id
            where l.person_id = :person and l.fact_id = :fact and l.correction = 0 and not exists (
                select from answer_log c where c.person_id = l.person_id and c.response_id = l.response_id and c.fact_id = l.fact_id
                    and c.correction > 0 and c.withdrawn)
            group by v.item_id""";

    private static final String COPIED = """
            fact_id, item_version_id, form, answered_at, score, response_id, correction, pretest, withdrawn, options, rated, confidence, hinted,
            changed, forgiven, taken_ms, usual_ms, sitting, day, prior, model, predicted, retrievability, grade, credit,
            stability_before, difficulty_before, phase, step, interval_days, due_at, due_day, stability_after, difficulty_after, desired_retention, exam_date""";

    private final Fold fold;
    private final Replays replays;
    private final Memories memories;
    private final PendingFolds pending;
    private final Ratings ratings;
    private final Sql sql;

    AnswerLog(Fold fold, Replays replays, Memories memories, PendingFolds pending, Ratings ratings, Sql sql) {
        this.fold = fold;
        this.replays = replays;
        this.memories = memories;
        this.pending = pending;
        this.ratings = ratings;
        this.sql = sql;
    }

    /** Appends graded responses, an entry for each fact of their items. Call it in the transaction that stores the responses. */
    public void append(UUID person, List<GradedResponse> responses) {
        SortedSet<String> facts = responses.stream()
                .flatMap(response -> response.version().item().origin().facts().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        flush();
        Optional<Rated> rated = attempted(() -> fold.append(person, responses));
        if (rated.isEmpty()) {
            fold.appendOnly(person, responses);
            pending.add(person, facts);
            return;
        }
        attempted(() -> {
            ratings.move(person, rated.get());
            return rated;
        });
    }

    /** Whether anything of a response was ever appended. */
    public boolean knows(UUID person, UUID response) {
        return count("personId = ?1 and responseId = ?2", person, response) > 0;
    }

    /** Appends what a graded response is to count for instead, under the time of its answer. */
    public void correct(UUID person, UUID response, Mark mark) {
        List<String> facts = facts(person, response);
        for (int i = 0; i < facts.size(); i++) {
            correct(person, response, facts.get(i), false, mark.factScores().get(i));
        }
        replayed(person, new TreeSet<>(facts));
    }

    /** Takes an answer back: it counts for nothing any longer, and its facts are remembered as before. */
    public void withdraw(UUID person, UUID response) {
        List<String> facts = facts(person, response);
        facts.forEach(fact -> correct(person, response, fact, true, null));
        replayed(person, new TreeSet<>(facts));
    }

    /**
     * What a graded response is to count for instead on one fact.
     *
     * @param score 0 to 1; null where it tells nothing of the fact any longer
     */
    public record Correction(
            UUID person,
            UUID response,
            String fact,
            @Nullable Double score) {}

    /** The same as {@link #correct(UUID, UUID, Mark)} and {@link #withdraw} of many responses of many people, whose memories follow within seconds. */
    public void correct(List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        sql.change(
                CORRECT_ALL,
                corrections.stream()
                        .map(correction -> correction.person().toString())
                        .toList(),
                corrections.stream()
                        .map(correction -> correction.response().toString())
                        .toList(),
                corrections.stream().map(Correction::fact).toList(),
                corrections.stream()
                        .map(correction -> correction.score() == null
                                ? ""
                                : correction.score().toString())
                        .toList());
        corrections.stream()
                .collect(Collectors.groupingBy(
                        Correction::person,
                        TreeMap::new,
                        Collectors.mapping(Correction::fact, Collectors.toCollection(TreeSet::new))))
                .forEach(pending::add);
    }

    private void correct(UUID person, UUID response, String fact, boolean withdrawn, @Nullable Double score) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(CORRECT)
                .setParameter("person", person)
                .setParameter("response", response)
                .setParameter("fact", fact)
                .setParameter("withdrawn", withdrawn)
                .setParameter("score", score, StandardBasicTypes.DOUBLE)
                .executeUpdate();
    }

    /** The facts of a response, in the order of its item. */
    private List<String> facts(UUID person, UUID response) {
        return list("personId = ?1 and responseId = ?2 and correction = 0 order by id", person, response).stream()
                .map(AnswerLogEntry::factId)
                .toList();
    }

    private void replayed(UUID person, SortedSet<String> facts) {
        Optional<SortedSet<String>> replayed = attempted(() -> {
            memories.lock(person, facts);
            replays.write(person, facts);
            return facts;
        });
        if (replayed.isEmpty()) {
            pending.add(person, facts);
        }
    }

    /** What came of some work; where it failed, nothing: then all that it did is undone, and the transaction goes on. */
    private <T> Optional<T> attempted(Supplier<T> work) {
        execute("savepoint fold");
        try {
            T result = work.get();
            execute("release savepoint fold");
            return Optional.of(result);
        } catch (RuntimeException e) {
            execute("rollback to savepoint fold");
            LOG.error(
                    "What follows from an answer could not be stored; the answer is kept, and its memory made later",
                    e);
            return Optional.empty();
        }
    }

    private void execute(String sql) {
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    /** When each item was last asked of a person over a fact, as an ascending number, by the item's id; not what was taken back. */
    public Map<String, Long> lastAsked(UUID person, String fact) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(LAST_ASKED, Tuple.class)
                .setParameter("person", person)
                .setParameter("fact", fact)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("item", String.class), row -> row.get("entry", Long.class)));
    }

    /** The facts on which any of the person's responses scored less than full. */
    public Set<String> missedFacts(UUID person, Collection<UUID> responses) {
        return stream("""
                        from AnswerLogEntry e where e.personId = ?1 and e.responseId in ?2 and e.score < 1 and not e.withdrawn
                        and not exists (from AnswerLogEntry c where c.personId = e.personId and c.responseId = e.responseId
                            and c.factId = e.factId and c.correction > e.correction)""", person, responses).map(AnswerLogEntry::factId).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Appends a copy of what a guest answered to the log of the account, with the original times, and replays its facts. What the account chose and what
     * it keeps from being asked stays; of what it did not choose, the guest's choice is taken over. A second call adds nothing.
     */
    void replay(@Observes GuestMerged merged) {
        flush();
        of(
                merged,
                "insert into answer_log (person_id, %1$s) select :account, %1$s from answer_log where person_id = :guest order by id"
                                .formatted(COPIED)
                        + " on conflict (response_id, fact_id, person_id, correction) do nothing");
        of(merged, """
                insert into memory (person_id, fact_id, suspended, buried_until)
                select :account, fact_id, suspended, buried_until from memory where person_id = :guest order by fact_id on conflict do nothing""");
        of(merged, """
                insert into learner (person_id, zone, day_start, desired_retention, new_per_day, session_size, buttons, exam_date, own_curve)
                select :account, zone, day_start, desired_retention, new_per_day, session_size, buttons, exam_date, own_curve
                from learner where person_id = :guest
                on conflict do nothing""");
        of(merged, """
                insert into topic_skill (person_id, topic_id, value, answers)
                select :account, topic_id, value, answers from topic_skill where person_id = :guest on conflict do nothing""");
        SortedSet<String> facts = stream("personId", merged.guest())
                .map(AnswerLogEntry::factId)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!facts.isEmpty()) {
            replayed(merged.account(), facts);
        }
    }

    private void of(GuestMerged merged, String sql) {
        var statement = getEntityManager().createNativeQuery(sql).setParameter("account", merged.account());
        statement.setParameter("guest", merged.guest()).executeUpdate();
    }
}
