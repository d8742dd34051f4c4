package org.factloom.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All classes, found by those who teach them; see {@link Membership}. */
@ApplicationScoped
public class SchoolClasses implements PanacheRepositoryBase<SchoolClass, UUID> {

    private static final String TAUGHT = "from SchoolClass c where c.id = :id and " + Membership.hqlTeaches("c");

    /** One that the person teaches. */
    public Optional<SchoolClass> taught(UUID id, UUID teacher) {
        return find(TAUGHT, Parameters.with("id", id).and("viewer", teacher)).firstResultOptional();
    }

    /** One that the person teaches, held off from other changes until the transaction ends. */
    public Optional<SchoolClass> lockedTaught(UUID id, UUID teacher) {
        return find(TAUGHT, Parameters.with("id", id).and("viewer", teacher))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** One that the person owns, held off as above. */
    Optional<SchoolClass> lockedOwn(UUID id, UUID owner) {
        return find("id = ?1 and ownerId = ?2", id, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Holds off whoever else changes the class until the transaction ends. */
    void lock(SchoolClass schoolClass) {
        getEntityManager().lock(schoolClass, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that is joined with a code now. */
    Optional<SchoolClass> joinedWith(JoinCode code) {
        return find("joinCode = ?1 and joinOpen and archivedAt is null", code.value())
                .firstResultOptional();
    }
}
