package org.factloom.flashcard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.GuestMerged;
import org.factloom.account.PersonErased;

/** All review sessions, each seen only by its owner. */
@ApplicationScoped
class Sittings implements PanacheRepositoryBase<Sitting, UUID> {

    /** A session of the person, held off from whatever else happens to it until the transaction ends. */
    Optional<Sitting> locked(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The one that was started last, after {@code from}, if it is not over. */
    Optional<Sitting> unfinished(UUID person, Instant from) {
        return find("personId = ?1 and startedAt >= ?2 order by startedAt desc, id desc", person, from)
                .firstResultOptional()
                .filter(sitting -> sitting.endedAt().isEmpty());
    }

    /** The cards of a person that were answered under some ids, and not undone. */
    List<SittingCard> cards(UUID person, Collection<UUID> responses) {
        return getEntityManager()
                .createQuery("""
                        from SittingCard c where c.sitting.personId = :person and c.response in :responses
                            and c.score is not null and c.undoneAt is null""", SittingCard.class)
                .setParameter("person", person)
                .setParameter("responses", responses)
                .getResultList();
    }

    /** Comes before the log is replayed, as with attempts: it waits for answers that are being stored. */
    void move(@Observes @Priority(Interceptor.Priority.APPLICATION) GuestMerged merged) {
        update("personId = ?1 where personId = ?2", merged.account(), merged.guest());
    }

    /** Decks and notes go first: what they hold may be cards of one's own, which go later. */
    void erase(@Observes PersonErased erased) {
        for (String table : List.of("sitting", "deck", "note")) {
            getEntityManager()
                    .createNativeQuery("delete from " + table + " where person_id = :person")
                    .setParameter("person", erased.person())
                    .executeUpdate();
        }
    }
}
