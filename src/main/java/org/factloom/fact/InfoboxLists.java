package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.article.Infobox;

/** Facts of infobox fields that list several values: "Headquarters: Kirkuk, Sulaymaniyah, Aden (South Yemen)". */
final class InfoboxLists implements Extractor {

    private static final int MOST = 6;

    private static final String SIDES = "combatant";

    @Override
    public List<Finding> extract(Reading reading) {
        Infobox infobox = reading.article().infobox();
        if (infobox == null) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (Infobox.Field field : infobox.fields()) {
            String key = InfoboxFields.key(field);
            for (ListRule rule : ListRule.ALL) {
                if (rule.keys().contains(key)) {
                    finding(reading, rule, List.of(field)).ifPresent(found::add);
                }
            }
        }
        combatants(reading, infobox).ifPresent(found::add);
        return found;
    }

    /** Whoever took part, on whatever side. */
    private static Optional<Finding> combatants(Reading reading, Infobox infobox) {
        List<Infobox.Field> sides = infobox.fields().stream()
                .filter(field -> InfoboxFields.key(field).equals(SIDES))
                .toList();
        ListRule rule =
                new ListRule(List.of(SIDES), ListRule.Type.ORGANISATION, "Which of these were combatants in %s?", "");
        return sides.size() < 2 ? Optional.empty() : finding(reading, rule, sides);
    }

    private static Optional<Finding> finding(Reading reading, ListRule rule, List<Infobox.Field> fields) {
        List<Segment> segments = fields.stream()
                .flatMap(field -> Segment.of(field.value()).stream())
                .toList();
        List<Value> values = segments.stream()
                .map(segment -> value(reading, rule, segment.text()))
                .toList();
        Set<String> types = values.stream().map(Value::type).collect(Collectors.toSet());
        Set<String> distinct =
                values.stream().map(value -> AliasKey.of(value.text())).collect(Collectors.toSet());
        boolean sound = values.size() >= 2
                && values.size() <= MOST
                && types.size() == 1
                && distinct.size() == values.size()
                // "One Yonge Street, Toronto, Ontario, Canada" is one place and what holds it.
                && !NameWords.isCountry(values.getLast().text())
                && segments.stream().allMatch(segment -> isSound(reading, segment));
        if (!sound) {
            return Optional.empty();
        }
        Finding found = InfoboxFields.finding(
                reading,
                fields.getFirst(),
                rule.key(),
                Value.Several.of(values),
                rule.question(),
                rule.request(),
                slot(rule, values.getFirst()),
                false);
        for (Infobox.Field more : fields.subList(1, fields.size())) {
            found = found.provedBy(InfoboxFields.evidence(reading, more));
        }
        return Optional.of(found);
    }

    /** A country among the combatants is a place. */
    private static Value value(Reading reading, ListRule rule, String text) {
        return switch (rule.type()) {
            case PERSON -> new Value.Person(text);
            case PLACE -> new Value.Place(text);
            case TERM -> new Value.Term(text);
            case ORGANISATION ->
                reading.entities()
                        .find(text)
                        .filter(entity -> entity.kind() == Entity.Kind.PLACE)
                        .<Value>map(_ -> new Value.Place(text))
                        .orElse(new Value.Organisation(text));
        };
    }

    private static String slot(ListRule rule, Value value) {
        return value instanceof Value.Term ? rule.key() : value.type();
    }

    private static boolean isSound(Reading reading, Segment segment) {
        String text = segment.text();
        boolean plain = text.matches("[\\p{L}\\p{M}.'’ -]{3,40}") && text.split(" ", -1).length <= 5;
        return plain
                && segment.role().isEmpty()
                && !segment.isDoubtful()
                && !BoxValue.isUnexpanded(reading, text)
                && !text.matches("(?i).*\\b(and|et al|others?|various|see|including|below)\\b.*");
    }
}
