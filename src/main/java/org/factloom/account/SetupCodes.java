package org.factloom.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/** The one-time code with which whoever started Factloom makes the first administrator account. */
@ApplicationScoped
class SetupCodes {

    private static final Logger LOG = Logger.getLogger(SetupCodes.class);
    /** Without the letters and digits that are read for one another. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    private final People people;
    private final EntityManager database;
    private final SecureRandom chance;
    private final Clock clock;

    SetupCodes(People people, EntityManager database, SecureRandom chance, Clock clock) {
        this.people = people;
        this.database = database;
        this.chance = chance;
        this.clock = clock;
    }

    /** At every start without an administrator: the code before is void, and a lost one is no harm. */
    @Transactional
    void print(@Observes StartupEvent start) {
        if (!people.hasAdministrator()) {
            LOG.infof("There is no administrator yet. To make one, open /setup and enter this code: %s", renew());
        }
    }

    @Transactional
    String renew() {
        String code = IntStream.range(0, LENGTH)
                .mapToObj(i -> (i > 0 && i % 5 == 0 ? "-" : "") + ALPHABET.charAt(chance.nextInt(ALPHABET.length())))
                .collect(Collectors.joining());
        database.createNativeQuery("""
                        insert into setup_code (code_hash) values (?1)
                        on conflict (only_one) do update set code_hash = excluded.code_hash, used_at = null
                        """)
                .setParameter(1, Secrets.hash(plain(code)))
                .executeUpdate();
        return code;
    }

    /** Whether /setup is of use: nobody administers yet. */
    @Transactional
    boolean isOpen() {
        return !people.hasAdministrator();
    }

    @Transactional
    boolean isRight(String code) {
        return 0
                < (long) database.createNativeQuery(
                                "select count(*) from setup_code where code_hash = ?1 and used_at is null", Long.class)
                        .setParameter(1, Secrets.hash(plain(code)))
                        .getSingleResult();
    }

    /** Uses the code up; false where it is wrong or was used before. Two at once: one of them. */
    @Transactional
    boolean use(String code) {
        return database.createNativeQuery("update setup_code set used_at = ?2 where code_hash = ?1 and used_at is null")
                        .setParameter(1, Secrets.hash(plain(code)))
                        .setParameter(2, clock.instant())
                        .executeUpdate()
                > 0;
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
