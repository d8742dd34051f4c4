package org.factloom.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Finding;
import org.factloom.fact.Ids;
import org.factloom.fact.Value;
import org.factloom.language.PartialDate;

/** Writes one item that puts three to five dated events of the article in order. */
final class Timeline {

    private static final int LEAST = 3;
    private static final int MOST = 5;

    private Timeline() {}

    static Optional<Item> write(Material material) {
        List<Finding> events = new ArrayList<>();
        material.findings().stream()
                .filter(finding ->
                        !finding.wording().event().isEmpty() && finding.fact().certainty() == Fact.Certainty.CERTAIN)
                .sorted(Comparator.comparing(Timeline::date))
                .filter(finding -> events.isEmpty() || date(events.getLast()).isStrictlyBefore(date(finding)))
                .forEach(events::add);
        if (events.size() < LEAST) {
            return Optional.empty();
        }
        List<Finding> chosen = events.size() <= MOST ? events : spread(events);
        List<String> facts = chosen.stream().map(finding -> finding.fact().id()).toList();
        List<Evidence> evidence = chosen.stream()
                .map(finding -> finding.fact().evidence().getFirst())
                .toList();
        double difficulty = Difficulty.of(Form.ORDERING, chosen.getFirst().fact());
        List<String> parts = new ArrayList<>(facts);
        parts.add(Form.ORDERING.id());
        return Optional.of(new Item.Ordering(
                new Item.Origin(Ids.of("i", parts), facts, evidence, "timeline", difficulty),
                "Put the following events in order, earliest first.",
                chosen.stream()
                        .map(finding -> new Item.Event(
                                finding.wording().event(),
                                finding.fact().value().text()))
                        .toList()));
    }

    private static List<Finding> spread(List<Finding> events) {
        List<Finding> chosen = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            chosen.add(events.get(i * (events.size() - 1) / (MOST - 1)));
        }
        return chosen;
    }

    private static PartialDate date(Finding finding) {
        return ((Value.Date) finding.fact().value()).date();
    }
}
