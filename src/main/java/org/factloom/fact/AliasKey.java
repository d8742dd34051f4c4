package org.factloom.fact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is left of a name when spelling no longer matters: "Sulaymaniyah" and "as-Sulemaniyah" have one key. Two names
 * with one key may be the same thing; that bars them from standing side by side, and proves nothing.
 */
public final class AliasKey {

    /** Words that a longer form of the same name may add. */
    private static final Set<String> GENERIC = Set.of("the", "camp", "army", "city", "town", "of", "republic");

    private static final String WEAK = "aeiouyhw";
    private static final String APOSTROPHES = "'’‘ʿʾ`";

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("\\b(al|ar|as|an|ash|ad|at|az|el)-");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");

    private AliasKey() {}

    /** The consonants of the name's words, without accents, particles, doubled letters and weak sounds. */
    public static String of(String name) {
        return ofFolded(fold(name));
    }

    private static String ofFolded(String folded) {
        StringBuilder key = new StringBuilder();
        for (String word : folded.split(" ", -1)) {
            if (!GENERIC.contains(word)) {
                word.codePoints()
                        .filter(c -> WEAK.indexOf(c) < 0)
                        .filter(c -> key.isEmpty() || c != key.codePointBefore(key.length()) || !Character.isLetter(c))
                        .forEach(key::appendCodePoint);
            }
        }
        return key.isEmpty() ? folded : key.toString();
    }

    /** Whether the names may be the same: one key, or one name's words all within the other's. */
    public static boolean mayBeSame(String one, String other) {
        String first = fold(one);
        String second = fold(other);
        String a = " " + first + " ";
        String b = " " + second + " ";
        return a.contains(b) || b.contains(a) || ofFolded(first).equals(ofFolded(second));
    }

    /** Lower case, no accents, apostrophes or Arabic articles; hyphens and other marks are spaces. */
    public static String fold(String name) {
        String bare = (isAscii(name)
                        ? name
                        : ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                                .replaceAll(""))
                .toLowerCase(Locale.ROOT);
        String whole = without(bare, APOSTROPHES);
        String spaced = spaced(
                whole.indexOf('-') < 0 ? whole : ARABIC_ARTICLE.matcher(whole).replaceAll(""));
        return ARTICLE.matcher(spaced).replaceFirst("").strip();
    }

    /** Whether a text has the words of a name, in their order and under whatever accents: "the Ba'ath Party" has "Baath". */
    public static boolean names(String text, String name) {
        return (" " + fold(text) + " ").contains(" " + fold(name) + " ");
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String without(String text, String marks) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) < 0) {
                kept.append(text.charAt(i));
            }
        }
        return kept.length() == text.length() ? text : kept.toString();
    }

    /** With one space for every run of what is neither letter nor number. */
    private static String spaced(String text) {
        StringBuilder words = new StringBuilder(text.length());
        int size;
        for (int i = 0; i < text.length(); i += size) {
            int c = text.codePointAt(i);
            size = Character.charCount(c);
            if (isWord(c)) {
                words.appendCodePoint(c);
            } else if (words.isEmpty() || words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString();
    }

    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c);
        };
    }
}
