package org.factloom.library;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose words are quoted, and under which licence.
 *
 * @param slug of the article
 * @param source an address; null where none is known
 * @param licence {@link Provenance#UNKNOWN} where nobody said
 * @param ownerId of the article; null where it is the house's
 */
public record Credit(
        String slug,
        String title,
        String language,
        @Nullable String source,
        String licence,
        String attribution,
        @Nullable UUID ownerId) {}
