package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.web.Paging;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** Links with which people become teachers. Only hashes of them are kept. */
@ApplicationScoped
class Invitations {

    static final int PAGE_SIZE = 25;

    private static final String OPEN =
            " token_hash = :hash and used_at is null and withdrawn_at is null and expires_at > :now";

    private static final String PAGE = """
            select i.id, i.label, coalesce(i.address, '') as address, i.created_at, i.expires_at, i.used_at, i.withdrawn_at, coalesce(u.name, '') as used_by,
                coalesce(b.name, '') as invited_by
            from teacher_invitation i left join person u on u.id = i.used_by left join person b on b.id = i.invited_by
            order by i.created_at desc, i.id desc limit :size offset :from""";

    private static final String ADD = """
            insert into teacher_invitation (label, address, token_hash, invited_by, created_at, expires_at)
            values (:label, cast(:address as text), cast(:hash as bytea), :by, :now, :expires) returning id""";

    private final EntityManager database;
    private final MailQueue queue;
    private final AuditLog audit;
    private final SecureRandom chance;
    private final Clock clock;

    Invitations(EntityManager database, MailQueue queue, AuditLog audit, SecureRandom chance, Clock clock) {
        this.database = database;
        this.queue = queue;
        this.audit = audit;
        this.chance = chance;
        this.clock = clock;
    }

    /** How an invitation stands. */
    enum State {
        OPEN,
        USED,
        WITHDRAWN,
        OVER
    }

    /**
     * An invitation as administrators see it.
     *
     * @param label whom it is for
     * @param address to which it was mailed; empty where it was copied
     * @param usedBy who became a teacher by it; empty unless it was used
     * @param invitedBy who made it; empty where that person left
     */
    record Invitation(
            UUID id,
            String label,
            String address,
            Instant created,
            Instant expires,
            State state,
            String usedBy,
            String invitedBy) {}

    /** The token of a link to copy, which can be read nowhere else. */
    @Transactional
    String make(UUID by, String label, Duration use) {
        String token = Secrets.token(chance);
        add(by, label, Optional.empty(), Optional.of(token), use);
        return token;
    }

    /** Mails one; its link is made with the mail. */
    @Transactional
    void mail(UUID by, String label, EmailAddress address, Duration use) {
        queue.invite(add(by, label, Optional.of(address), Optional.empty(), use), address);
    }

    private UUID add(UUID by, String label, Optional<EmailAddress> address, Optional<String> token, Duration use) {
        UUID id = session()
                .createNativeQuery(ADD, UUID.class)
                .setParameter("label", label)
                .setParameter("address", address.map(EmailAddress::value).orElse(null))
                .setParameter("hash", token.map(Secrets::hash).orElse(null), byte[].class)
                .setParameter("by", by)
                .setParameter("now", clock.instant())
                .setParameter("expires", clock.instant().plus(use))
                .getSingleResult();
        audit.record(AuditEvent.of(AuditKind.TEACHER_INVITED, by).with("label", label));
        return id;
    }

    /** Makes the link of one that is being mailed, anew if it was before; nothing where it does not hold any more. */
    @Transactional
    Optional<String> token(UUID id) {
        String token = Secrets.token(chance);
        int changed = session()
                .createNativeMutationQuery("""
                        update teacher_invitation set token_hash = :hash
                        where id = :id and used_at is null and withdrawn_at is null and expires_at > :now""")
                .setParameter("hash", Secrets.hash(token))
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return changed > 0 ? Optional.of(token) : Optional.empty();
    }

    /** Whether a link holds. */
    @Transactional
    boolean isOpen(String token) {
        return session()
                        .createNativeQuery("select count(*) from teacher_invitation where" + OPEN, Long.class)
                        .setParameter("hash", Secrets.hash(token))
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                > 0;
    }

    /** Holds it until the end of the transaction; false where it does not hold any more. Two at once: one of them. */
    boolean lock(String token) {
        return session()
                .createNativeQuery("select id from teacher_invitation where" + OPEN + " for update", UUID.class)
                .setParameter("hash", Secrets.hash(token))
                .setParameter("now", clock.instant())
                .uniqueResultOptional()
                .isPresent();
    }

    /** After it was {@linkplain #lock locked}. */
    void use(String token, UUID person) {
        session()
                .createNativeMutationQuery(
                        "update teacher_invitation set used_by = :person, used_at = :now where token_hash = :hash")
                .setParameter("person", person)
                .setParameter("hash", Secrets.hash(token))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Whether there was one to withdraw. */
    @Transactional
    boolean withdraw(UUID by, UUID id) {
        MutationQuery withdrawal = session()
                .createNativeMutationQuery(
                        "update teacher_invitation set withdrawn_at = :now where id = :id and used_at is null and withdrawn_at is null")
                .setParameter("now", clock.instant())
                .setParameter("id", id);
        boolean withdrawn = withdrawal.executeUpdate() > 0;
        if (withdrawn) {
            audit.record(AuditEvent.of(AuditKind.INVITATION_WITHDRAWN, by));
        }
        return withdrawn;
    }

    @Transactional
    long count() {
        return session()
                .createNativeQuery("select count(*) from teacher_invitation", Long.class)
                .getSingleResult();
    }

    /** The latest first. */
    @Transactional
    List<Invitation> page(Paging paging) {
        return session()
                .createNativeQuery(PAGE, Tuple.class)
                .setParameter("size", paging.size())
                .setParameter("from", (paging.number() - 1) * paging.size())
                .getResultList()
                .stream()
                .map(row -> new Invitation(
                        row.get("id", UUID.class),
                        row.get("label", String.class),
                        row.get("address", String.class),
                        row.get("created_at", Instant.class),
                        row.get("expires_at", Instant.class),
                        state(row),
                        row.get("used_by", String.class),
                        row.get("invited_by", String.class)))
                .toList();
    }

    private State state(Tuple row) {
        if (row.get("used_at") != null) {
            return State.USED;
        }
        if (row.get("withdrawn_at") != null) {
            return State.WITHDRAWN;
        }
        return row.get("expires_at", Instant.class).isAfter(clock.instant()) ? State.OPEN : State.OVER;
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
