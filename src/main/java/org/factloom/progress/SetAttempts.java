package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.quiz.Mode;
import org.factloom.statistics.AttemptChoice;
import org.factloom.web.Paging;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The attempts at a set that item analysis counts, chosen in the database however many there are. */
@ApplicationScoped
class SetAttempts {

    /** Those whose set it is try it themselves: that tells nothing of students. Of the attempts that were handed in it is said which of the student's they are. */
    private static final String ATTEMPTS = """
            with of_set as (
                select t.id, t.person_id, t.started_at as begun, t.finished_at, t.score, cast(extract(epoch from t.finished_at - t.started_at) as bigint) as seconds
                from attempt t join question_set q on q.id = t.set_id
                where q.id = :set and t.deleted_at is null and t.person_id is distinct from q.owner_id
                    and (t.terms_id = cast(:terms as uuid) or cast(:terms as uuid) is null and t.mode = :mode)
                    and not exists (select from set_share h where h.set_id = q.id and h.person_id = t.person_id)),
            handed_in as (
                select o.*, row_number() over (partition by person_id order by finished_at, id) as first,
                    row_number() over (partition by person_id order by finished_at desc, id desc) as last,
                    row_number() over (partition by person_id order by score desc, finished_at, id) as highest
                from of_set o where finished_at is not null)
            """;

    private static final String SUMMARY = ATTEMPTS + """
            select (select count(*) from of_set where finished_at is null) as under_way, count(distinct person_id) as students, max(finished_at) as latest,
                count(*) filter (where finished_at > cast(:since as timestamptz)) as arrived,
                count(distinct person_id) filter (where finished_at > cast(:since as timestamptz)) as arrived_students,
                count(*) as all, avg(score) as mean_of_all,
                avg(score) filter (where first = 1) as mean_of_first, avg(score) filter (where last = 1) as mean_of_last,
                avg(score) filter (where highest = 1) as mean_of_highest
            from handed_in""";

    /** A draft, or what is saved in an exam, may be empty: a text of spaces, nothing ticked or matched. Practice marks question by question. */
    private static final String UNDER_WAY = ATTEMPTS + """
            select cast(o.begun at time zone 'UTC' as date) as begun, (select count(*) from attempt_slot s where s.attempt_id = o.id) as questions,
                (select count(*) from attempt_slot s where s.attempt_id = o.id and (exists (select from answer w where w.attempt_id = s.attempt_id and w.number = s.number)
                    or exists (select from saved_response r where r.attempt_id = s.attempt_id and r.number = s.number
                        and jsonb_path_exists(r.response, '$.*[*] ? (@.type() == "boolean" || @ > -1 || @ like_regex "\\\\S")')))) as answered
            from of_set o where finished_at is null order by o.begun desc, o.id limit :size offset :from""";

    private static final String LATEST =
            ATTEMPTS + "select * from handed_in where %s order by finished_at desc, id desc limit :most";

    private final EntityManager database;

    SetAttempts(EntityManager database) {
        this.database = database;
    }

    /**
     * All attempts at a set.
     *
     * @param latest when the latest was handed in
     * @param arrived those handed in after the moment that was asked about
     * @param arrivedStudents whose these are
     * @param all that were handed in
     * @param means of all that were handed in, by which of each student are counted, 0 to 1; empty where none was
     */
    record Summary(
            int underWay,
            int students,
            @Nullable Instant latest,
            int arrived,
            int arrivedStudents,
            int all,
            Map<AttemptChoice, Double> means) {

        /** How many are counted of them. */
        int counted(AttemptChoice choice) {
            return choice == AttemptChoice.ALL ? all : students;
        }
    }

    Summary summary(AnalysisRows.Kept set, Mode mode, @Nullable Instant since) {
        Tuple row = of(SUMMARY, set, mode)
                .setParameter("since", since == null ? null : since.toString(), String.class)
                .getSingleResult();
        Map<AttemptChoice, Double> means = new EnumMap<>(AttemptChoice.class);
        for (AttemptChoice choice : AttemptChoice.values()) {
            Number mean = (Number) row.get("mean_of_" + choice.id());
            if (mean != null) {
                means.put(choice, mean.doubleValue());
            }
        }
        return new Summary(
                Math.toIntExact(row.get("under_way", Long.class)),
                Math.toIntExact(row.get("students", Long.class)),
                row.get("latest", Instant.class),
                Math.toIntExact(row.get("arrived", Long.class)),
                Math.toIntExact(row.get("arrived_students", Long.class)),
                Math.toIntExact(row.get("all", Long.class)),
                means);
    }

    /** A page of those that are not handed in, the latest first. */
    List<AttemptsUnderWay.Row> underWay(AnalysisRows.Kept set, Mode mode, Paging paging) {
        return of(UNDER_WAY, set, mode)
                .setParameter("size", paging.size())
                .setParameter("from", (paging.number() - 1) * paging.size())
                .getResultStream()
                .map(row -> new AttemptsUnderWay.Row(
                        row.get("begun", LocalDate.class),
                        row.get("answered", Long.class),
                        row.get("questions", Long.class)))
                .toList();
    }

    /** The latest that are counted, the first of them first. */
    List<CountedAttempt> latest(AnalysisRows.Kept set, Mode mode, AttemptChoice counted, int most) {
        String which = counted == AttemptChoice.ALL ? "true" : counted.id() + " = 1";
        return of(LATEST.formatted(which), set, mode)
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new CountedAttempt(
                        row.get("id", UUID.class),
                        row.get("person_id", UUID.class),
                        row.get("finished_at", Instant.class),
                        row.get("score", Double.class),
                        row.get("seconds", Long.class)))
                .toList()
                .reversed();
    }

    private NativeQuery<Tuple> of(String sql, AnalysisRows.Kept set, Mode mode) {
        UUID terms = set.terms();
        return database.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("set", set.id())
                .setParameter("terms", terms == null ? null : terms.toString(), String.class)
                .setParameter("mode", mode.name());
    }
}
