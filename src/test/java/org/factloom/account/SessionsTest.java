package org.factloom.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionsTest {

    private static final byte[] MESSAGE = "message".getBytes(StandardCharsets.UTF_8);
    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    @Inject
    EntityManager database;

    @Inject
    SecureRandom chance;

    private SessionKey key(Optional<String> configured) {
        SessionKey key = new SessionKey(configured, database, chance);
        QuarkusTransaction.requiringNew().run(() -> key.load(new StartupEvent()));
        return key;
    }

    private static Sessions at(Instant now, SessionKey key) {
        return new Sessions(key, Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void replicasAndLaterStartsSignWithTheSameKey() {
        assertArrayEquals(
                key(Optional.empty()).sign(MESSAGE), key(Optional.empty()).sign(MESSAGE));
    }

    @Test
    void aConfiguredKeyIsUsedAndAShortOneSaysWhatToDo() {
        SessionKey one = key(Optional.of("1".repeat(32)));
        SessionKey other = key(Optional.of("2".repeat(32)));
        String sealed = at(START, one).seal(new Session(new UUID(1, 2), 3, START));
        assertTrue(at(START, one).open(sealed).isPresent());
        assertFalse(at(START, other).open(sealed).isPresent());

        SessionKey tooShort = new SessionKey(Optional.of("short"), database, chance);
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> tooShort.load(new StartupEvent()));
        assertTrue(e.getMessage().contains("FACTLOOM_SESSION_KEY"), e.getMessage());
    }

    @Test
    void aSessionOpensAsItWasSealedUntilItIsHalfAYearOld() {
        SessionKey key = key(Optional.empty());
        Session session = new Session(UUID.fromString("0190f3a2-7c1e-7000-8000-00000000abcd"), 7, START);
        String sealed = at(START, key).seal(session);
        assertEquals(
                Optional.of(session), at(START.plus(Duration.ofDays(179)), key).open(sealed));
        assertEquals(Optional.empty(), at(START.plus(Duration.ofDays(180)), key).open(sealed));
    }
}
