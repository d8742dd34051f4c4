package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.account.CurrentPerson;
import org.hibernate.Session;

/** Whom a teacher knows by name: the students of the teacher's classes. Everybody else is a learner. */
@ApplicationScoped
class Acquaintance {

    private static final String NAMES = """
            select s.person_id, min(s.name) as name from class_student s join school_class c on c.id = s.class_id
            where s.person_id in (:people) and s.left_at is null and :viewer in (
                select c.owner_id union all select t.person_id from class_teacher t where t.class_id = c.id)
            group by s.person_id""";

    private final EntityManager database;
    private final CurrentPerson person;

    Acquaintance(EntityManager database, CurrentPerson person) {
        this.database = database;
        this.person = person;
    }

    /** The names of those among some people whom whoever looks teaches. */
    Map<UUID, String> names(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return database.unwrap(Session.class)
                .createNativeQuery(NAMES, Tuple.class)
                .setParameterList("people", people)
                .setParameter("viewer", person.viewer())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("person_id", UUID.class), row -> row.get("name", String.class)));
    }
}
