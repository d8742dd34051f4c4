package org.factloom.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Signs sessions: with the configured key, or with a random one that is made once and kept in the database for all replicas. */
@ApplicationScoped
class SessionKey {

    static final int SIGNATURE_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int FEWEST_BYTES = 32;

    private final Optional<String> configured;
    private final EntityManager database;
    private final SecureRandom chance;
    private volatile @Nullable SecretKey key;

    SessionKey(
            @ConfigProperty(name = "factloom.session-key") Optional<String> configured,
            EntityManager database,
            SecureRandom chance) {
        this.configured = configured;
        this.database = database;
        this.chance = chance;
    }

    @Transactional
    void load(@Observes StartupEvent start) {
        key = new SecretKeySpec(configured.map(SessionKey::bytesOf).orElseGet(this::stored), ALGORITHM);
    }

    byte[] sign(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] bytesOf(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < FEWEST_BYTES) {
            throw new IllegalStateException(
                    "factloom.session-key (FACTLOOM_SESSION_KEY) has %d bytes: give it at least %d, for instance from 'openssl rand -base64 48'"
                            .formatted(bytes.length, FEWEST_BYTES));
        }
        return bytes;
    }

    private byte[] stored() {
        byte[] fresh = new byte[FEWEST_BYTES];
        chance.nextBytes(fresh);
        database.createNativeQuery("insert into session_key (key_bytes) values (?1) on conflict do nothing")
                .setParameter(1, fresh)
                .executeUpdate();
        return (byte[]) database.createNativeQuery("select key_bytes from session_key", byte[].class)
                .getSingleResult();
    }
}
