package org.factloom.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factloom.fact.Family;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;
import org.factloom.item.Material.Source;
import org.factloom.language.PartialDate;

/** Writes items that put three to five events of different articles in order, no event in two of them. */
final class JointTimeline {

    private static final int LEAST = 3;
    private static final int MOST = 5;
    private static final int MOST_ITEMS = 3;

    private static final String RULE = "joint/timeline";

    /** An event of an article, in words that need no article around them. */
    private record Event(Source source, Finding finding, String text) {

        PartialDate date() {
            return ((Value.Date) finding.fact().value()).date();
        }

        boolean isApartFrom(Event other) {
            return date().isStrictlyBefore(other.date()) || other.date().isStrictlyBefore(date());
        }
    }

    private JointTimeline() {}

    static List<Item> write(TopicMaterial material) {
        List<List<Event>> left = new ArrayList<>();
        for (Source source : material.sources()) {
            left.add(new ArrayList<>(events(material, source)));
        }
        List<List<Event>> timelines = new ArrayList<>();
        while (timelines.size() < MOST_ITEMS) {
            List<Event> chosen = choose(left);
            if (chosen.size() < LEAST
                    || chosen.stream().map(Event::source).distinct().count() < 2) {
                chosen.forEach(event -> addToOne(timelines, event));
                break;
            }
            timelines.add(chosen);
        }
        return timelines.stream().map(JointTimeline::item).toList();
    }

    /** What is left, and too little for another timeline, makes one longer. */
    private static void addToOne(List<List<Event>> timelines, Event event) {
        timelines.stream()
                .filter(chosen -> chosen.size() < MOST && chosen.stream().allMatch(event::isApartFrom))
                .findFirst()
                .ifPresent(chosen -> chosen.add(event));
    }

    /** First what the infobox tells of the topic itself: nothing is more central. */
    private static List<Event> events(TopicMaterial material, Source source) {
        return material.findings(source)
                .filter(finding -> finding.fact().value() instanceof Value.Date)
                .flatMap(finding ->
                        JointEvent.text(finding, source.reading())
                                .map(text -> new Event(source, finding, text))
                                .stream())
                .sorted(Comparator.comparing(event -> event.finding().fact().family() != Family.INFOBOX))
                .toList();
    }

    /** An event of each article in turn, as long as their dates are apart; of few articles, as many more as make a timeline. */
    private static List<Event> choose(List<List<Event>> left) {
        List<Event> chosen = new ArrayList<>();
        int size = Math.clamp(left.size(), LEAST, MOST);
        boolean more = true;
        while (more && chosen.size() < size) {
            more = false;
            for (List<Event> events : left) {
                Optional<Event> next = events.stream()
                        .filter(event -> chosen.stream().allMatch(event::isApartFrom))
                        .findFirst();
                if (next.isPresent() && chosen.size() < size) {
                    chosen.add(next.get());
                    events.remove(next.get());
                    more = true;
                }
            }
        }
        return chosen;
    }

    private static Item item(List<Event> chosen) {
        List<Event> ordered =
                chosen.stream().sorted(Comparator.comparing(Event::date)).toList();
        return new Item.Ordering(
                TopicMaterial.origin(
                        Form.ORDERING,
                        RULE,
                        ordered.stream().map(Event::finding).toList(),
                        ordered.stream()
                                .map(event -> TopicMaterial.evidence(event.source(), event.finding()))
                                .toList()),
                "Put the following events in order, earliest first.",
                ordered.stream()
                        .map(event -> new Item.Event(
                                event.text(), event.finding().fact().value().text()))
                        .toList());
    }
}
