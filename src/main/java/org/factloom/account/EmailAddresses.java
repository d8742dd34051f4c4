package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The addresses of people. */
@ApplicationScoped
class EmailAddresses {

    private static final String OF = """
            select coalesce(address, '') as address, coalesce(wanted, '') as wanted from email_address where person_id = :person""";

    private static final String WANT = """
            insert into email_address (person_id, wanted) values (:person, :address)
            on conflict (person_id) do update set wanted = excluded.wanted""";

    private static final String CONFIRM = """
            update email_address set address = wanted, confirmed_at = :now, wanted = null where person_id = :person and wanted = :address""";

    private static final String WANT_NOTHING = "update email_address set wanted = null where person_id = :person";

    private static final String FORGET = "delete from email_address where person_id = :person";

    private final EntityManager database;
    private final People people;
    private final MailQueue queue;
    private final MailedLinks links;
    private final AuditLog audit;
    private final Clock clock;

    EmailAddresses(
            EntityManager database, People people, MailQueue queue, MailedLinks links, AuditLog audit, Clock clock) {
        this.database = database;
        this.people = people;
        this.queue = queue;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is known of a person's address.
     *
     * @param address that is confirmed; empty for none
     * @param wanted that is still to be confirmed; empty for none
     */
    public record State(String address, String wanted) {

        static final State NONE = new State("", "");

        boolean hasConfirmed(String other) {
            return address.equals(other);
        }

        boolean wants(String other) {
            return wanted.equals(other);
        }
    }

    @Transactional
    State of(UUID person) {
        return session()
                .createNativeQuery(OF, Tuple.class)
                .setParameter("person", person)
                .uniqueResultOptional()
                .map(row -> new State(row.get("address", String.class), row.get("wanted", String.class)))
                .orElse(State.NONE);
    }

    /** The address takes the place of the one before once the link is opened that is sent to it. */
    @Transactional
    void want(UUID person, EmailAddress address) {
        people.locked(person);
        session()
                .createNativeMutationQuery(WANT)
                .setParameter("person", person)
                .setParameter("address", address.value())
                .executeUpdate();
        queue.drop(person, MailKind.ADDRESS);
        queue.add(MailKind.ADDRESS, person, address.value());
    }

    /** Whether the link holds; it does nothing a second time. The address before is told. */
    @Transactional
    boolean confirm(String token) {
        Optional<MailedLinks.Purpose> purpose = links.find(MailedLinks.Kind.ADDRESS, token);
        purpose.ifPresent(found -> people.locked(found.person()));
        return purpose.filter(_ -> links.use(MailedLinks.Kind.ADDRESS, token))
                .filter(this::take)
                .isPresent();
    }

    private boolean take(MailedLinks.Purpose purpose) {
        UUID person = purpose.person();
        String before = of(person).address();
        boolean taken = session()
                        .createNativeMutationQuery(CONFIRM)
                        .setParameter("person", person)
                        .setParameter("address", purpose.address())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
        if (taken) {
            revokeAll(person);
            if (!before.equalsIgnoreCase(purpose.address())) {
                tell(person, before);
            }
            audit.record(AuditEvent.of(AuditKind.ADDRESS_CHANGED, person).about(person));
        }
        return taken;
    }

    /** No link holds that was mailed or waits to be, and no address is confirmed that was entered before: whoever had the password, or a session, may have entered it. */
    @Transactional
    void revokeAll(UUID person) {
        links.revoke(person);
        queue.drop(person, MailKind.ADDRESS, MailKind.PASSWORD);
        if (of(person).address().isEmpty()) {
            run(FORGET, person);
        } else {
            run(WANT_NOTHING, person);
        }
    }

    /** Revokes all, and no mail goes to the person any more but one that tells the address. */
    @Transactional
    void forget(UUID person) {
        revokeAll(person);
        queue.drop(person, MailKind.REMINDER);
        tell(person, of(person).address());
        run(FORGET, person);
    }

    /** As {@link #forget}, by the person. */
    @Transactional
    void remove(UUID person) {
        people.locked(person);
        forget(person);
        audit.record(AuditEvent.of(AuditKind.ADDRESS_CHANGED, person).about(person));
    }

    private void tell(UUID person, String gone) {
        if (!gone.isEmpty()) {
            queue.add(MailKind.ADDRESS_GONE, person, gone);
        }
    }

    private void run(String statement, UUID person) {
        session()
                .createNativeMutationQuery(statement)
                .setParameter("person", person)
                .executeUpdate();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
