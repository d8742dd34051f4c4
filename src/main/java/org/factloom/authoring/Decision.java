package org.factloom.authoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was said of a candidate. */
enum Decision {
    /** It is in the set. */
    ACCEPTED,
    /** Not to be proposed again. */
    REJECTED,
    /** Another form of its fact is looked at instead. */
    REPLACED,
    /** It was accepted, and its item taken out of the set since. Follows from the item, and is never stored. */
    TAKEN_OUT;

    /** The name in forms and programs, "accepted". */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One that somebody can make. */
    static Optional<Decision> of(String id) {
        return Arrays.stream(values())
                .filter(decision -> decision != TAKEN_OUT && decision.id().equals(id))
                .findFirst();
    }
}
