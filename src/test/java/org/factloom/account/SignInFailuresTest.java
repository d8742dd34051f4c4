package org.factloom.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInFailuresTest {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    @Inject
    SignInFailures stored;

    private Optional<Duration> admit(Instant when, String name, String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new SignInFailures(Clock.fixed(when, ZoneOffset.UTC)).admit(name, address));
    }

    @Test
    void theWaitEndsAFifteenMinutesAfterTheFirstFailureThatCounts() {
        String name = Names.next("guessed");
        for (int i = 0; i < SignInFailures.PER_ACCOUNT; i++) {
            assertEquals(Optional.empty(), admit(START.plusSeconds(i), name, "192.0.2.1"));
        }
        assertEquals(Optional.of(Duration.ofMinutes(14)), admit(START.plusSeconds(60), name, "192.0.2.2"));
        assertEquals(Optional.empty(), admit(START.plus(Duration.ofMinutes(15)).plusSeconds(1), name, "192.0.2.2"));
    }

    @Test
    void oneAddressThatTriesManyAccountsWaits() {
        for (int i = 0; i < SignInFailures.PER_ADDRESS; i++) {
            assertEquals(
                    Optional.empty(), admit(START, Names.next("spread"), "2001:db8:1:2::" + Integer.toHexString(i)));
        }
        assertTrue(admit(START, Names.next("spread"), "2001:db8:1:2:ffff::1").isPresent(), "the same customer");
        assertEquals(Optional.empty(), admit(START, Names.next("spread"), "2001:db8:1:3::1"));
    }

    @Test
    void spellingsThatAreOneAccountToTheDatabaseAreCountedTogether() {
        String name = Names.next("ΟΔΟΣ");
        for (int i = 0; i < SignInFailures.PER_ACCOUNT; i++) {
            assertEquals(Optional.empty(), admit(START, name, "192.0.2.20"));
        }
        assertTrue(admit(START, name.replace("ΟΔΟΣ", "οδοσ"), "192.0.2.21").isPresent());
    }

    @Test
    void anAddressThatAProxyGivesAsANameIsCountedAsItIs() {
        assertEquals(Optional.empty(), admit(START, Names.next("named"), "host.example"));
    }

    @Test
    void theRightPasswordTakesTheAccountsFailuresBack() {
        String name = Names.next("forgiven");
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < SignInFailures.PER_ACCOUNT; i++) {
                assertEquals(Optional.empty(), admit(START, name, "192.0.2." + (10 + round)));
            }
            stored.forgive(name, "192.0.2." + (10 + round));
        }
    }
}
