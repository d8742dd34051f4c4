package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.factloom.web.Paging;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/**
 * The answer log of a class, counted: of the facts that it was assigned, whether answered as an assignment or alone. Of an answer that was marked anew the last mark counts, and one that was
 * taken back does not; right is whatever is not wholly wrong, as the memory has it.
 */
@ApplicationScoped
class ClassAnswers {

    /** One on which more time is spent was left open. */
    static final int LONGEST_SECONDS = 300;

    private static final String ANSWERED = """
            with corrected as (
                select distinct on (person_id, response_id, fact_id) person_id, response_id, fact_id, score, withdrawn from answer_log
                where person_id = any(cast(:people as uuid[])) and correction > 0 order by person_id, response_id, fact_id, correction desc),
            answered as (
                select l.id, l.person_id, l.response_id, l.fact_id, l.form, l.answered_at, coalesce(c.score, l.score) as score, l.taken_ms
                from answer_log l left join corrected c on c.person_id = l.person_id and c.response_id = l.response_id and c.fact_id = l.fact_id
                where l.person_id = any(cast(:people as uuid[])) and l.answered_at >= :first and l.correction = 0
                    and not coalesce(c.withdrawn, false) and l.fact_id = any(cast(:facts as text[])))
            """;

    /** A response that is graded on several facts took its time once. */
    private static final String WEEKS = ANSWERED + """
            select person_id, cast(date_trunc('week', at at time zone :zone) as date) as week, cast(sum(answers) as integer) as answers,
                cast(sum(passed) as integer) as passed, cast(sum(least(taken, :longest)) / 1000 as integer) as seconds, max(at) as latest
            from (select person_id, response_id, min(answered_at) as at, count(*) as answers, count(*) filter (where score > 0) as passed, max(taken_ms) as taken
                from answered group by person_id, response_id) r
            group by person_id, week""";

    private static final String WANTED =
            " from answered where answered_at < :end and (cast(:person as uuid) is null or person_id = cast(:person as uuid))";

    private static final String COUNT = ANSWERED + "select count(*)" + WANTED;

    private static final String PAGE = ANSWERED + "select person_id, fact_id, answered_at, score, taken_ms" + WANTED
            + " order by answered_at desc, id desc limit :size offset :skipped";

    private static final String SINCE = """
            select count(*) from answer_log where person_id = any(cast(:people as uuid[])) and fact_id = any(cast(:facts as text[]))
                and correction = 0 and answered_at > :since""";

    private final EntityManager database;

    ClassAnswers(EntityManager database) {
        this.database = database;
    }

    /**
     * What somebody answered in a week.
     *
     * @param week its Monday, in the class's zone
     * @param answers one for each fact that a response was graded on
     * @param passed of them, not wholly wrong
     * @param seconds spent on those that were timed
     */
    record PersonWeek(UUID person, LocalDate week, int answers, int passed, int seconds, Instant latest) {}

    /** @param first instant from which on answers are counted */
    List<PersonWeek> weeks(Collection<UUID> people, Collection<String> facts, Instant first, ZoneId zone) {
        if (people.isEmpty() || facts.isEmpty()) {
            return List.of();
        }
        return of(WEEKS, Tuple.class, people, facts)
                .setParameter("first", first)
                .setParameter("zone", zone.getId())
                .setParameter("longest", 1000 * LONGEST_SECONDS)
                .getResultStream()
                .map(row -> new PersonWeek(
                        row.get("person_id", UUID.class),
                        row.get("week", LocalDate.class),
                        row.get("answers", Integer.class),
                        row.get("passed", Integer.class),
                        row.get("seconds", Number.class) == null
                                ? 0
                                : row.get("seconds", Number.class).intValue(),
                        row.get("latest", Instant.class)))
                .toList();
    }

    /**
     * A graded response on one fact.
     *
     * @param score 0 to 1
     * @param takenMs null where it was not timed
     */
    record Logged(
            UUID person,
            String fact,
            Instant at,
            double score,
            @Nullable Integer takenMs) {}

    /**
     * Which answers are wanted.
     *
     * @param person null for all
     * @param first from which instant on
     * @param end before which
     */
    record Wanted(
            Collection<UUID> people,
            Collection<String> facts,
            @Nullable UUID person,
            Instant first,
            Instant end) {}

    long count(Wanted wanted) {
        return of(COUNT, Long.class, wanted).getSingleResult();
    }

    /** Of one page, the latest first. */
    List<Logged> page(Wanted wanted, Paging paging) {
        return of(PAGE, Tuple.class, wanted)
                .setParameter("size", paging.size())
                .setParameter("skipped", (paging.number() - 1) * paging.size())
                .getResultStream()
                .map(row -> new Logged(
                        row.get("person_id", UUID.class),
                        row.get("fact_id", String.class),
                        row.get("answered_at", Instant.class),
                        row.get("score", Double.class),
                        row.get("taken_ms", Integer.class)))
                .toList();
    }

    private <T> NativeQuery<T> of(String query, Class<T> type, Wanted wanted) {
        return of(query, type, wanted.people(), wanted.facts())
                .setParameter(
                        "person",
                        wanted.person() == null ? null : wanted.person().toString(),
                        StandardBasicTypes.STRING)
                .setParameter("first", wanted.first())
                .setParameter("end", wanted.end());
    }

    /** How many answers came after an instant. */
    long since(Collection<UUID> people, Collection<String> facts, Instant at) {
        return people.isEmpty() || facts.isEmpty()
                ? 0
                : of(SINCE, Long.class, people, facts).setParameter("since", at).getSingleResult();
    }

    private <T> NativeQuery<T> of(String query, Class<T> type, Collection<UUID> people, Collection<String> facts) {
        return database.unwrap(Session.class)
                .createNativeQuery(query, type)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("facts", facts.toArray(String[]::new));
    }
}
