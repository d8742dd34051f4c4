package org.factloom.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in the words of pages, with the zone whose clock is meant: "Saturday 28 November 2026, 23:59 (Europe/Berlin)". */
public final class ZonedWords {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private ZonedWords() {}

    public static String of(Instant at, ZoneId zone) {
        return "%s (%s)".formatted(WORDS.format(at.atZone(zone)), zone.getId());
    }
}
