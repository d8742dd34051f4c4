package org.factloom.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void anOrdinaryDayAsksForAll() {
        Backlog backlog = Backlog.of(40, 0, 30, _ -> 30, TODAY);
        assertEquals(40, backlog.portion());
        assertFalse(backlog.capped());
        assertNull(backlog.normal());
    }

    @Test
    void afterAPauseADayAsksForTwiceTheUsual() {
        Backlog backlog = Backlog.of(700, 0, 100, _ -> 20, TODAY);
        assertEquals(200, backlog.portion());
        assertTrue(backlog.capped());
        // 500 are left over; every day brings 100 and takes 200
        assertEquals(TODAY.plusDays(5), backlog.normal());
    }

    @Test
    void whatWasDoneTodayCountsToThePortion() {
        assertEquals(50, Backlog.of(700, 150, 100, _ -> 0, TODAY).portion());
        assertEquals(0, Backlog.of(700, 250, 100, _ -> 0, TODAY).portion());
    }

    @Test
    void aFewAreNeverTooMany() {
        assertEquals(50, Backlog.of(50, 0, 1, _ -> 0, TODAY).portion());
        assertEquals(TODAY.plusDays(1), Backlog.of(51, 0, 1, _ -> 0, TODAY).normal());
    }

    @Test
    void daysThatAreFullAlreadyPutTheEndOff() {
        Backlog backlog = Backlog.of(300, 0, 100, day -> day.isBefore(TODAY.plusDays(4)) ? 200 : 100, TODAY);
        assertEquals(TODAY.plusDays(4), backlog.normal());
    }
}
