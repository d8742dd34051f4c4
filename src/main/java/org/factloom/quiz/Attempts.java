package org.factloom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.GuestMerged;

/** All attempts, each seen only by its owner. */
@ApplicationScoped
public class Attempts implements PanacheRepositoryBase<Attempt, UUID> {

    public Optional<Attempt> of(UUID person, UUID id) {
        return find("""
                        from Attempt a left join fetch a.slots s left join fetch s.itemVersion v
                        left join fetch v.storedItem i left join fetch i.set where a.id = ?1 and a.personId = ?2""", id, person).singleResultOptional();
    }

    /** The same, with other answers to this attempt held off until the transaction ends. */
    Optional<Attempt> ofForAnswering(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What the person started last, where it is not finished. What was left earlier is not brought up again. */
    public Optional<Attempt> unfinished(UUID person) {
        return find("personId = ?1 order by startedAt desc, id desc", person)
                .firstResultOptional()
                .filter(attempt -> attempt.finishedAt().isEmpty());
    }

    /**
     * Comes before the log is replayed: it waits for answers that are being stored, so that the replay sees what they logged, and
     * those that come later find the attempt at the account.
     */
    void move(@Observes @Priority(Interceptor.Priority.APPLICATION) GuestMerged merged) {
        update("personId = ?1 where personId = ?2", merged.account(), merged.guest());
    }
}
