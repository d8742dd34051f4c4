package org.factloom.item;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two words are one name in two romanisations: "Gaddafi" and "Qadhafi", "Husayn" and "Hussein", "Müller" and "Mueller". Words are
 * brought to one letter a sound first, and then compared letter by letter.
 */
final class Romanisation {

    private record Rule(Pattern pattern, String sound) {}

    /** In their order; capitals stand for sounds that no small letter is left for. */
    private static final List<Rule> SOUNDS = List.of(
            rule("tsch|tch|tsh", "C"),
            rule("sch|sh", "S"),
            rule("cc|ck", "k"),
            rule("kh", "X"),
            rule("ch", "C"),
            rule("dj|zh", "j"),
            rule("gh", "g"),
            rule("dh", "d"),
            rule("th", "t"),
            rule("ph", "f"),
            rule("ts|tz|cz", "c"),
            rule("x", "ks"),
            rule("a(?:w?(?:oo|ou|u)|w)", "O"),
            rule("ou|oo|ue", "u"),
            rule("[ae][yi](?![aeiou])", "E"),
            rule("(?<=[aeiou])y(?=[aeiou])", ""),
            rule("oe", "o"),
            rule("ae", "a"),
            rule("ee|iy|ij|ie|y", "i"),
            rule("c(?=[aouklrt]|$)", "k"),
            rule("w", "v"),
            rule("(?<=[aeiouEO])h(?![aeiouEO])", ""),
            rule("(.)\\1+", "$1"));

    /** Sounds that one romanisation or another writes for each other, whatever the length of the word. */
    private static final Set<String> ALIKE = Set.of("kq", "gq", "Xk", "Xh", "CX", "gj", "ij", "Ei", "Ou", "Oo", "ou");

    /** The same of words of at least {@value #LONG} letters. */
    private static final Set<String> ALIKE_WHERE_LONG = Set.of("ae", "ei", "Ea", "Ee", "gk");

    private static final int LONG = 5;

    private Romanisation() {}

    /** @param one and the other as {@link FoldedText} has them */
    static boolean alike(String one, String other) {
        String sounds = sounds(one);
        String others = sounds(other);
        if (sounds.isEmpty() || sounds.length() != others.length()) {
            return false;
        }
        boolean isLong = Math.min(one.length(), other.length()) >= LONG;
        for (int i = 0; i < sounds.length(); i++) {
            if (!alike(sounds.charAt(i), others.charAt(i), isLong)) {
                return false;
            }
        }
        return true;
    }

    static boolean alike(char one, char other, boolean isLong) {
        String pair = one < other ? "" + one + other : "" + other + one;
        return one == other || ALIKE.contains(pair) || isLong && ALIKE_WHERE_LONG.contains(pair);
    }

    private static String sounds(String word) {
        String sounds = word;
        for (Rule rule : SOUNDS) {
            sounds = rule.pattern().matcher(sounds).replaceAll(rule.sound());
        }
        return sounds;
    }

    private static Rule rule(String pattern, String sound) {
        return new Rule(Pattern.compile(pattern), sound);
    }
}
