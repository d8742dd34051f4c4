package org.factloom.account;

import java.time.Instant;

/** Something that is not kept for ever, if administrators wish so. One bean each. */
public interface Expiring {

    /** What there is to be kept, as the settings name it. */
    enum Matter {
        GUESTS,
        CLASS_STUDENTS,
        AUDIT_ENTRIES
    }

    Matter matter();

    /** How much would go that is older. */
    long count(Instant before);

    /** Deletes some of it for good, in transactions of its own: how much; 0 when nothing is left to be deleted. */
    int expire(Instant before);
}
