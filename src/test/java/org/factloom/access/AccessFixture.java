package org.factloom.access;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Makes what stands behind the placeholders of a feature's rows. A bean in the feature's tests; see {@link AccessMatrixTest}. */
public interface AccessFixture {

    /**
     * By name: how to make such a thing for the student whose id is given, and what to write into the path or form, mostly
     * its id. Called once for each cell, in no transaction.
     */
    Map<String, Function<UUID, String>> placeholders();
}
