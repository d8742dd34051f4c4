package org.factloom.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.factloom.item.Item;
import org.factloom.item.Item.Event;

/** The events of an ordering item, as they stand in a set's file: an event without a date is its text. */
final class EventShape {

    private EventShape() {}

    static void write(Item.Ordering item, ObjectNode node) {
        ArrayNode events = node.putArray("events");
        for (Event event : item.events()) {
            if (event.date().isEmpty()) {
                events.add(event.text());
            } else {
                events.addObject().put("text", event.text()).put("date", event.date());
            }
        }
    }

    static Item.Ordering read(Cursor at, Item.Origin origin, String stem) {
        List<Event> events = at.each("events").stream()
                .map(event -> {
                    if (!event.node().isObject()) {
                        return new Event(event.text(), "");
                    }
                    event.only(List.of("text", "date"));
                    return new Event(event.text("text"), event.textOr("date", ""));
                })
                .toList();
        if (events.size() < 2) {
            at.at("events").wrong("must be a list of at least two events, earliest first");
        }
        if (!ItemShape.distinct(events.stream().map(Event::text).toList())) {
            at.at("events").wrong("the same event stands there twice");
        }
        return new Item.Ordering(origin, stem, events);
    }
}
