package org.factloom.authoring;

import java.util.Locale;

/** How hard an item probably is, in words. */
enum Level {
    EASY,
    MEDIUM,
    HARD;

    private static final double MEDIUM_FROM = 0.4;
    private static final double HARD_FROM = 0.6;

    /** @param difficulty as estimated, 0 (easy) to 1 (hard) */
    static Level of(double difficulty) {
        return difficulty < MEDIUM_FROM ? EASY : difficulty < HARD_FROM ? MEDIUM : HARD;
    }

    /** The least difficulty of it. */
    double from() {
        return this == EASY ? 0 : this == MEDIUM ? MEDIUM_FROM : HARD_FROM;
    }

    /** The difficulty above all of it. */
    double to() {
        return this == EASY ? MEDIUM_FROM : this == MEDIUM ? HARD_FROM : Double.MAX_VALUE;
    }

    /** The name in forms and programs, "easy". */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
