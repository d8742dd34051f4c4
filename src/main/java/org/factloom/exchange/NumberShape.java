package org.factloom.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.factloom.item.Item;
import org.factloom.item.Item.Origin;

/** A number to answer with, as it stands in a set's file: a bare number, its unit, and by how much an answer may miss it. */
final class NumberShape {

    private NumberShape() {}

    static void write(Item.Numeric item, ObjectNode node) {
        node.put("key", new BigDecimal(item.key().toPlainString()));
        if (!item.unit().isEmpty()) {
            node.put("unit", item.unit());
        }
        if (item.tolerance() > 0) {
            node.put("tolerance", item.tolerance());
        }
    }

    static Item read(Cursor at, Origin origin, String stem) {
        double tolerance = at.has("tolerance") ? at.number("tolerance").doubleValue() : 0;
        if (tolerance < 0 || tolerance >= 1) {
            at.at("tolerance").wrong("must be a share of the key from 0 to below 1: 0.05 for 5 %");
        }
        return new Item.Numeric(origin, stem, at.number("key"), at.textOr("unit", ""), tolerance);
    }
}
