package org.factloom.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a learner's day turns. What is answered at one in the morning belongs to the day before; days of 23 or 25 hours and zones that skip
 * a day follow the zone's rules.
 *
 * @param zone the learner's
 * @param turn the local time at which a day begins
 */
public record DayBoundary(ZoneId zone, LocalTime turn) {

    private static final LocalTime USUAL_TURN = LocalTime.of(4, 0);

    /** At 04:00. */
    public static DayBoundary in(ZoneId zone) {
        return new DayBoundary(zone, USUAL_TURN);
    }

    /** The learner's day at an instant. Later instants never have an earlier day, not even when clocks are set back over the turn. */
    public LocalDate dayAt(Instant instant) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        if (instant.isBefore(start(day))) {
            return day.minusDays(1);
        }
        return instant.isBefore(start(day.plusDays(1))) ? day : day.plusDays(1);
    }

    /** The first instant of a day. Of a turn that the clocks skip, the instant at which they skip it. */
    public Instant start(LocalDate day) {
        var rules = zone.getRules();
        var local = day.atTime(turn);
        var gap = rules.getTransition(local);
        if (gap != null && gap.isGap()) {
            return gap.getInstant();
        }
        return local.atZone(zone).toInstant();
    }
}
