package org.factloom.authoring;

import java.util.List;
import org.factloom.authoring.ItemFields.Row;
import org.factloom.item.Item;

/** Reads events, pairs and the parts of lists. */
final class RowEntries {

    private final Entries entries;
    private final FaultMessages messages;
    private final List<Integer> filled;

    RowEntries(Entries entries) {
        this.entries = entries;
        this.messages = entries.messages();
        this.filled = entries.filled();
    }

    List<Item.Event> events() {
        List<Item.Event> events = filled.stream()
                .map(i -> new Item.Event(
                        entries.needed(row(i).text(), "row-" + i, messages.no_event()),
                        entries.text(row(i).second(), "row-" + i)))
                .toList();
        twoAtLeast(messages.two_events());
        entries.distinct(events.stream().map(Item.Event::text).toList(), filled);
        return events;
    }

    List<Item.Pair> pairs() {
        List<Item.Pair> pairs = filled.stream()
                .map(i -> new Item.Pair(
                        entries.needed(row(i).text(), "row-" + i, messages.half_a_pair()),
                        entries.needed(row(i).second(), "row-" + i, messages.half_a_pair())))
                .toList();
        twoAtLeast(messages.two_pairs());
        entries.distinct(pairs.stream().map(Item.Pair::left).toList(), filled);
        entries.distinct(pairs.stream().map(Item.Pair::right).toList(), filled);
        return pairs;
    }

    List<Item.Answer> parts() {
        List<Item.Answer> parts =
                filled.stream().map(i -> entries.answer(row(i), "row-" + i)).toList();
        twoAtLeast(messages.two_parts());
        entries.distinct(parts.stream().map(Item.Answer::key).toList(), filled);
        return parts;
    }

    private void twoAtLeast(String otherwise) {
        if (filled.size() < 2) {
            entries.wrong("rows", otherwise);
        }
    }

    private Row row(int i) {
        return entries.fields().rows().get(i);
    }
}
