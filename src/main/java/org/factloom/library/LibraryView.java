package org.factloom.library;

import java.util.List;
import java.util.Map;

/**
 * The library as somebody looks at it.
 *
 * @param topics those that the filter may choose from
 * @param sets public sets of people, by the slug of their article
 */
public record LibraryView(
        LibraryFilter filter, List<TopicName> topics, List<TopicShelf> shelves, Map<String, List<OwnedSet>> sets) {

    /** A topic to choose. */
    public record TopicName(String slug, String title) {}

    /** A set that a person published. */
    public record OwnedSet(String slug, String title, String owner, long questions, long cards) {}

    /** Those over an article. */
    public List<OwnedSet> setsOf(String article) {
        return sets.getOrDefault(article, List.of());
    }
}
