package org.factloom.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All assignments, found by those who teach the class, or whom they are for. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    /** Those that are for {@code :viewer}, in SQL. */
    private static final String FOR = """
            select a.id from assignment a join school_class c on c.id = a.class_id and c.archived_at is null
                join class_student m on m.class_id = c.id and m.person_id = :viewer and m.left_at is null
            where a.deleted_at is null and\s""" + Membership.MEANT;

    private static final String WHOLE = "from Assignment a join fetch a.terms join fetch a.schoolClass c where ";

    /** Of a class that the person teaches, those that were deleted, too. */
    List<Assignment> taught(UUID schoolClass, UUID teacher) {
        return list(
                WHOLE + "c.id = :class and " + Membership.hqlTeaches("c") + " order by a.id desc",
                Parameters.with("class", schoolClass).and("viewer", teacher));
    }

    Optional<Assignment> taught(UUID schoolClass, UUID id, UUID teacher) {
        return find(
                        WHOLE + "a.id = :id and c.id = :class and " + Membership.hqlTeaches("c"),
                        Parameters.with("class", schoolClass).and("id", id).and("viewer", teacher))
                .firstResultOptional();
    }

    /** The same, whatever its class. */
    Optional<Assignment> taughtOne(UUID id, UUID teacher) {
        return find(
                        WHOLE + "a.id = :id and " + Membership.hqlTeaches("c"),
                        Parameters.with("id", id).and("viewer", teacher))
                .firstResultOptional();
    }

    /** Those that are for the person. */
    List<Assignment> meant(UUID student) {
        return whole(ids("", student, null));
    }

    /** Those of one class. */
    List<Assignment> meant(UUID schoolClass, UUID student) {
        return whole(ids(" and c.id = :of", student, schoolClass));
    }

    Optional<Assignment> meantOne(UUID id, UUID student) {
        return whole(ids(" and a.id = :of", student, id)).stream().findFirst();
    }

    /** Whether the person is to take what has these terms. */
    boolean isMeant(UUID terms, UUID student) {
        return !ids(" and a.terms_id = :of", student, terms).isEmpty();
    }

    Optional<Assignment> under(UUID terms) {
        return find("from Assignment a join fetch a.schoolClass where a.terms.id = ?1", terms)
                .firstResultOptional();
    }

    private List<UUID> ids(String which, UUID student, @Nullable UUID of) {
        var query =
                getEntityManager().createNativeQuery(FOR + which, UUID.class).setParameter("viewer", student);
        if (of != null) {
            query.setParameter("of", of);
        }
        List<?> found = query.getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    private List<Assignment> whole(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list(WHOLE + "a.id in ?1 order by a.id desc", ids);
    }
}
