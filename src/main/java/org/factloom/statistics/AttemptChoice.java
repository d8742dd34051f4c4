package org.factloom.statistics;

import java.util.Locale;

/** Which attempts of each person are counted. */
public enum AttemptChoice {
    FIRST,
    ALL,
    LAST,
    HIGHEST;

    /** The name in an address, "first". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
