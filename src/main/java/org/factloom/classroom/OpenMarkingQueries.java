package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.quiz.GivenAnswers;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Answers under terms that persons mark, thousands at a time. Whose terms they are is the caller's to know. To be called in a transaction. */
@ApplicationScoped
class OpenMarkingQueries {

    /** Of attempts that are over. */
    private static final String ANSWERS = """
            from attempt a join attempt_slot s on s.attempt_id = a.id join item_version v on v.id = s.item_version_id and v.form = 'OPEN'
                join answer w on w.attempt_id = s.attempt_id and w.number = s.number and jsonb_exists(w.response, 'prose') and not w.dropped
            where a.terms_id = :terms and a.finished_at is not null and a.deleted_at is null""";

    private static final String COUNTED =
            "count(*) as answers, count(*) filter (where " + GivenAnswers.WAITS + ") as waiting ";

    private static final String LINES =
            "select v.item_id as item, (array_agg(v.content ->> 'stem' order by v.number desc))[1] as stem, " + COUNTED
                    + ANSWERS + " group by v.item_id order by min(s.number), v.item_id";

    private static final String COUNT = "select " + COUNTED
            + ", (array_agg(v.id order by v.number desc))[1] as version " + ANSWERS + " and v.item_id = :item";

    /** Those that say the same stand together. Neither a hash of what is said nor one of the id tells whose it is, or when it was given. */
    private static final String PAGE = """
            select w.id, a.person_id, coalesce(m.name, '') as student, w.response ->> 'prose' as prose, w.answered_at, s.points, v.id as version,
                w.by_hand, %1$s as waits, l.id as mark, coalesce(l.reason, '') as comment, l.marked_at, coalesce(p.name, '') as marker,
                count(*) filter (where %1$s) over (partition by v.id, w.response ->> 'prose') as alike
            from (select w.id as answer %2$s and v.item_id = :item) found
                join answer w on w.id = found.answer join attempt a on a.id = w.attempt_id
                join attempt_slot s on s.attempt_id = w.attempt_id and s.number = w.number join item_version v on v.id = s.item_version_id
                left join class_student m on m.class_id = :class and m.person_id = a.person_id
                left join lateral (select x.* from open_mark x where x.answer_id = w.id order by x.marked_at desc, x.id desc limit 1) l on true
                left join person p on p.id = l.marked_by
            order by md5(w.response ->> 'prose'), md5(cast(w.id as text))""".formatted(GivenAnswers.WAITS, ANSWERS);

    private static final String ONE = """
            select w.id, s.points, v.id as version, w.response ->> 'prose' as prose, w.by_hand %s
                and v.item_id = :item and w.id = :answer""".formatted(ANSWERS);

    private static final String ALIKE = "select w.id " + ANSWERS
            + " and v.id = :version and w.response ->> 'prose' = :prose and " + GivenAnswers.WAITS + " order by w.id";

    private final EntityManager database;

    OpenMarkingQueries(EntityManager database) {
        this.database = database;
    }

    /** @param version the latest that was asked; null where nobody answered */
    record Count(long answers, long waiting, @Nullable UUID version) {}

    /**
     * An answer.
     *
     * @param points what its question counts
     * @param byHand 0 to 1; null where nobody has marked it
     * @param alike how many answers say the same and wait, itself among them
     */
    record Row(
            UUID id,
            UUID person,
            String student,
            String prose,
            Instant answeredAt,
            int points,
            UUID version,
            @Nullable Double byHand,
            boolean waits,
            @Nullable UUID mark,
            String comment,
            @Nullable Instant markedAt,
            String marker,
            long alike) {}

    /** What is marked. */
    record Found(UUID id, int points, UUID version, String prose) {}

    List<OpenMarkingView.Line> lines(UUID terms) {
        return query(LINES, terms)
                .getResultStream()
                .map(row -> new OpenMarkingView.Line(
                        row.get("item", String.class),
                        row.get("stem", String.class),
                        row.get("answers", Long.class),
                        row.get("waiting", Long.class)))
                .toList();
    }

    Count count(UUID terms, String item) {
        Tuple row = query(COUNT, terms).setParameter("item", item).getSingleResult();
        return new Count(
                row.get("answers", Long.class), row.get("waiting", Long.class), row.get("version", UUID.class));
    }

    List<Row> page(UUID terms, String item, UUID schoolClass, boolean waitingOnly, int size, int from) {
        String which = waitingOnly ? "select * from (" + PAGE + ") shown where shown.waits" : PAGE;
        return query(which, terms)
                .setParameter("item", item)
                .setParameter("class", schoolClass)
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> new Row(
                        row.get("id", UUID.class),
                        row.get("person_id", UUID.class),
                        row.get("student", String.class),
                        row.get("prose", String.class),
                        row.get("answered_at", Instant.class),
                        row.get("points", Integer.class),
                        row.get("version", UUID.class),
                        row.get("by_hand", Double.class),
                        row.get("waits", Boolean.class),
                        row.get("mark", UUID.class),
                        row.get("comment", String.class),
                        row.get("marked_at", Instant.class),
                        row.get("marker", String.class),
                        row.get("alike", Long.class)))
                .toList();
    }

    Optional<Found> one(UUID terms, String item, UUID answer) {
        return query(ONE, terms)
                .setParameter("item", item)
                .setParameter("answer", answer)
                .getResultStream()
                .findFirst()
                .map(row -> new Found(
                        row.get("id", UUID.class),
                        row.get("points", Integer.class),
                        row.get("version", UUID.class),
                        row.get("prose", String.class)));
    }

    /** Those that say the same, and wait. */
    List<UUID> alike(UUID terms, Found found) {
        return query(ALIKE, terms)
                .setParameter("version", found.version())
                .setParameter("prose", found.prose())
                .getResultStream()
                .map(row -> row.get(0, UUID.class))
                .toList();
    }

    private NativeQuery<Tuple> query(String sql, UUID terms) {
        return database.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("terms", terms);
    }
}
