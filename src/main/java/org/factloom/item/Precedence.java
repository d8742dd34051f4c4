package org.factloom.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factloom.fact.Evidence;
import org.factloom.fact.Finding;
import org.factloom.fact.Ids;
import org.factloom.item.gate.Candidate;

/**
 * Writes items that ask what came before or after: "Which of these happened before the docks of Milltown closed?" The right event is
 * the neighbour of the one in the stem, the wrong ones lie on its other side; all stand at dates strictly apart.
 */
final class Precedence {

    private static final int LEAST_WRONG = 2;
    private static final int MOST_WRONG = 3;

    /** Beginnings and ends, which come before and after all else without anybody having to know it. */
    private static final Pattern OBVIOUS = Pattern.compile(
            "\\b(?:began|started|retired|posthumous(?:ly)?|funeral|tomb|memorial|childhood|youth|inaugurated|invented|discovered|conceived)\\b");

    private Precedence() {}

    /** With the date of the right event, which its evidence shows. */
    static List<Candidate> write(Material material) {
        List<Finding> events = Events.of(material);
        List<Candidate> items = new ArrayList<>();
        for (int i = 1; i < events.size() - 1; i++) {
            boolean before = events.size() - 1 - i >= i;
            List<Finding> wrong = new ArrayList<>(before ? events.subList(i + 1, events.size()) : events.subList(0, i));
            Finding key = events.get(before ? i - 1 : i + 1);
            wrong.removeIf(event -> !isAsLong(event, key));
            if (!before) {
                Collections.reverse(wrong);
            }
            Finding anchor = events.get(i);
            Optional<String> told = inside(anchor, material);
            if (wrong.size() >= LEAST_WRONG && told.isPresent() && !isObvious(anchor) && !isObvious(key)) {
                List<Finding> near = wrong.subList(0, Math.min(MOST_WRONG, wrong.size()));
                items.add(new Candidate(
                        item(before, told.get(), anchor, key, near, material),
                        List.of(key.fact().value().text()),
                        material.reading()));
            }
        }
        return items;
    }

    private static Item item(
            boolean before, String told, Finding anchor, Finding key, List<Finding> wrong, Material material) {
        List<Finding> shown = new ArrayList<>(wrong);
        shown.add(key);
        Collections.shuffle(
                shown,
                material.random("precedence " + anchor.fact().id() + key.fact().id()));
        List<Finding> all = new ArrayList<>(List.of(key, anchor));
        all.addAll(wrong);
        List<String> facts = all.stream().map(finding -> finding.fact().id()).toList();
        List<String> parts = new ArrayList<>(facts);
        parts.add(before ? "before" : "after");
        return new Item.MultipleChoice(
                new Item.Origin(
                        Ids.of("i", parts),
                        facts,
                        all.stream().map(Precedence::evidence).toList(),
                        "precedence/" + (before ? "before" : "after"),
                        Difficulty.of(
                                Form.MULTIPLE_CHOICE,
                                all.stream().map(Finding::fact).toList(),
                                Difficulty.MIDDLING)),
                "Which of these happened " + (before ? "before " : "after ") + told + "?",
                shown.stream()
                        .map(finding -> new Item.Option(
                                finding.wording().event(), finding.equals(key) ? null : evidence(finding)))
                        .toList(),
                shown.indexOf(key),
                false);
    }

    /** Within one and a half of each other's length, so that it tells nothing. */
    private static boolean isAsLong(Finding event, Finding key) {
        int one = event.wording().event().length();
        int other = key.wording().event().length();
        return 2 * Math.max(one, other) <= 3 * Math.min(one, other);
    }

    private static boolean isObvious(Finding event) {
        return OBVIOUS.matcher(event.wording().event()).find();
    }

    private static Evidence evidence(Finding finding) {
        return finding.fact().evidence().getFirst();
    }

    /** The event as it stands within a sentence, "the docks closed"; nothing where its first word may be no name. */
    private static Optional<String> inside(Finding anchor, Material material) {
        String event = anchor.wording().event();
        if (event.matches("(?:The|A|An) .*")
                && !event.startsWith(material.reading().topic().phrase())) {
            return Optional.of(Character.toLowerCase(event.charAt(0)) + event.substring(1));
        }
        String first = event.split(" ", -1)[0];
        boolean named = material.reading().entities().all().stream()
                .anyMatch(entity -> entity.name().equals(first) || entity.name().startsWith(first + " "));
        return named || event.startsWith(material.reading().topic().phrase()) ? Optional.of(event) : Optional.empty();
    }
}
