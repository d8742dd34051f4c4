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
     * @throws Problem 409 of the last administrator, and of somebody who is simulated
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    void erase(UUID person) {
        List<Tuple> locked = database.unwrap(Session.class)
                .createNativeQuery(LOCK, Tuple.class)
                .setParameter("person", person)
                .getResultList();
        if (people.findByIdOptional(person).filter(Person::isSimulated).isPresent()) {
            throw new Problem(Status.CONFLICT, messages.simulated_stays());
        }
        List<UUID> administrators = locked.stream()
                .filter(row -> row.get("role", String.class).equals(Role.ADMINISTRATOR.name()))
                .map(row -> row.get("id", UUID.class))
                .toList();
        if (administrators.equals(List.of(person))) {
            throw new Problem(Status.CONFLICT, messages.last_administrator());
        }
        eraseWithGuests(person);
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

    /** Erases a person and the guests that became it, in the transaction of the caller; no log tells of it. */
    void eraseWithGuests(UUID person) {
        Supplier<UUID> successor = new Successor();
        people.list("mergedInto", person).forEach(guest -> erase(guest.id(), successor));
        erase(person, successor);
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
