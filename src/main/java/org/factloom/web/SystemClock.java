package org.factloom.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

final class SystemClock {

    private SystemClock() {}

    /** UTC, in whole milliseconds: what the database keeps. */
    @Produces
    @Singleton
    static Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
