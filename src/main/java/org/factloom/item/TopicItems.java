package org.factloom.item;

import java.util.List;
import java.util.Map;

/**
 * The items across the articles of a topic.
 *
 * @param items each of facts of at least two articles, or of one article among others; their evidence names its article
 * @param drops how many items each gate dropped, by the gate's name, alphabetical
 */
public record TopicItems(List<Item> items, Map<String, Integer> drops) {

    public TopicItems {
        items = List.copyOf(items);
    }
}
