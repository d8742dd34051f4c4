package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.account.CurrentPerson;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Attempts at what is assigned in a class, for those who teach it. What anybody practises alone is not among them. */
@ApplicationScoped
class AssignedAttempts {

    private static final String ONE = """
            select x.person_id, coalesce(m.name, p.name, '') as name, m.id as student, a.id as assignment, a.terms_id,
                a.deleted_at is not null as withdrawn, x.deleted_at is not null as deleted
            from attempt x join assignment a on a.terms_id = x.terms_id join school_class c on c.id = a.class_id join person p on p.id = x.person_id
                left join class_student m on m.class_id = c.id and m.person_id = x.person_id
            where x.id = :attempt and c.id = :class and\s""" + Membership.teaches("c");

    private static final String NEIGHBOURS = """
            with last as (select distinct on (m.id) m.id, m.name, m.person_id, x.id as attempt
                    from class_student m join attempt x on x.person_id = m.person_id and x.terms_id = :terms and x.finished_at is not null and x.deleted_at is null
                    where m.class_id = :class order by m.id, x.try_number desc),
                ranked as (select person_id, lag(attempt) over named as previous, lead(attempt) over named as next from last
                    window named as (order by lower(name), id))
            select previous, next from ranked where person_id = :person""";

    private static final String CLASSES =
            "select x.id, a.class_id from attempt x join assignment a on a.terms_id = x.terms_id where x.id in (:attempts)";

    private final EntityManager database;
    private final CurrentPerson person;

    AssignedAttempts(EntityManager database, CurrentPerson person) {
        this.database = database;
        this.person = person;
    }

    /**
     * Whose attempt it is, and at what.
     *
     * @param student of the class; null of somebody whose place in it is gone
     * @param withdrawn whether the assignment was deleted
     * @param deleted whether the attempt was, and counts for nothing
     */
    record Place(
            UUID person,
            String name,
            @Nullable UUID student,
            UUID assignment,
            UUID terms,
            boolean withdrawn,
            boolean deleted) {}

    /** The last attempts of those before and after in the order of names. */
    record Neighbours(@Nullable UUID previous, @Nullable UUID next) {}

    Optional<Place> find(UUID schoolClass, UUID attempt) {
        return database.unwrap(Session.class)
                .createNativeQuery(ONE, Tuple.class)
                .setParameter("attempt", attempt)
                .setParameter("class", schoolClass)
                .setParameter("viewer", person.viewer())
                .uniqueResultOptional()
                .map(row -> new Place(
                        row.get("person_id", UUID.class),
                        row.get("name", String.class),
                        row.get("student", UUID.class),
                        row.get("assignment", UUID.class),
                        row.get("terms_id", UUID.class),
                        row.get("withdrawn", Boolean.class),
                        row.get("deleted", Boolean.class)));
    }

    /** In which classes some attempts are assigned, whoever looks; those that are not are left out. */
    Map<UUID, UUID> classes(Collection<UUID> attempts) {
        return attempts.isEmpty()
                ? Map.of()
                : database.unwrap(Session.class)
                        .createNativeQuery(CLASSES, Tuple.class)
                        .setParameterList("attempts", attempts)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> row.get("id", UUID.class), row -> row.get("class_id", UUID.class)));
    }

    Neighbours neighbours(UUID schoolClass, Place place) {
        return database.unwrap(Session.class)
                .createNativeQuery(NEIGHBOURS, Tuple.class)
                .setParameter("terms", place.terms())
                .setParameter("class", schoolClass)
                .setParameter("person", place.person())
                .uniqueResultOptional()
                .map(row -> new Neighbours(row.get("previous", UUID.class), row.get("next", UUID.class)))
                .orElse(new Neighbours(null, null));
    }
}
