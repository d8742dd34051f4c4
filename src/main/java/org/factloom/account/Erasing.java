package org.factloom.account;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.factloom.web.Problem;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The end of an account, or of a guest. */
@ApplicationScoped
class Erasing {

    /** A long log is long to be made anonymous. */
    private static final int LONGEST_SECONDS = 300;

    /**
     * The person, the guests that became it, and all administrators where it is one: of two that go at the same time the second finds that it is the last. Answers
     * that are being stored are waited for.
     */
    private static final String LOCK = """
            select id, role, merged_into from person
            where id = :person or merged_into = :person
                or role = 'ADMINISTRATOR' and disabled_at is null and exists (select from person p where p.id = :person and p.role = 'ADMINISTRATOR')
            order by id for update""";

    private final EntityManager database;
    private final People people;
    private final Event<PersonErased> erased;
    private final DataMessages messages;
    private final Clock clock;
    private final AuditLog audit;

    Erasing(
            EntityManager database,
            People people,
            Event<PersonErased> erased,
            DataMessages messages,
            Clock clock,
            AuditLog audit) {
        this.database = database;
        this.people = people;
        this.erased = erased;
        this.messages = messages;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Erases a person with all that is theirs alone.
     *
     * @throws Problem 409 of the last administrator
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    void erase(UUID person) {
        List<Tuple> locked = database.unwrap(Session.class)
                .createNativeQuery(LOCK, Tuple.class)
                .setParameter("person", person)
                .getResultList();
        List<UUID> administrators = locked.stream()
                .filter(row -> row.get("role", String.class).equals(Role.ADMINISTRATOR.name()))
                .map(row -> row.get("id", UUID.class))
                .toList();
        if (administrators.equals(List.of(person))) {
            throw new Problem(Status.CONFLICT, messages.last_administrator());
        }
        Supplier<UUID> successor = new Successor();
        locked.stream()
                .filter(row -> person.equals(row.get("merged_into", UUID.class)))
                .forEach(guest -> erase(guest.get("id", UUID.class), successor));
        erase(person, successor);
        audit.record(AuditEvent.of(AuditKind.PERSON_ERASED, null));
    }

    /** Erases a guest who was not there since; false of one who came back meanwhile, or is none. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    boolean eraseGuest(UUID guest, Instant before) {
        boolean gone = database.unwrap(Session.class)
                .createNativeQuery(
                        "select id from person where id = :guest and role = 'GUEST' and merged_into is null and seen_at < :before for update",
                        UUID.class)
                .setParameter("guest", guest)
                .setParameter("before", before)
                .uniqueResultOptional()
                .isPresent();
        if (gone) {
            erase(guest, new Successor());
        }
        return gone;
    }

    /** Erases somebody who does not exist, of whom no log tells, in the transaction of the caller. */
    void eraseSimulated(UUID person) {
        erase(person, new Successor());
    }

    private void erase(UUID person, Supplier<UUID> successor) {
        erased.fire(new PersonErased(person, successor));
        database.createNativeQuery("delete from person where id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Made when somebody asks for it. */
    private final class Successor implements Supplier<UUID> {

        private @Nullable UUID id;

        @Override
        public UUID get() {
            if (id == null) {
                Person nobody = Person.nobody(clock.instant());
                people.persistAndFlush(nobody);
                id = nobody.id();
            }
            return id;
        }
    }
}
