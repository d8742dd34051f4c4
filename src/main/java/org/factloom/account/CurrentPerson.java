package org.factloom.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sends the request. */
@RequestScoped
public class CurrentPerson {

    /** Nobody has this id. */
    public static final UUID NOBODY = new UUID(0, 0);

    private final SecurityIdentity identity;
    private final People people;
    private final Sessions sessions;
    private final Clock clock;
    private final RoutingContext context;
    private final Installation installation;
    private @Nullable Known newGuest;

    CurrentPerson(
            SecurityIdentity identity,
            People people,
            Sessions sessions,
            Clock clock,
            RoutingContext context,
            Installation installation) {
        this.identity = identity;
        this.people = people;
        this.sessions = sessions;
        this.clock = clock;
        this.context = context;
        this.installation = installation;
    }

    /** Empty for somebody who has not answered anything yet. */
    public Optional<UUID> id() {
        return known().map(Known::id);
    }

    /** Whose eyes look: the id of whoever is known, else one that nobody has. */
    public UUID viewer() {
        return id().orElse(NOBODY);
    }

    /** The person's id; for somebody still unknown a guest is stored, in the transaction of the caller, and gets a cookie. Where guests may not answer, whoever is unknown is sent to sign in. */
    @Transactional
    public UUID idOrNewGuest() {
        return id().orElseGet(() -> {
            if (!installation.settings().guests()) {
                throw new UnauthorizedException();
            }
            Person guest = Person.guest(clock.instant());
            people.persistAndFlush(guest);
            sessions.start(context, guest);
            newGuest = new Known(guest.id(), guest.role(), "");
            return guest.id();
        });
    }

    /** Whether the person is known, but without an account. */
    public boolean guest() {
        return known().filter(person -> person.role() == Role.GUEST).isPresent();
    }

    Optional<Known> known() {
        return Optional.ofNullable(newGuest)
                .or(() -> Optional.ofNullable(identity.getAttribute(PersonIdentities.KNOWN)));
    }

    /** The account of an endpoint that only accounts reach. */
    Known account() {
        return known().filter(person -> person.role() != Role.GUEST).orElseThrow();
    }
}
