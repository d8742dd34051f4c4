package org.factloom.authoring;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points of time as pages say them before a script says them in the reader's zone. */
final class Clocks {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Clocks() {}

    /** "2026-11-21 10:42 UTC". */
    static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
