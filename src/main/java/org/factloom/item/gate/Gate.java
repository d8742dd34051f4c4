package org.factloom.item.gate;

import java.util.Locale;

/** One rule that an item must keep. */
public interface Gate {

    boolean passes(Candidate candidate);

    /** The name in reports, "stem-length". */
    default String name() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
