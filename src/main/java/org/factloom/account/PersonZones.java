package org.factloom.account;

import java.time.ZoneId;
import java.util.UUID;

/** In which zone people are. The one bean that implements it stands above this package. */
public interface PersonZones {

    ZoneId of(UUID person);
}
