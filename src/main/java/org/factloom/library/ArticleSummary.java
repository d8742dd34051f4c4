package org.factloom.library;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * An article as a library lists it.
 *
 * @param language of its text, as a BCP 47 tag
 * @param facts how many of its facts can be asked
 * @param items how many items ask them
 * @param cards how many of those are cards
 * @param source where it was taken from, an http or https URL
 */
public record ArticleSummary(
        String slug,
        String title,
        String language,
        String topicSlug,
        String topicTitle,
        long facts,
        long items,
        long cards,
        @Nullable String source,
        String licence,
        String attribution) {

    /** Those that are no cards. */
    @JsonIgnore
    public long questions() {
        return items - cards;
    }
}
