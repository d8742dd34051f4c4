package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.Infobox;

/** Who was how fast in a race: "Pole rider 250: Álvaro Bautista", "First driver: Lewis Hamilton". */
final class RaceResults implements Extractor {

    private static final Pattern KEY =
            Pattern.compile("(?<place>pole|fast|first|second|third)_(?:rider|driver)(?:_(?<class>\\w+))?");

    /** A question and a statement for each place, with %c for the race. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "pole", List.of("Who took pole position in %c?", "Pole position in %c was taken by {}."),
            "fast", List.of("Who set the fastest lap in %c?", "The fastest lap in %c was set by {}."),
            "first", List.of("Who won %c?", "The winner of %c was {}."),
            "second", List.of("Who finished second in %c?", "Second place in %c went to {}."),
            "third", List.of("Who finished third in %c?", "Third place in %c went to {}."));

    private static final Map<String, String> CLASSES = Map.of(
            "motogp", "the MotoGP race of ",
            "500", "the 500cc race of ",
            "250", "the 250cc race of ",
            "125", "the 125cc race of ",
            "moto2", "the Moto2 race of ",
            "moto3", "the Moto3 race of ",
            "", "");

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        for (Infobox.Field field : Fields.of(reading)) {
            Matcher key = KEY.matcher(Fields.numbered(field));
            if (key.matches()) {
                String race = Optional.ofNullable(key.group("class")).orElse("");
                String rider = BoxValue.clean(field.value());
                if (CLASSES.containsKey(race)
                        && rider.matches("\\p{Lu}[\\p{L}.'’-]+(?: (?:de |di |van )?\\p{Lu}[\\p{L}.'’-]+){1,3}")) {
                    found.add(result(reading, field, key.group("place"), race, rider));
                }
            }
        }
        return found;
    }

    private static Finding result(Reading reading, Infobox.Field field, String place, String race, String rider) {
        List<String> words = WORDS.getOrDefault(place, List.of());
        String name = CLASSES.get(race) + "%s";
        return InfoboxFields.finding(
                reading,
                field,
                place + " " + race,
                new Value.Person(rider),
                words.getFirst().replace("%c", name),
                words.getLast().replace("%c", name),
                "PERSON",
                false);
    }
}
