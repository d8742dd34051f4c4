package org.factloom.account;

import java.time.ZoneId;
import java.util.Optional;

/** The zone of whoever has chosen none. */
public interface DefaultZone {

    /** Nothing where administrators chose none either. */
    Optional<ZoneId> zone();
}
