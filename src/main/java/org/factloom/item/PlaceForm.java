package org.factloom.item;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One place's name in its forms: "in Baghdad", "Baghdad, Iraq", "the Republic of Iraq", "Tigris River", "USA". */
final class PlaceForm {

    private static final Set<String> BEFORE = Set.of("in", "at", "from", "to", "near", "inside");
    private static final Set<String> WHOLE = Set.of("city", "town", "village", "republic", "kingdom", "state");
    private static final Set<String> KIND = Set.of("river", "lake", "mount");

    private static final List<Set<String>> COUNTRIES_OF_MANY_NAMES = List.of(
            Set.of("us", "usa", "unitedstates", "unitedstatesofamerica", "america"),
            Set.of("uk", "unitedkingdom", "greatbritain", "britain"),
            Set.of("uae", "unitedarabemirates"),
            Set.of("ussr", "sovietunion"),
            Set.of("burma", "myanmar"),
            Set.of("czechrepublic", "czechia"),
            Set.of("turkey", "turkiye"),
            Set.of("netherlands", "holland"),
            Set.of("ivorycoast", "cotedivoire"));

    private static final Set<String> COUNTRIES = Stream.concat(
                    Arrays.stream(Locale.getISOCountries())
                            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                            .map(PlaceForm::joined),
                    COUNTRIES_OF_MANY_NAMES.stream().flatMap(Set::stream))
            .collect(Collectors.toUnmodifiableSet());

    private PlaceForm() {}

    static boolean isCountry(String name) {
        return COUNTRIES.contains(joined(name));
    }

    static Optional<Likeness> likeness(String given, String key) {
        List<String> words = words(given);
        List<String> right = words(key);
        boolean plain = NameForm.same(words, right)
                || COUNTRIES_OF_MANY_NAMES.stream()
                        .anyMatch(names -> names.contains(String.join("", words)) && names.contains(joined(key)))
                || !isCountry(key) && withoutKind(words).equals(withoutKind(right));
        if (plain) {
            return Optional.of(Likeness.PLAIN);
        }
        return NameForm.when(NameForm.soundsSame(words, right), Likeness.SPELLING)
                .or(() -> within(given, key));
    }

    /** "Baghdad, Iraq" for "Baghdad", and "Springfield" for "Springfield, Illinois". */
    private static Optional<Likeness> within(String given, String key) {
        int comma = given.indexOf(',');
        int keysComma = key.indexOf(',');
        boolean isList = key.lastIndexOf(',') > keysComma || key.contains(" and ");
        if (keysComma > 0 && comma < 0 && !isList) {
            return NameForm.when(NameForm.same(words(given), words(key.substring(0, keysComma))), Likeness.PLAIN);
        }
        boolean inCountry = comma > 0 && keysComma < 0 && isCountry(given.substring(comma + 1));
        return NameForm.when(inCountry && NameForm.same(words(given.substring(0, comma)), words(key)), Likeness.WITHIN);
    }

    private static List<String> words(String name) {
        List<String> words = NameForm.without(BEFORE, NameForm.words(name));
        boolean whole = words.size() > 2
                && WHOLE.contains(words.getFirst())
                && words.get(1).equals("of");
        return whole ? words.subList(2, words.size()) : words;
    }

    private static List<String> withoutKind(List<String> words) {
        List<String> rest = words.stream().filter(word -> !KIND.contains(word)).toList();
        return rest.isEmpty() ? words : rest;
    }

    private static String joined(String name) {
        return FoldedText.of(name).withoutArticles().joined();
    }
}
