package org.factloom.exchange;

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
