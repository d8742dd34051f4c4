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

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʿʾ`]");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("\\b(al|ar|as|an|ash|ad|at|az|el)-");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z0-9]+(?: [a-zA-Z0-9]+)*");

    private AliasKey() {}

    /** The consonants of the name's words, without accents, particles, doubled letters and weak sounds. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : fold(name).split(" ", -1)) {
            if (!GENERIC.contains(word)) {
                key.append(word.replaceAll("[aeiouyhw]", ""));
            }
        }
        String consonants = key.toString().replaceAll("(\\p{L})\\1+", "$1");
        return consonants.isEmpty() ? fold(name) : consonants;
    }

    /** Whether the names may be the same: one key, or one name's words all within the other's. */
    public static boolean mayBeSame(String one, String other) {
        String a = " " + fold(one) + " ";
        String b = " " + fold(other) + " ";
        return of(one).equals(of(other)) || a.contains(b) || b.contains(a);
    }

    /** Lower case, no accents, apostrophes or Arabic articles; hyphens and other marks are spaces. */
    public static String fold(String name) {
        if (PLAIN.matcher(name).matches()) {
            return ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("").strip();
        }
        String bare = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String whole =
                ARABIC_ARTICLE.matcher(APOSTROPHE.matcher(bare).replaceAll("")).replaceAll("");
        return ARTICLE.matcher(MARKS.matcher(whole).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
