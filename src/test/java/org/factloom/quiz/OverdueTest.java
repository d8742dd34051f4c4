package org.factloom.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days late are of 24 hours, whatever the clocks of the class do. */
class OverdueTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Optional<Overdue> late(String due, String handedIn) {
        Instant was = LocalDateTime.parse(due).atZone(BERLIN).toInstant();
        Conditions conditions = new Conditions(
                Mode.EXAM,
                null,
                null,
                Counting.BEST,
                false,
                null,
                was,
                null,
                Late.PER_CENT,
                10,
                Shown.AT_END,
                Shown.AT_END,
                Shown.AT_END);
        return Overdue.of(was, LocalDateTime.parse(handedIn).atZone(BERLIN).toInstant(), conditions);
    }

    @Test
    void eachTwentyFourHoursThatHaveBegunAreADay() {
        assertEquals(Optional.empty(), late("2026-11-20T12:00", "2026-11-20T12:00:59"));
        assertEquals(Optional.of(new Overdue(1, 10)), late("2026-11-20T12:00", "2026-11-20T12:01"));
        assertEquals(Optional.of(new Overdue(1, 10)), late("2026-11-20T12:00", "2026-11-21T12:00"));
        assertEquals(Optional.of(new Overdue(2, 20)), late("2026-11-20T12:00", "2026-11-21T12:00:01"));
        assertEquals(Optional.of(new Overdue(11, 100)), late("2026-11-20T12:00", "2026-11-30T18:00"));
    }

    @Test
    void theNightInWhichClocksChangeIsNoLongerAndNoShorterDay() {
        // 25 hours lie between noon and noon, then 23.
        assertEquals(Optional.of(new Overdue(2, 20)), late("2026-10-24T12:00", "2026-10-25T12:00"));
        assertEquals(Optional.of(new Overdue(1, 10)), late("2026-10-24T12:00", "2026-10-25T11:00"));
        assertEquals(Optional.of(new Overdue(1, 10)), late("2026-03-28T12:00", "2026-03-29T13:00"));
    }
}
