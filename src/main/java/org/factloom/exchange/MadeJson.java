package org.factloom.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.fact.Fact;
import org.factloom.item.Generation;
import org.factloom.item.Item;

/** What was made of an article, whole, as JSON: what is written reads back equal. */
public final class MadeJson {

    private MadeJson() {}

    /**
     * What was made.
     *
     * @param items all that passed the gates, in reading order
     * @param selected those of them that the generator would have in a set
     */
    public record Made(List<Fact> facts, List<Item> items, Set<Item> selected) {

        public Made {
            facts = List.copyOf(facts);
            items = List.copyOf(items);
            selected = Set.copyOf(selected);
        }

        public static Made of(Generation generation) {
            return new Made(generation.facts(), generation.passed(), new HashSet<>(generation.items()));
        }
    }

    /** {facts, items, selected}, the last of them places among the items. */
    public static String write(Made made) {
        ObjectNode root = Tree.mapping();
        ArrayNode facts = root.putArray("facts");
        made.facts().forEach(fact -> facts.add(FactShape.write(fact)));
        ArrayNode items = root.putArray("items");
        ArrayNode selected = root.putArray("selected");
        for (Item item : made.items()) {
            if (made.selected().contains(item)) {
                selected.add(items.size());
            }
            items.add(ItemShape.write(item));
        }
        return Tree.json(root);
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException when {@code json} is not of the form, naming all that is wrong
     */
    public static Made read(String json) {
        Cursor at = Tree.read(json);
        List<Fact> facts = at.each("facts").stream().map(FactShape::read).toList();
        List<Item> items = at.each("items").stream()
                .map(item -> ItemShape.read(item, ItemShape.originOf(item)))
                .toList();
        Set<Item> selected = at.texts("selected").stream()
                .map(place -> items.get(Integer.parseInt(place)))
                .collect(Collectors.toSet());
        Tree.check(at);
        return new Made(facts, items, selected);
    }
}
