package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.factloom.learning.LearnerSettings;
import org.factloom.library.Sight;
import org.factloom.memory.Confidence;
import org.factloom.quiz.Untold;
import org.hibernate.Session;

/**
 * Finds the mistakes of people in the answer log: facts with a wrong answer after which no right one was given on a later day of the learner. What was put right on the
 * same day is in it for {@value #DAYS} days only. Of an answer that was marked anew the last mark counts; what a pretest missed was no mistake.
 */
@ApplicationScoped
class MistakeRows {

    static final int DAYS = 30;

    private static final String OF_PERSON = """
            with counted as (
                select l.fact_id, l.response_id, l.item_version_id, l.answered_at, l.id, l.score,
                    coalesce(l.day, cast((l.answered_at at time zone :zone) - make_interval(hours => :start) as date)) as day
                from answer_log l
                where l.person_id = :viewer and not l.withdrawn and not (l.pretest and l.score < 1)
                    and not exists (
                        select from answer_log c where c.person_id = :viewer and c.correction > 0
                            and c.response_id = l.response_id and c.fact_id = l.fact_id and c.correction > l.correction)),
            wrong as (select distinct on (fact_id) * from counted where score < 1 order by fact_id, answered_at desc, id desc),
            right_later as (
                select w.fact_id, max(r.day) as day from wrong w join counted r on r.fact_id = w.fact_id
                where r.score >= 1 and (r.answered_at, r.id) > (w.answered_at, w.id) group by w.fact_id)
            select w.fact_id, w.response_id, w.item_version_id, w.answered_at, w.day, a.slug, a.title, a.language,
                coalesce((
                    select max(c.confidence) >= :sure from answer_log c
                    where c.person_id = :viewer and c.response_id = w.response_id and c.fact_id = w.fact_id), false) as sure,
                w.fact_id in %s as asked
            from wrong w left join right_later r on r.fact_id = w.fact_id join fact f on f.id = w.fact_id join article a on a.id = f.article_id
            where (r.fact_id is null or r.day <= w.day and w.day > :since) and not f.retired and exists (
                select from item_fact x join item i on i.id = x.item_id join question_set q on q.id = i.set_id
                where x.fact_id = f.id and not i.retired and q.article_id is not null and %s)
            order by sure desc, w.answered_at desc, w.id desc""".formatted(Untold.facts(":viewer", ":now"), Sight.ofSet("q", ":viewer"));

    private final EntityManager database;

    MistakeRows(EntityManager database) {
        this.database = database;
    }

    /** Those of which the learner was sure first, then the latest. */
    List<MistakeRow> of(UUID person, LearnerSettings settings, LocalDate today, Instant now) {
        return database.unwrap(Session.class)
                .createNativeQuery(OF_PERSON, Tuple.class)
                .setParameter("viewer", person)
                .setParameter("zone", settings.zone().getId())
                .setParameter("start", settings.dayStart())
                .setParameter("sure", Confidence.SURE.number())
                .setParameter("now", now)
                .setParameter("since", today.minusDays(DAYS))
                .getResultStream()
                .map(row -> new MistakeRow(
                        row.get("fact_id", String.class),
                        row.get("response_id", UUID.class),
                        row.get("item_version_id", UUID.class),
                        row.get("answered_at", Instant.class),
                        row.get("day", LocalDate.class),
                        row.get("sure", Boolean.class),
                        row.get("asked", Boolean.class),
                        row.get("slug", String.class),
                        row.get("title", String.class),
                        row.get("language", String.class)))
                .toList();
    }
}
