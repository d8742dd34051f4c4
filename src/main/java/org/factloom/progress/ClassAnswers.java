package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.classroom.Cohorts.Learner;
import org.factloom.web.Paging;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * The answer log of a class, counted: of the facts of what was assigned to each student, whether answered as an assignment or alone, from when the student joined until the class was archived. Of
 * an answer that was marked anew the last mark counts, and one that was taken back does not, nor a guess before learning that was not right; right is whatever is not wholly wrong, as the memory has it.
 */
@ApplicationScoped
class ClassAnswers {

    /** One on which more time is spent was left open. */
    static final int LONGEST_SECONDS = 300;

    /** A student after the other, as what each answered of a fact lies side by side: {@code facts} are those of the student's sets. */
    private static final String PEOPLE = """
            with asked as materialized (
                select distinct i.set_id, f.id as fact_id from item i join item_fact x on x.item_id = i.id join fact f on f.id = x.fact_id
                where i.set_id = any(cast(:sets as uuid[])) and not i.retired and not f.retired),
            people as materialized (
                select m.person_id, m.joined_at, coalesce(c.archived_at, 'infinity') as until, array(select a.fact_id from asked a where a.set_id = any(t.sets)) as facts
                from (select person_id, array_agg(set_id) as sets from unnest(cast(:people as uuid[]), cast(:sets as uuid[])) as one (person_id, set_id) group by person_id) t
                join class_student m on m.class_id = :class and m.person_id = t.person_id and m.left_at is null join school_class c on c.id = m.class_id)
            """;

    /** Of a student {@code p}, the last mark of each answer; that of the first entry tells how long it took. */
    private static final String MARKED = """
            select l.* from (
                select distinct on (l.response_id, l.fact_id) l.id, l.response_id, l.fact_id, l.answered_at, l.score, l.withdrawn, l.pretest,
                    max(l.taken_ms) over (partition by l.response_id) as taken_ms
                from answer_log l
                where l.person_id = p.person_id and l.fact_id = any(p.facts) and l.answered_at < p.until and %s
                order by l.response_id, l.fact_id, l.correction desc) l
            where not (l.pretest and l.score < 1)""";

    private static final String LOGGED =
            MARKED.formatted("l.answered_at >= greatest(:first, p.joined_at)") + " and not l.withdrawn";

    private static final String EACH =
            PEOPLE + ", answered as (select p.person_id, w.* from people p cross join lateral (%s) w)\n";

    private static final String ANSWERED = EACH.formatted(LOGGED);

    /** Entries are numbered as they arrive: what exams keep until they are handed in, and corrections, have the time of the answer. What was taken back has arrived, too. */
    private static final String ARRIVED =
            EACH.formatted(MARKED.formatted("l.id > :entry and l.answered_at >= p.joined_at"));

    /** A response that is graded on several facts took its time once. The borders are a query of their own, else they would be read from their text for each. */
    private static final String WEEKS = PEOPLE + """
            select p.person_id, w.* from people p cross join lateral (
                select width_bucket(r.at, (select cast(:mondays as timestamptz[]))) as week, cast(sum(answers) as integer) as answers, cast(sum(passed) as integer) as passed,
                    cast(coalesce(sum(least(taken, :longest)) / 1000, 0) as integer) as seconds
                from (select min(answered_at) as at, count(*) as answers, count(*) filter (where score > 0) as passed, max(taken_ms) as taken
                    from (%s) o group by response_id) r
                group by 1) w""".formatted(LOGGED);

    /** What answers before an instant are counted by, and whether any of them is newer than an entry. */
    private static final String GROUND = PEOPLE + """
            select exists (select from answer_log l where l.id > :entry and l.person_id = any(cast(:people as uuid[])) and l.answered_at < :before) as newer,
                (select archived_at from school_class where id = :class) as until, (select cast(sum(hashtextextended(a.set_id || ' ' || a.fact_id, 0)) as text) from asked a) as facts""";

    private static final String WANTED = " from answered where answered_at < :end";

    private static final String LATEST_FIRST = " order by answered_at desc, id desc limit :size offset :skipped";

    private static final String COUNT = ANSWERED + "select count(*)" + WANTED;

    private static final String PAGE = ANSWERED + "select *" + WANTED + LATEST_FIRST;

    private static final String ENTRY = "select coalesce(max(id), 0) from answer_log";

    private static final String COUNT_ARRIVED = ARRIVED + "select count(*) from answered";

    /** How long it took stands in an entry that may have been there before. */
    private static final String PAGE_ARRIVED = ARRIVED
            + "select person_id, fact_id, answered_at, score, withdrawn, (select max(o.taken_ms) from answer_log o where o.person_id = answered.person_id and o.response_id = answered.response_id) as taken_ms from answered"
            + LATEST_FIRST;

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
    record PersonWeek(UUID person, LocalDate week, int answers, int passed, int seconds) {}

    /**
     * Whose answers are wanted.
     *
     * @param id of the class
     * @param first from which instant on
     */
    record Cohort(UUID id, List<Learner> learners, Instant first) {}

    /** @param mondays those of the weeks, from the cohort's first instant on, in the class's zone */
    List<PersonWeek> weeks(Cohort cohort, List<LocalDate> mondays, ZoneId zone) {
        return of(WEEKS, Tuple.class, cohort)
                .setParameter("first", cohort.first())
                .setParameter(
                        "mondays",
                        mondays.stream()
                                .map(monday ->
                                        ClassDashboards.start(monday, zone).toString())
                                .collect(Collectors.joining(",", "{", "}")))
                .setParameter("longest", 1000 * LONGEST_SECONDS)
                .getResultStream()
                .map(row -> new PersonWeek(
                        row.get("person_id", UUID.class),
                        mondays.get(row.get("week", Integer.class) - 1),
                        row.get("answers", Integer.class),
                        row.get("passed", Integer.class),
                        row.get("seconds", Integer.class)))
                .toList();
    }

    /**
     * What a count of answers rests on, besides whose they are.
     *
     * @param newer whether there are some that it does not know of
     * @param until when the class was archived; null where it is not
     * @param facts a sum over those that are asked
     */
    record Ground(
            boolean newer,
            @Nullable Instant until,
            @Nullable String facts) {

        /** Of a count that knows of all. */
        Ground settled() {
            return new Ground(false, until, facts);
        }
    }

    /**
     * @param entry the latest entry of the log that is known of
     * @param before when the answers were given that matter
     */
    Ground ground(Cohort cohort, long entry, Instant before) {
        Tuple row = of(GROUND, Tuple.class, cohort)
                .setParameter("entry", entry)
                .setParameter("before", before)
                .getSingleResult();
        return new Ground(
                row.get("newer", Boolean.class), row.get("until", Instant.class), row.get("facts", String.class));
    }

    /**
     * A graded response on one fact.
     *
     * @param score 0 to 1
     * @param withdrawn whether it was taken back
     * @param takenMs null where it was not timed
     */
    record Logged(
            UUID person,
            String fact,
            Instant at,
            double score,
            boolean withdrawn,
            @Nullable Integer takenMs) {}

    /** @param end before which they were given */
    long count(Cohort cohort, Instant end) {
        return of(COUNT, Long.class, cohort)
                .setParameter("first", cohort.first())
                .setParameter("end", end)
                .getSingleResult();
    }

    /** Of one page, the latest first. */
    List<Logged> page(Cohort cohort, Instant end, Paging paging) {
        return page(
                of(PAGE, Tuple.class, cohort)
                        .setParameter("first", cohort.first())
                        .setParameter("end", end),
                paging);
    }

    private static List<Logged> page(NativeQuery<Tuple> wanted, Paging paging) {
        return wanted.setParameter("size", paging.size())
                .setParameter("skipped", (paging.number() - 1) * paging.size())
                .getResultStream()
                .map(row -> new Logged(
                        row.get("person_id", UUID.class),
                        row.get("fact_id", String.class),
                        row.get("answered_at", Instant.class),
                        row.get("score", Double.class),
                        row.get("withdrawn", Boolean.class),
                        row.get("taken_ms", Integer.class)))
                .toList();
    }

    /** The number of the latest entry of the answer log, whoever's. */
    long entry() {
        return database.unwrap(Session.class)
                .createNativeQuery(ENTRY, Long.class)
                .getSingleResult();
    }

    /** How many answers were logged or marked anew after an entry, whenever they were given. One that was being stored just then may be left out. */
    long arrived(Cohort cohort, long entry) {
        return of(COUNT_ARRIVED, Long.class, cohort)
                .setParameter("entry", entry)
                .getSingleResult();
    }

    /** These, the latest first. */
    List<Logged> arrived(Cohort cohort, long entry, Paging paging) {
        return page(of(PAGE_ARRIVED, Tuple.class, cohort).setParameter("entry", entry), paging);
    }

    private <T> NativeQuery<T> of(String query, Class<T> type, Cohort cohort) {
        List<UUID> people = new ArrayList<>();
        List<UUID> sets = new ArrayList<>();
        cohort.learners().forEach(learner -> learner.sets().forEach(set -> {
            people.add(learner.person());
            sets.add(set);
        }));
        return database.unwrap(Session.class)
                .createNativeQuery(query, type)
                .setParameter("class", cohort.id())
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("sets", sets.toArray(UUID[]::new));
    }
}
