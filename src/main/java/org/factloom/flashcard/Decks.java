package org.factloom.flashcard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.GuestMerged;

/** All decks, each seen only by its owner. */
@ApplicationScoped
class Decks implements PanacheRepositoryBase<Deck, UUID> {

    /** Of the locks of {@link #hold}; any number that nothing else uses. */
    private static final int LOCK = 4_107_003;

    private final Clock clock;

    Decks(Clock clock) {
        this.clock = clock;
    }

    /** By name, each with its facts. */
    List<Deck> of(UUID person) {
        return list("select d from Deck d left join fetch d.facts where d.personId = ?1 order by d.name, d.id", person);
    }

    Optional<Deck> of(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person).firstResultOptional();
    }

    Optional<Deck> named(UUID person, String name) {
        return find("personId = ?1 and name = ?2", person, name).firstResultOptional();
    }

    /** Lets nobody else change the decks of a person until the transaction ends. */
    void hold(UUID person) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(?1, hashtext(?2))")
                .setParameter(1, LOCK)
                .setParameter(2, person.toString())
                .getSingleResult();
    }

    /** Of two decks of one name one is made. */
    void move(@Observes GuestMerged merged) {
        hold(merged.account());
        for (Deck deck : of(merged.guest())) {
            Optional<Deck> same = named(merged.account(), deck.name());
            if (same.isEmpty()) {
                deck.give(merged.account());
            } else {
                deck.facts().forEach(fact -> same.get().add(fact, clock.instant()));
                delete(deck);
            }
        }
    }
}
