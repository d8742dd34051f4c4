package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.classroom.ClassViews.Summary;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** What is counted of classes: who learns in them, what they were assigned, and the marks that count. Three statements, however many there are. */
@ApplicationScoped
public class Cohorts {

    private static final String ASSIGNED = """
            select a.id, a.title, t.mode, s.id as set_id, s.slug, s.title as set_title
            from assignment a join terms t on t.id = a.terms_id join question_set s on s.id = t.set_id
            where a.class_id = :class and a.deleted_at is null order by a.id""";

    private static final String LEARNERS = """
            select m.id, m.person_id, m.name, m.joined_at,
                array(select t.set_id from assignment a join terms t on t.id = a.terms_id
                    where a.class_id = :class and a.deleted_at is null and t.set_id is not null and %s) as sets,
                (select max(greatest(x.started_at, x.finished_at)) from assignment a join attempt x on x.terms_id = a.terms_id
                    where a.class_id = :class and a.deleted_at is null and x.person_id = m.person_id and x.deleted_at is null) as attempted_at
            from class_student m where m.class_id = :class and m.left_at is null""".formatted(Membership.MEANT);

    private final ClassReading classes;
    private final EntityManager database;

    Cohorts(ClassReading classes, EntityManager database) {
        this.classes = classes;
        this.database = database;
    }

    /** What is assigned, of one set. */
    public record Assigned(UUID id, String title, boolean exam, UUID set, String slug, String setTitle) {}

    /**
     * Somebody who is in a class now.
     *
     * @param key the id of the student of the class, or the pseudonym
     * @param name as the teacher writes it, or the pseudonym
     * @param sets those of which something is assigned to the student
     * @param attemptedAt when an attempt at what is assigned was last begun or handed in
     */
    public record Learner(
            UUID person,
            String key,
            String name,
            Instant joined,
            Set<UUID> sets,
            @Nullable Instant attemptedAt) {}

    /**
     * What somebody has reached in an assignment.
     *
     * @param mark what counts, 0 to 1; null where nothing is handed in, or something of it waits to be marked
     * @param waits whether something that is handed in waits to be marked
     * @param attempt that counts, of several whose mean counts the last
     * @param seconds from its beginning to its end
     */
    public record Reached(
            UUID assignment,
            UUID person,
            @Nullable Double mark,
            boolean waits,
            @Nullable UUID attempt,
            @Nullable Long seconds) {}

    /** One that the person who asks teaches. */
    public Optional<Summary> taught(UUID schoolClass) {
        return classes.head(schoolClass);
    }

    /** What stands, the first first. */
    @Transactional
    public List<Assigned> assigned(Summary head) {
        return of(head, ASSIGNED, Tuple.class)
                .getResultStream()
                .map(row -> new Assigned(
                        row.get("id", UUID.class),
                        row.get("title", String.class),
                        row.get("mode", String.class).equals("EXAM"),
                        row.get("set_id", UUID.class),
                        row.get("slug", String.class),
                        row.get("set_title", String.class)))
                .toList();
    }

    /**
     * Everybody who is in it.
     *
     * @param anonymous whether all have pseudonyms, and stand in the order of these
     */
    @Transactional
    public List<Learner> learners(Summary head, boolean anonymous) {
        return of(head, LEARNERS, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("person_id", UUID.class)
                .addScalar("name", StandardBasicTypes.STRING)
                .addScalar("joined_at", StandardBasicTypes.INSTANT)
                .addScalar("sets", UUID[].class)
                .addScalar("attempted_at", StandardBasicTypes.INSTANT)
                .getResultStream()
                .map(row -> learner(row, anonymous))
                .sorted(Comparator.comparing(Learner::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Learner::key))
                .toList();
    }

    private static Learner learner(Object[] row, boolean anonymous) {
        UUID id = (UUID) row[0];
        String key = anonymous ? Pseudonym.of(id) : id.toString();
        return new Learner(
                (UUID) row[1],
                key,
                anonymous ? "Student " + key : (String) row[2],
                (Instant) row[3],
                Set.copyOf(Stream.of((UUID[]) row[4]).distinct().toList()),
                (@Nullable Instant) row[5]);
    }

    /** Of everybody who has begun something, assignment by assignment, the least first. */
    @Transactional
    public List<Reached> reached(Summary head) {
        return of(head, GradebookQueries.MARKED, Tuple.class)
                .setParameter("group", null, StandardBasicTypes.STRING)
                .getResultStream()
                .map(row -> new Reached(
                        row.get("assignment", UUID.class),
                        row.get("person_id", UUID.class),
                        row.get("mark", Double.class),
                        row.get("waits", Boolean.class),
                        row.get("attempt", UUID.class),
                        row.get("seconds", Long.class)))
                .toList();
    }

    private <T> NativeQuery<T> of(Summary head, String query, Class<T> type) {
        return database.unwrap(Session.class).createNativeQuery(query, type).setParameter("class", head.id());
    }
}
