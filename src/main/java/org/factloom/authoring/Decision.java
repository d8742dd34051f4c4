package org.factloom.authoring;

/** What was said of a candidate. */
enum Decision {
    /** It is in the set. */
    ACCEPTED,
    /** Not to be proposed again. */
    REJECTED,
    /** Another form of its fact is looked at instead. */
    REPLACED
}
