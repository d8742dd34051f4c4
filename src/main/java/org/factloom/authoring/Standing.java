package org.factloom.authoring;

import java.util.Locale;

/** How things stand with what could be asked of a fact. */
enum Standing {
    /** A candidate waits to be judged. */
    OPEN,
    ACCEPTED,
    /** What was accepted was taken out of the set since. */
    TAKEN_OUT,
    REJECTED,
    /** Every form was looked at and none taken. */
    PASSED_OVER,
    /** The generator would not ask it, and nobody has asked for it. */
    SPARE;

    /** The name in addresses and programs, "passed-over". */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
