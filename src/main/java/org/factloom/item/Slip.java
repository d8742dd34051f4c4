package org.factloom.item;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether what was typed is a name with a slip of the pen, and no other word. */
final class Slip {

    /** Pairs of these are a letter or two apart and never a slip for one another. */
    private static final Set<String> TELLING = Set.of(
            ("north south east west northern southern eastern western northeast northwest southeast southwest majority minority internal "
                            + "external increase decrease increased decreased import export imports exports employer employee")
                    .split(" "));

    /** Beginnings and ends that make another term of the same stem: "macroeconomics", "hypertension", "sulfite". */
    private static final List<Set<String>> TURNS = List.of(
            Set.of("macro", "micro"),
            Set.of("hyper", "hypo"),
            Set.of("inter", "intra"),
            Set.of("pre", "pro", "post"),
            Set.of("endo", "exo", "ecto"),
            Set.of("im", "em"),
            Set.of("in", "de", "re"));

    private static final List<Set<String>> ENDS = List.of(
            Set.of("ide", "ate", "ite"),
            Set.of("ane", "ene", "yne", "ine"),
            Set.of("logy", "nomy", "graphy"),
            Set.of("ist", "ism"));

    private static final int SHORT_WORD = 4;

    private Slip() {}

    /** How far apart two names are, in slips. */
    static int distance(String given, String key) {
        return Math.min(
                EditDistance.between(
                        FoldedText.of(given).joined(), FoldedText.of(key).joined()),
                EditDistance.between(joined(NameForm.words(given)), joined(NameForm.words(key))));
    }

    static boolean isOne(String given, String key) {
        List<String> typed = NameForm.words(given);
        List<String> right = NameForm.words(key);
        return distance(given, key) <= forgiven(joined(right))
                && NameForm.numerals(typed).equals(NameForm.numerals(right))
                && letters(typed).equals(letters(right))
                && telling(typed).equals(telling(right))
                && (!PlaceForm.isCountry(given) || PlaceForm.isCountry(key) && given.equalsIgnoreCase(key))
                && wordsAgree(typed, right);
    }

    /** One slip from 5 letters on, two from 8. */
    private static int forgiven(String key) {
        return key.length() >= 8 ? 2 : key.length() >= 5 ? 1 : 0;
    }

    /** With "f" for "ph": "sulphite". */
    private static String joined(List<String> words) {
        return String.join("", words).replace("ph", "f");
    }

    /** "C" of "Vitamin C". */
    private static List<String> letters(List<String> words) {
        return words.stream().filter(word -> word.length() == 1).toList();
    }

    private static List<String> telling(List<String> words) {
        return words.stream().filter(TELLING::contains).toList();
    }

    private static boolean wordsAgree(List<String> given, List<String> key) {
        return given.size() != key.size()
                ? joined(given).charAt(0) == joined(key).charAt(0)
                : IntStream.range(0, given.size()).allMatch(i -> agree(given.get(i), key.get(i)));
    }

    private static boolean agree(String given, String key) {
        return given.equals(key)
                || NameForm.sounds(given, key)
                || Math.min(given.length(), key.length()) > SHORT_WORD
                        && beginAlike(given, key)
                        && !given.endsWith(key)
                        && !key.endsWith(given)
                        && TURNS.stream().noneMatch(turns -> areTurned(given, key, turns, true))
                        && ENDS.stream().noneMatch(ends -> areTurned(given, key, ends, false));
    }

    /** With letters that sound alike, or with the first two swapped. */
    private static boolean beginAlike(String given, String key) {
        return Romanisation.alike(given.charAt(0), key.charAt(0), true)
                || given.charAt(0) == key.charAt(1) && given.charAt(1) == key.charAt(0);
    }

    private static boolean areTurned(String given, String key, Set<String> parts, boolean atStart) {
        return parts.stream()
                .filter(part -> atStart ? given.startsWith(part) : given.endsWith(part))
                .anyMatch(part -> parts.stream()
                        .filter(other -> !other.equals(part))
                        .anyMatch(other -> key.equals(
                                atStart
                                        ? other + given.substring(part.length())
                                        : given.substring(0, given.length() - part.length()) + other)));
    }
}
