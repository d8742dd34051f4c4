package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Mails that wait. Whoever sends one claims it for a while, with no transaction open while a mail server is talked to; where the instance dies meanwhile, another sends it, so that rarely a
 * mail comes twice and never not at all.
 */
@ApplicationScoped
class MailQueue {

    /** How long after each try the next one is; after the last it is given up. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    /** Longer than sending one takes. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final int LONGEST_FAILURE = 500;

    private static final String CLAIM_NEXT = """
            update mail set next_try_at = :until, tries = tries + 1 where id = (
                select id from mail where next_try_at <= :now order by next_try_at, id limit 1 for update skip locked)
            returning id, kind, person_id, invitation_id, recipient, expires_at, tries""";

    private static final String ADD = """
            insert into mail (kind, person_id, recipient, queued_at, expires_at, next_try_at)
            values (:kind, cast(:person as uuid), :recipient, :now, :expires, :now)""";

    private static final String INVITE = """
            insert into mail (kind, invitation_id, recipient, queued_at, expires_at, next_try_at)
            values ('INVITATION', :invitation, :recipient, :now, :expires, :now)""";

    /** For each account of the name, and for each that has confirmed the address. */
    private static final String MEANT = """
            insert into mail (kind, person_id, recipient, queued_at, expires_at, next_try_at)
            select 'PASSWORD', p.id, e.address, cast(:now as timestamptz), :expires, :now from person p join email_address e on e.person_id = p.id
            where e.address is not null and p.disabled_at is null and p.role <> 'GUEST'
                and (lower(p.name) = lower(:typed) or lower(e.address) = lower(:typed))
            order by p.created_at, p.id limit 10""";

    private final EntityManager database;
    private final Clock clock;

    MailQueue(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A mail that is to be sent now.
     *
     * @param person whom it is about; null where nobody is known
     * @param invitation that it brings; null of every other kind
     * @param tries with this one
     */
    record Waiting(
            UUID id,
            MailKind kind,
            @Nullable UUID person,
            @Nullable UUID invitation,
            String recipient,
            Instant expires,
            int tries) {}

    /**
     * A mail that was given up.
     *
     * @param name of whom it is about; empty where nobody is known
     */
    public record GivenUp(UUID id, MailKind kind, String name, Instant queuedAt, String failure) {}

    /** To be sent soon, in the transaction of the caller. */
    @Transactional
    void add(MailKind kind, @Nullable UUID person, String recipient) {
        Instant now = clock.instant();
        session()
                .createNativeMutationQuery(ADD)
                .setParameter("kind", kind.name())
                .setParameter("person", person == null ? null : person.toString())
                .setParameter("recipient", recipient)
                .setParameter("now", now)
                .setParameter("expires", now.plus(kind.use()))
                .executeUpdate();
    }

    /** Those of these kinds that wait for the person, or were given up, are not sent. */
    @Transactional
    void drop(UUID person, MailKind... kinds) {
        session()
                .createNativeMutationQuery("delete from mail where person_id = :person and kind in (:kinds)")
                .setParameter("person", person)
                .setParameterList("kinds", Stream.of(kinds).map(MailKind::name).toList())
                .executeUpdate();
    }

    /** Mails an invitation to somebody without an account. */
    @Transactional
    void invite(UUID invitation, EmailAddress address) {
        Instant now = clock.instant();
        session()
                .createNativeMutationQuery(INVITE)
                .setParameter("invitation", invitation)
                .setParameter("recipient", address.value())
                .setParameter("now", now)
                .setParameter("expires", now.plus(MailKind.INVITATION.use()))
                .executeUpdate();
    }

    @Transactional
    Optional<Waiting> claim() {
        Instant now = clock.instant();
        return session()
                .createNativeQuery(CLAIM_NEXT, Tuple.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(CLAIM))
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Waiting(
                        row.get("id", UUID.class),
                        MailKind.valueOf(row.get("kind", String.class)),
                        row.get("person_id", UUID.class),
                        row.get("invitation_id", UUID.class),
                        row.get("recipient", String.class),
                        row.get("expires_at", Instant.class),
                        row.get("tries", Integer.class)));
    }

    /** Finds out whom somebody means who has forgotten a password: of a name one account, of an address all that have confirmed it. */
    @Transactional
    void meant(Waiting forgotten) {
        Instant now = clock.instant();
        session()
                .createNativeMutationQuery(MEANT)
                .setParameter("typed", forgotten.recipient())
                .setParameter("now", now)
                .setParameter("expires", now.plus(MailKind.PASSWORD.use()))
                .executeUpdate();
        done(forgotten.id());
    }

    @Transactional
    void done(UUID id) {
        session()
                .createNativeMutationQuery("delete from mail where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Tries it again later, or gives it up: whether it did. */
    @Transactional
    boolean failed(Waiting mail, String failure) {
        Optional<Instant> next = mail.tries() > WAITS.size()
                ? Optional.empty()
                : Optional.of(clock.instant().plus(WAITS.get(mail.tries() - 1)));
        session()
                .createNativeMutationQuery(
                        "update mail set next_try_at = cast(:next as timestamptz), failure = :failure where id = :id")
                .setParameter("next", next.map(Instant::toString).orElse(null))
                .setParameter("failure", failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)))
                .setParameter("id", mail.id())
                .executeUpdate();
        return next.isEmpty();
    }

    @Transactional
    long countGivenUp() {
        return session()
                .createNativeQuery("select count(*) from mail where next_try_at is null", Long.class)
                .getSingleResult();
    }

    /** The latest hundred. */
    @Transactional
    List<GivenUp> givenUp() {
        return session().createNativeQuery("""
                        select m.id, m.kind, coalesce(p.name, '') as name, m.queued_at, coalesce(m.failure, '') as failure
                        from mail m left join person p on p.id = m.person_id where m.next_try_at is null
                        order by m.queued_at desc, m.id limit 100""", Tuple.class).getResultList().stream()
                .map(row -> new GivenUp(
                        row.get("id", UUID.class),
                        MailKind.valueOf(row.get("kind", String.class)),
                        row.get("name", String.class),
                        row.get("queued_at", Instant.class),
                        row.get("failure", String.class)))
                .toList();
    }

    @Transactional
    void forgetGivenUp() {
        session()
                .createNativeMutationQuery("delete from mail where next_try_at is null")
                .executeUpdate();
    }

    /** Their own mails go with the person; what was typed of a name or an address is not theirs by its row. */
    void forget(@Observes PersonErased erased) {
        session()
                .createNativeMutationQuery("""
                        delete from mail m using person p left join email_address e on e.person_id = p.id
                        where p.id = :person and m.kind = 'FORGOTTEN' and lower(m.recipient) in (lower(p.name), lower(e.address))""")
                .setParameter("person", erased.person())
                .executeUpdate();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
