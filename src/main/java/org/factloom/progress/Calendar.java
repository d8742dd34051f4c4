package org.factloom.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Tells how long ago something was, in whole days of UTC. */
public record Calendar(Instant now) {

    public long daysSince(Instant then) {
        return ChronoUnit.DAYS.between(day(then), day(now));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
