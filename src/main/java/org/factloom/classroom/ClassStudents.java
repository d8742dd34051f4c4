package org.factloom.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All students of all classes. Which class may be asked is decided before, by {@link SchoolClasses}. */
@ApplicationScoped
public class ClassStudents implements PanacheRepositoryBase<ClassStudent, UUID> {

    private static final String WAITING =
            "schoolClass = ?1 and leftAt is null and card and personId in (select p.id from Person p where p.role = STUDENT and p.passwordHash is null)";

    /** Somebody who is in the class. */
    public Optional<ClassStudent> in(SchoolClass schoolClass, UUID student) {
        return find("schoolClass = ?1 and id = ?2 and leftAt is null", schoolClass, student)
                .firstResultOptional();
    }

    /** Somebody who is in the class, or was. */
    Optional<ClassStudent> ever(SchoolClass schoolClass, UUID student) {
        return find("schoolClass = ?1 and id = ?2", schoolClass, student).firstResultOptional();
    }

    /** Those of them who are in the class. */
    List<ClassStudent> in(SchoolClass schoolClass, Collection<UUID> students) {
        return list("schoolClass = ?1 and id in ?2 and leftAt is null", schoolClass, students);
    }

    /** The person in the class, also if gone from it. */
    Optional<ClassStudent> of(SchoolClass schoolClass, UUID person) {
        return find("schoolClass = ?1 and personId = ?2", schoolClass, person).firstResultOptional();
    }

    /** The person in a class, while in it. */
    Optional<ClassStudent> attending(UUID schoolClass, UUID person) {
        return find("schoolClass.id = ?1 and personId = ?2 and leftAt is null", schoolClass, person)
                .firstResultOptional();
    }

    /** Whether the person is in any class. */
    boolean attends(UUID person) {
        return count("personId = ?1 and leftAt is null", person) > 0;
    }

    /** Those who are in the class and those who left, with their groups. */
    List<ClassStudent> all(SchoolClass schoolClass) {
        return list("from ClassStudent s left join fetch s.groups where s.schoolClass = ?1", schoolClass);
    }

    /** Those in the class whose login card has not been used yet. */
    List<ClassStudent> waiting(SchoolClass schoolClass) {
        return list(WAITING, schoolClass);
    }

    long countWaiting(SchoolClass schoolClass) {
        return count(WAITING, schoolClass);
    }

    /**
     * Somebody who is in a class or was.
     *
     * @param name as the teacher writes it
     * @param account the name to sign in with; empty for a guest
     * @param card whether teachers of the class may make login cards for the account
     */
    record Known(UUID person, String name, String account, boolean card, boolean isIn) {}

    /** The names of some people in a class, of those who left it, too. */
    @Transactional
    Map<UUID, String> names(UUID schoolClass, Collection<UUID> people) {
        return people.isEmpty()
                ? Map.of()
                : list("schoolClass.id = ?1 and personId in ?2", schoolClass, people).stream()
                        .collect(Collectors.toMap(ClassStudent::personId, ClassStudent::name));
    }

    List<Known> known(SchoolClass schoolClass) {
        return getEntityManager()
                .createQuery("""
                        select s.personId, s.name, coalesce(p.name, ''), s.card, s.leftAt is null
                        from ClassStudent s join Person p on p.id = s.personId where s.schoolClass = :class""", Known.class)
                .setParameter("class", schoolClass)
                .getResultList();
    }

    /** Which of some people a teacher has in classes now, and whether with the right to make login cards. */
    Map<UUID, Boolean> taughtElsewhere(UUID teacher, Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select s.personId, max(case when s.card then 1 else 0 end) from ClassStudent s join s.schoolClass c"
                                + " where s.personId in :people and s.leftAt is null and " + Membership.hqlTeaches("c")
                                + " group by s.personId",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("viewer", teacher)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue() == 1));
    }

    /** Whoever is there or has been. */
    long countEver(SchoolClass schoolClass) {
        return count("schoolClass", schoolClass);
    }

    long countIn(SchoolClass schoolClass) {
        return count("schoolClass = ?1 and leftAt is null", schoolClass);
    }
}
