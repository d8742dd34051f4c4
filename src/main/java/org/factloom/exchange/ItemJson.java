package org.factloom.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.factloom.item.Added;
import org.factloom.item.Item;

/** An item as JSON, in the form that it has in a set's file, its evidence always included. What is written reads back equal. */
public final class ItemJson {

    private ItemJson() {}

    public static String write(Item item) {
        return Tree.json(ItemShape.write(item));
    }

    /** The same item under another id. */
    public static Item renamed(Item item, String id) {
        return read(Tree.json(ItemShape.write(item).put("id", id)));
    }

    /** The same item under another id, of other facts. */
    public static Item renamed(Item item, String id, List<String> facts) {
        ObjectNode node = ItemShape.write(item).put("id", id);
        ArrayNode list = node.putArray("fact");
        facts.forEach(list::add);
        return read(Tree.json(node));
    }

    /** The same item with what a person adds to it. */
    public static Item with(Item item, Added added) {
        ObjectNode node = ItemShape.write(item);
        node.remove(AddedShape.KEYS);
        AddedShape.write(added, node);
        return read(Tree.json(node));
    }

    /** The same item, which a person vouches for instead of an article. */
    public static Item byHand(Item item) {
        ObjectNode node = ItemShape.write(item).put("rule", Item.Origin.HAND);
        node.remove("evidence");
        return read(Tree.json(node));
    }

    /**
     * Reads an item.
     *
     * @throws IllegalArgumentException when {@code json} is not an item of the form, naming all that is wrong
     */
    public static Item read(String json) {
        Cursor at = Tree.read(json);
        Item item = ItemShape.read(at, ItemShape.originOf(at));
        Tree.check(at);
        return item;
    }
}
