package org.factloom.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DayBoundaryTest {

    private static final DayBoundary BERLIN = DayBoundary.in(ZoneId.of("Europe/Berlin"));

    @Test
    void theDayTurnsAtFour() {
        assertEquals(LocalDate.of(2026, 1, 14), BERLIN.dayAt(Instant.parse("2026-01-15T02:59:59Z")));
        assertEquals(LocalDate.of(2026, 1, 15), BERLIN.dayAt(Instant.parse("2026-01-15T03:00:00Z")));
        assertEquals(Instant.parse("2026-01-15T03:00:00Z"), BERLIN.start(LocalDate.of(2026, 1, 15)));
    }

    @Test
    void summerTimeMakesADayOf23Hours() {
        Instant start = BERLIN.start(LocalDate.of(2026, 3, 28));
        assertEquals(Duration.ofHours(23), Duration.between(start, BERLIN.start(LocalDate.of(2026, 3, 29))));
    }

    @Test
    void aZoneSkipsADay() {
        DayBoundary samoa = DayBoundary.in(ZoneId.of("Pacific/Apia"));
        assertEquals(LocalDate.of(2011, 12, 29), samoa.dayAt(Instant.parse("2011-12-30T09:59:00Z")));
        assertEquals(LocalDate.of(2011, 12, 30), samoa.dayAt(Instant.parse("2011-12-30T10:00:00Z")));
        assertEquals(LocalDate.of(2011, 12, 31), samoa.dayAt(Instant.parse("2011-12-30T14:00:00Z")));
        runsForward(samoa, LocalDate.of(2011, 12, 28));
    }

    @Test
    void clocksAreSetBackOverTheTurn() {
        runsForward(new DayBoundary(ZoneId.of("America/Sao_Paulo"), LocalTime.MIDNIGHT), LocalDate.of(2018, 2, 16));
        runsForward(new DayBoundary(ZoneId.of("America/Sao_Paulo"), LocalTime.MIDNIGHT), LocalDate.of(2018, 11, 2));
        runsForward(new DayBoundary(ZoneId.of("Europe/Berlin"), LocalTime.of(2, 30)), LocalDate.of(2026, 3, 27));
        runsForward(new DayBoundary(ZoneId.of("Europe/Berlin"), LocalTime.of(2, 30)), LocalDate.of(2026, 10, 23));
    }

    /** Every quarter of an hour of some days belongs to the day whose start it is not before. */
    private static void runsForward(DayBoundary boundary, LocalDate from) {
        Instant start = boundary.start(from);
        LocalDate last = boundary.dayAt(start);
        assertEquals(from, last);
        for (int quarter = 1; quarter < 4 * 24 * 4; quarter++) {
            Instant instant = start.plus(Duration.ofMinutes(15L * quarter));
            LocalDate day = boundary.dayAt(instant);
            assertFalse(day.isBefore(last), () -> instant + " is before " + day);
            assertFalse(instant.isBefore(boundary.start(day)), () -> instant + " is before the start of " + day);
            last = day;
        }
    }
}
