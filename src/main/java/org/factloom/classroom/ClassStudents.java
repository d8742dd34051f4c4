package org.factloom.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All students of all classes. Which class may be asked is decided before, by {@link SchoolClasses}. */
@ApplicationScoped
public class ClassStudents implements PanacheRepositoryBase<ClassStudent, UUID> {

    /** Somebody who is in the class. */
    public Optional<ClassStudent> in(SchoolClass schoolClass, UUID student) {
        return find("schoolClass = ?1 and id = ?2 and leftAt is null", schoolClass, student)
                .firstResultOptional();
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

    /** Whoever is there or has been. */
    long countEver(SchoolClass schoolClass) {
        return count("schoolClass", schoolClass);
    }

    long countIn(SchoolClass schoolClass) {
        return count("schoolClass = ?1 and leftAt is null", schoolClass);
    }
}
