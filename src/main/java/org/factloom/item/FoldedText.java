package org.factloom.item;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as it is compared: compatibility forms, case, diacritics, apostrophes and punctuation are gone.
 * "Al-Anṣār’s  camp" has the words al, ansars, camp.
 */
record FoldedText(List<String> words) {

    /** English and Arabic articles, the latter with their assimilated forms. */
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "al", "el", "ar", "as", "ash", "ad", "at", "az", "ul", "ud");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼʻʾʿ]");
    private static final Pattern DIGIT_GROUPS = Pattern.compile("(?<=\\d)[,\\u00a0\\u202f ](?=\\d{3}(?!\\d))");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%.]+|\\.(?!\\d)|(?<!\\d)\\.");

    static FoldedText of(String text) {
        String compatible = Normalizer2.getNFKCCasefoldInstance().normalize(text.replace(" & ", " and "));
        String bare = MARKS.matcher(Normalizer2.getNFDInstance().normalize(compatible))
                .replaceAll("");
        String plain = APOSTROPHES.matcher(withoutStrokes(bare)).replaceAll("");
        String grouped = DIGIT_GROUPS.matcher(plain).replaceAll("");
        return new FoldedText(Arrays.stream(NO_WORD.split(grouped))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words without a space, so that "Baath ists" and "Baathists" are one. */
    String joined() {
        return String.join("", words);
    }

    /** Without articles, unless it consists of nothing else. */
    FoldedText withoutArticles() {
        List<String> rest =
                words.stream().filter(word -> !ARTICLES.contains(word)).toList();
        return rest.isEmpty() ? this : new FoldedText(rest);
    }

    boolean matches(FoldedText other) {
        return joined().equals(other.joined())
                || withoutArticles().joined().equals(other.withoutArticles().joined());
    }

    /** Letters that Unicode does not decompose into a letter and a mark. */
    private static String withoutStrokes(String text) {
        return text.replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace("æ", "ae")
                .replace("œ", "oe");
    }
}
