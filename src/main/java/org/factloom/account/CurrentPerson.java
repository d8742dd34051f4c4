package org.factloom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sends the request. */
@RequestScoped
public class CurrentPerson {

    private final People people;
    private final Clock clock;
    private @Nullable UUID id;

    CurrentPerson(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Empty for somebody who has not answered anything yet. */
    public Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    /** The person's id; for somebody still unknown a guest is stored, in the transaction of the caller, and gets a cookie. */
    @Transactional
    public UUID idOrNewGuest() {
        UUID known = id;
        if (known == null) {
            Person guest = Person.guest(clock.instant());
            people.persist(guest);
            known = guest.id();
            id = known;
        }
        return known;
    }

    /** Whether the person is known, but without an account. */
    public boolean guest() {
        return id != null;
    }
}
