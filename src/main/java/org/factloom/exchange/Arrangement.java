package org.factloom.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factloom.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * How the items of a set are grouped and labelled.
 *
 * @param sections in their order
 * @param places by the id of the item; an item without section and tags has none
 */
public record Arrangement(List<Section> sections, Map<String, Place> places) {

    /** All items in one group, without labels. */
    public static final Arrangement NONE = new Arrangement(List.of(), Map.of());

    public Arrangement {
        sections = List.copyOf(sections);
        places = Map.copyOf(places);
    }

    /**
     * A named group of items.
     *
     * @param draw how many of them are asked, drawn anew each time; null for all
     */
    public record Section(String name, @Nullable Integer draw) {

        /** Of a name, in characters. */
        public static final int LONGEST = 80;
    }

    /**
     * Where an item stands.
     *
     * @param section the name of one of the sections; null where it stands in none
     * @param tags in the order of the alphabet
     */
    public record Place(@Nullable String section, List<String> tags) {

        /** Of a tag, in characters. */
        public static final int LONGEST_TAG = 40;

        static final Place NONE = new Place(null, List.of());

        public Place {
            tags = tags.stream().sorted().toList();
        }
    }

    /** The place of an item, which may be in no section and without tags. */
    public Place of(String item) {
        return places.getOrDefault(item, Place.NONE);
    }

    /** The same for fewer items. */
    public Arrangement only(Collection<Item> items) {
        Map<String, Place> left = new HashMap<>(places);
        left.keySet().retainAll(items.stream().map(Item::id).collect(Collectors.toSet()));
        return new Arrangement(sections, left);
    }
}
