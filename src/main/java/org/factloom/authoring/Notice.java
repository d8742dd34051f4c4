package org.factloom.authoring;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What was just done, as the address of the page after it says.
 *
 * @param did "accepted", "undone" and so on
 * @param count of how many candidates
 * @param wanted how many were asked for
 */
record Notice(
        @RestQuery @Nullable String did,
        @RestQuery int count,
        @RestQuery int wanted) {}
