package org.factloom.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.factloom.fact.Evidence;
import org.factloom.fact.Finding;
import org.factloom.fact.Ids;

/** Writes items that put three to five dated events in order, one for each era of the article. */
final class Timeline {

    private static final int LEAST = 3;
    private static final int MOST = 5;

    private Timeline() {}

    static List<Item> write(Material material) {
        return Events.eras(Events.of(material), LEAST, MOST).stream()
                .map(Timeline::ordering)
                .toList();
    }

    private static Item ordering(List<Finding> events) {
        List<String> facts = events.stream().map(finding -> finding.fact().id()).toList();
        List<Evidence> evidence = events.stream()
                .map(finding -> finding.fact().evidence().getFirst())
                .toList();
        List<String> parts = new ArrayList<>(facts);
        parts.add(Form.ORDERING.id());
        return new Item.Ordering(
                new Item.Origin(
                        Ids.of("i", parts),
                        facts,
                        evidence,
                        "timeline",
                        Difficulty.of(
                                Form.ORDERING,
                                events.stream().map(Finding::fact).toList(),
                                closeness(events))),
                "Put the following events in order, earliest first.",
                events.stream()
                        .map(finding -> new Item.Event(
                                finding.wording().event(),
                                finding.fact().value().text()))
                        .toList());
    }

    /** Of each event to the one before. */
    private static double closeness(List<Finding> events) {
        return IntStream.range(1, events.size())
                .mapToDouble(i -> Difficulty.closeness(
                        events.get(i).fact().value(),
                        List.of(new Item.Option(events.get(i - 1).fact().value().text(), null))))
                .average()
                .orElse(0);
    }
}
