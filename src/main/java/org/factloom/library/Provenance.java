package org.factloom.library;

import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from.
 *
 * @param source an http or https URL
 * @param licence under which its text may be used; {@link #UNKNOWN} where nobody said
 * @param attribution whom its licence asks to name
 */
public record Provenance(@Nullable String source, String licence, String attribution) {

    /** A licence that nobody stated: what has it is for its owner, and is not published. */
    public static final String UNKNOWN = "licence not stated";
}
