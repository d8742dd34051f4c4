package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.factloom.item.Form;
import org.factloom.learning.LearnerSettings;
import org.factloom.memory.Calibration;
import org.factloom.quiz.Untold;
import org.factloom.web.Paging;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/**
 * The answer log of one person, counted. Of an answer that was marked anew the last mark counts, and one that was taken back does not; right is whatever
 * is not wholly wrong, as the memory has it. What an exam does not tell yet is told nowhere.
 */
@ApplicationScoped
class OwnAnswers {

    /** A fact put off for so many days or more is mature. */
    static final int MATURE = 21;

    /** Interval before: what the answer before put the fact off for; an answer on the same day says nothing of it. */
    private static final String COUNTED = """
            with corrected as (
                select distinct on (response_id, fact_id) response_id, fact_id, score, withdrawn from answer_log
                where person_id = :person and correction > 0 order by response_id, fact_id, correction desc),
            untold as (
                select w.id from attempt t left join terms k on k.id = t.terms_id join answer w on w.attempt_id = t.id
                where t.person_id = :person and %s),
            answered as (
                select l.id, l.fact_id, l.response_id, l.form, l.answered_at, l.predicted, l.interval_days,
                    coalesce(l.day, cast((l.answered_at at time zone :zone) - make_interval(hours => :start) as date)) as day,
                    coalesce(c.score, l.score) as score, l.response_id not in (select id from untold) as told
                from answer_log l left join corrected c on c.response_id = l.response_id and c.fact_id = l.fact_id
                where l.person_id = :person and l.correction = 0 and not coalesce(c.withdrawn, false)),
            put_off as (
                select *, case when day > lag(day) over earlier then lag(interval_days) over earlier end as planned
                from answered window earlier as (partition by fact_id order by answered_at, id))
            """.formatted(Untold.questions("t", "k", ":now"));

    private static final String DAYS = COUNTED + """
            select day, count(*) as answers,
                count(*) filter (where told and planned >= 1 and planned < :mature) as young,
                count(*) filter (where told and planned >= 1 and planned < :mature and score > 0) as young_passed,
                count(*) filter (where told and planned >= :mature) as mature,
                count(*) filter (where told and planned >= :mature and score > 0) as mature_passed
            from put_off group by day order by day""";

    private static final String PREDICTIONS =
            COUNTED + "select predicted, score > 0 as passed from answered where told and predicted is not null";

    private static final String WANTED = """
            from put_off where (cast(:first as date) is null or day between :first and :last) and (cast(:day as date) is null or day = :day)
                and (:age = 'ANY' or told and case :age when 'REVIEWS' then planned >= 1 when 'YOUNG' then planned >= 1 and planned < :mature
                    else planned >= :mature end)
                and (cast(:low as float8) is null or told and predicted >= :low and (predicted < :high or :high >= 1))""";

    private static final String COUNT = COUNTED + "select count(*) " + WANTED;

    private static final String PAGE =
            COUNTED + "select * " + WANTED + " order by answered_at desc, id desc limit :size offset :skipped";

    private final EntityManager database;
    private final Clock clock;

    OwnAnswers(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A graded response on one fact.
     *
     * @param planned for how many days the fact had been put off; null where it was not, or was answered on the same day before
     * @param predicted the probability of a right answer that was foretold; null where none was
     * @param score 0 to 1; null where it is not told yet
     */
    record Logged(
            String fact,
            Form form,
            Instant at,
            LocalDate day,
            @Nullable Integer planned,
            @Nullable Double predicted,
            @Nullable Double score) {

        private static Logged of(Tuple row) {
            boolean told = row.get("told", Boolean.class);
            return new Logged(
                    row.get("fact_id", String.class),
                    Form.valueOf(row.get("form", String.class)),
                    row.get("answered_at", Instant.class),
                    row.get("day", LocalDate.class),
                    row.get("planned", Integer.class),
                    told ? row.get("predicted", Double.class) : null,
                    told ? row.get("score", Double.class) : null);
        }
    }

    /** All days with answers, the first first. */
    List<AnswerDay> days(UUID person, LearnerSettings settings) {
        return of(DAYS, person, settings)
                .setParameter("mature", MATURE)
                .getResultStream()
                .map(row -> new AnswerDay(
                        row.get("day", LocalDate.class),
                        number(row, "answers"),
                        number(row, "young"),
                        number(row, "young_passed"),
                        number(row, "mature"),
                        number(row, "mature_passed")))
                .toList();
    }

    private static int number(Tuple row, String name) {
        return row.get(name, Number.class).intValue();
    }

    /** What was foretold, and what happened. */
    List<Calibration.Prediction> predictions(UUID person, LearnerSettings settings) {
        return of(PREDICTIONS, person, settings)
                .getResultStream()
                .map(row -> new Calibration.Prediction(
                        row.get("predicted", Double.class), row.get("passed", Boolean.class)))
                .toList();
    }

    long count(UUID person, LearnerSettings settings, AnswerScope scope, LocalDate today) {
        return wanted(COUNT, person, settings, scope, today)
                .getSingleResult()
                .get(0, Number.class)
                .longValue();
    }

    /** Of one page, the latest first. */
    List<Logged> page(UUID person, LearnerSettings settings, AnswerScope scope, LocalDate today, Paging paging) {
        return wanted(PAGE, person, settings, scope, today)
                .setParameter("size", paging.size())
                .setParameter("skipped", (paging.number() - 1) * paging.size())
                .getResultStream()
                .map(Logged::of)
                .toList();
    }

    private NativeQuery<Tuple> wanted(
            String query, UUID person, LearnerSettings settings, AnswerScope scope, LocalDate today) {
        return of(query, person, settings)
                .setParameter("mature", MATURE)
                .setParameter("first", scope.window().from(today), StandardBasicTypes.LOCAL_DATE)
                .setParameter("last", today)
                .setParameter("day", scope.day(), StandardBasicTypes.LOCAL_DATE)
                .setParameter("age", scope.age().name())
                .setParameter("low", share(scope.from()), StandardBasicTypes.DOUBLE)
                .setParameter("high", share(scope.to()), StandardBasicTypes.DOUBLE);
    }

    private static @Nullable Double share(@Nullable Integer percent) {
        return percent == null ? null : percent / 100.0;
    }

    private NativeQuery<Tuple> of(String query, UUID person, LearnerSettings settings) {
        return database.unwrap(Session.class)
                .createNativeQuery(query, Tuple.class)
                .setParameter("person", person)
                .setParameter("zone", settings.zone().getId())
                .setParameter("start", settings.dayStart())
                .setParameter("now", clock.instant());
    }
}
