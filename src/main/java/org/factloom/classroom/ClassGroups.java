package org.factloom.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All groups of all classes. Which class may be asked is decided before, by {@link SchoolClasses}. */
@ApplicationScoped
public class ClassGroups implements PanacheRepositoryBase<ClassGroup, UUID> {

    static final int MOST = 50;

    public Optional<ClassGroup> of(SchoolClass schoolClass, UUID group) {
        return find("schoolClass = ?1 and id = ?2", schoolClass, group).firstResultOptional();
    }

    /** In whatever case it is written. */
    Optional<ClassGroup> named(SchoolClass schoolClass, String name) {
        return find("schoolClass = ?1 and lower(name) = lower(?2)", schoolClass, name)
                .firstResultOptional();
    }

    List<ClassGroup> of(SchoolClass schoolClass) {
        return list("schoolClass = ?1 order by lower(name)", schoolClass);
    }

    /** The title of something that is assigned to it; nothing where nothing is. */
    Optional<String> assigned(ClassGroup group) {
        List<?> found = getEntityManager()
                .createNativeQuery(
                        "select a.title from assignment a join assignment_target t on t.assignment_id = a.id where t.group_id = :group and a.deleted_at is null limit 1",
                        String.class)
                .setParameter("group", group.id())
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    boolean isFull(SchoolClass schoolClass) {
        return count("schoolClass", schoolClass) >= MOST;
    }
}
