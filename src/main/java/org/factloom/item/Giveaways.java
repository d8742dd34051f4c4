package org.factloom.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the options of multiple-choice items tell somebody who does not read the stem. Without giveaways each share is about chance, and
 * each rank holds as many keys as another.
 *
 * @param items how many multiple-choice items there are
 * @param chance the share of keys that blind guessing finds
 * @param longest the share of items whose key is the uniquely longest option
 * @param shortest the share of items whose key is the uniquely shortest option
 * @param odd in how many items one option alone has a digit, hyphen, comma or capitals within
 * @param oddKeys in how many of those it is the key
 * @param oddChance in how many of those it would be by chance
 * @param positions how many keys stand first, second, … among options in no order
 * @param ranks how many keys are the least, the second, … of four dates or numbers
 */
public record Giveaways(
        int items,
        double chance,
        double longest,
        double shortest,
        int odd,
        int oddKeys,
        double oddChance,
        List<Integer> positions,
        List<Integer> ranks) {

    private static final int MOST_OPTIONS = 4;

    private static final List<Pattern> LOOKS = Stream.of("\\d", "-", ", ", "\\S \\p{Lu}.* \\p{Lu}")
            .map(Pattern::compile)
            .toList();

    public static Giveaways of(Collection<Item> all) {
        List<Item.MultipleChoice> choices = all.stream()
                .filter(Item.MultipleChoice.class::isInstance)
                .map(Item.MultipleChoice.class::cast)
                .toList();
        List<Item.MultipleChoice> odd = choices.stream()
                .filter(item ->
                        LOOKS.stream().anyMatch(look -> alone(item, look).size() == 1))
                .toList();
        return new Giveaways(
                choices.size(),
                mean(choices, item -> 1.0 / item.options().size()),
                mean(choices, item -> isExtreme(item, 1) ? 1 : 0),
                mean(choices, item -> isExtreme(item, -1) ? 1 : 0),
                odd.size(),
                (int) odd.stream()
                        .filter(item -> LOOKS.stream()
                                .map(look -> alone(item, look))
                                .anyMatch(alone -> alone.equals(List.of(item.keyText()))))
                        .count(),
                odd.stream().mapToDouble(item -> 1.0 / item.options().size()).sum(),
                places(choices.stream().filter(item -> !item.ascending())),
                places(choices.stream()
                        .filter(item -> item.ascending() && item.options().size() == MOST_OPTIONS)));
    }

    private static List<String> alone(Item.MultipleChoice item, Pattern look) {
        return item.options().stream()
                .map(Item.Option::text)
                .filter(text -> look.matcher(text).find())
                .toList();
    }

    private static List<Integer> places(Stream<Item.MultipleChoice> items) {
        List<Integer> places = new ArrayList<>(List.of(0, 0, 0, 0));
        items.forEach(item -> places.set(item.key(), places.get(item.key()) + 1));
        return List.copyOf(places);
    }

    private static double mean(List<Item.MultipleChoice> items, ToDoubleFunction<Item.MultipleChoice> of) {
        return items.stream().mapToDouble(of).average().orElse(0);
    }

    private static boolean isExtreme(Item.MultipleChoice item, int sign) {
        return item.options().stream()
                .filter(option -> !option.text().equals(item.keyText()))
                .allMatch(option -> sign
                                * Integer.compare(
                                        item.keyText().length(), option.text().length())
                        > 0);
    }

    /** One line for a report. */
    public String told() {
        return String.format(
                Locale.ROOT,
                "%d of multiple choice: chance %.1f %%; key uniquely longest %.1f %%, shortest %.1f %%; alone in its look %d of %d (chance"
                        + " %.1f); places %s; ranks among four dates or numbers %s",
                items,
                100 * chance,
                100 * longest,
                100 * shortest,
                oddKeys,
                odd,
                oddChance,
                positions,
                ranks);
    }
}
