package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Links that are mailed to people. */
@ApplicationScoped
class MailedLinks {

    private static final String MAKE = """
            insert into mailed_link (person_id, kind, token_hash, address, expires_at) values (:person, :kind, :hash, :address, :expires)
            on conflict (person_id, kind) do update set token_hash = excluded.token_hash, address = excluded.address, expires_at = excluded.expires_at""";

    private static final String FIND = """
            select l.person_id, p.name, l.address from mailed_link l join person p on p.id = l.person_id
            where l.token_hash = :hash and l.kind = :kind and l.expires_at > :now and p.disabled_at is null and p.name is not null""";

    private final EntityManager database;
    private final SecureRandom chance;
    private final Clock clock;

    MailedLinks(EntityManager database, SecureRandom chance, Clock clock) {
        this.database = database;
        this.chance = chance;
        this.clock = clock;
    }

    /** What a link does. */
    enum Kind {
        ADDRESS(Duration.ofDays(3)),
        PASSWORD(Duration.ofHours(1));

        private final Duration lifetime;

        Kind(Duration lifetime) {
            this.lifetime = lifetime;
        }
    }

    /**
     * What a link that holds is for.
     *
     * @param name of the account
     * @param address to which it was sent
     */
    record Purpose(UUID person, String name, String address) {}

    /** Makes the token of a link, which can be read nowhere else; the one before is void. */
    @Transactional
    String make(Kind kind, UUID person, String address) {
        String token = Secrets.token(chance);
        session()
                .createNativeMutationQuery(MAKE)
                .setParameter("person", person)
                .setParameter("kind", kind.name())
                .setParameter("hash", Secrets.hash(token))
                .setParameter("address", address)
                .setParameter("expires", clock.instant().plus(kind.lifetime))
                .executeUpdate();
        return token;
    }

    /** Nothing where it was used, replaced, is too old or of another kind. */
    @Transactional
    Optional<Purpose> find(Kind kind, String token) {
        return session()
                .createNativeQuery(FIND, Tuple.class)
                .setParameter("hash", Secrets.hash(token))
                .setParameter("kind", kind.name())
                .setParameter("now", clock.instant())
                .uniqueResultOptional()
                .map(row -> new Purpose(
                        row.get("person_id", UUID.class),
                        row.get("name", String.class),
                        row.get("address", String.class)));
    }

    /** Uses it up, in the transaction of the caller; false where that was done before. Two at once: one of them. */
    boolean use(Kind kind, String token) {
        return session()
                        .createNativeMutationQuery(
                                "delete from mailed_link where token_hash = :hash and kind = :kind and expires_at > :now")
                        .setParameter("hash", Secrets.hash(token))
                        .setParameter("kind", kind.name())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    /** Of every kind. */
    @Transactional
    void revoke(UUID person) {
        session()
                .createNativeMutationQuery("delete from mailed_link where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
