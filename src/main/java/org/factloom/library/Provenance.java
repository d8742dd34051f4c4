package org.factloom.library;

import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from.
 *
 * @param source an http or https URL
 * @param licence under which its text may be used; {@link #UNKNOWN} where nobody said
 * @param attribution whom its licence asks to name; {@link #UNSTATED} where nobody said
 */
public record Provenance(@Nullable String source, String licence, String attribution) {

    /** A licence that nobody stated: what has it is for its owner, and is not published. */
    public static final String UNKNOWN = "licence not stated";

    /** Authors that nobody stated: whoever brings a text need not have written it. */
    public static final String UNSTATED = "author not stated";

    /** Whether nobody said whom to name, or under which licence. */
    public boolean incomplete() {
        return licence.equals(UNKNOWN) || attribution.equals(UNSTATED);
    }
}
