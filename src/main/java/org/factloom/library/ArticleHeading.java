package org.factloom.library;

import java.util.UUID;

/**
 * An article without its text, for lists.
 *
 * @param language of its text, as a BCP 47 tag
 */
public record ArticleHeading(
        UUID id, String slug, String title, String language, String topicSlug, String topicTitle) {}
