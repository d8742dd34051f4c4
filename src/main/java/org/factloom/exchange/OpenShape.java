package org.factloom.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.factloom.item.Item;
import org.factloom.item.OpenItem;
import org.factloom.item.Response;

/** An item whose answer a person marks, as it stands in a set's file. */
final class OpenShape {

    private OpenShape() {}

    static void write(OpenItem item, ObjectNode node) {
        node.put("key", item.back());
        if (!item.guide().isEmpty()) {
            node.put("guide", item.guide());
        }
        if (item.longest() != OpenItem.USUAL) {
            node.put("longest", item.longest());
        }
    }

    static OpenItem read(Cursor at, Item.Origin origin, String stem) {
        int longest = at.has("longest") ? at.wholeNumber("longest") : OpenItem.USUAL;
        if (longest < 1 || longest > Response.Prose.LONGEST) {
            at.at("longest").wrong("must be a number of characters from 1 to " + Response.Prose.LONGEST);
        }
        return new OpenItem(origin, stem, at.text("key"), at.textOr("guide", ""), longest);
    }
}
