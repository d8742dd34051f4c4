package org.factloom.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.factloom.language.Dates;

/** What is one name in several forms, whatever it names: "World War Two" and "Second World War", "Oxford University" and "University of Oxford". */
final class NameForm {

    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi");

    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
    private static final Pattern LEAD = Pattern.compile(
            "(?i)^\\s*(?:i (?:think|guess|believe)\\s+|maybe\\s+|probably\\s+)?(?:(?:it|he|she|they|this|that)(?:['’]s|\\s+(?:was|is|were|are))\\s+)?");

    private NameForm() {}

    /** "It was Karim Nasser" without the words that say no more than that this is the answer. */
    static String withoutLead(String typed) {
        return LEAD.matcher(typed).replaceFirst("");
    }

    /** The words of a name without articles, numerals in figures, and a day before its month. */
    static List<String> words(String name) {
        List<String> words =
                new ArrayList<>(FoldedText.of(name).withoutArticles().words());
        for (int i = 0; i < words.size(); i++) {
            words.set(i, numeral(words.get(i), i > 0 && i == words.size() - 1));
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            if (Dates.MONTHS.contains(words.get(i)) && words.get(i + 1).matches("\\d{1,2}")) {
                words.add(i, words.remove(i + 1));
            }
        }
        return List.copyOf(words);
    }

    /** "2" for "II", "two", "second" and "2nd", "mount" for "Mt."; one letter is a numeral only as the last of several words: "Faisal I". */
    private static String numeral(String word, boolean last) {
        if (ROMAN.contains(word) && (last || word.length() > 1)) {
            return String.valueOf(ROMAN.indexOf(word) + 1);
        }
        if (word.equals("mt")) {
            return "mount";
        }
        String figures = ORDINAL.matcher(word).replaceFirst("$1");
        return NumberWords.small(figures).map(String::valueOf).orElse(figures);
    }

    /** Whether the words are the same name, none of them read by its sound alone. */
    static boolean same(List<String> given, List<String> key) {
        return String.join("", given).equals(String.join("", key))
                || turned(given).equals(key)
                || turned(key).equals(given)
                || isNumbered(given)
                        && given.stream()
                                .sorted()
                                .toList()
                                .equals(key.stream().sorted().toList());
    }

    /** Whether every word is, or sounds like, its counterpart. */
    static boolean soundsSame(List<String> given, List<String> key) {
        boolean wordByWord = given.size() == key.size()
                && IntStream.range(0, given.size()).allMatch(i -> sounds(given.get(i), key.get(i)));
        return wordByWord
                || numerals(given).equals(numerals(key))
                        && Romanisation.alike(String.join("", given), String.join("", key));
    }

    static boolean sounds(String one, String other) {
        return one.equals(other) || !isNumeral(one) && !isNumeral(other) && Romanisation.alike(one, other);
    }

    static List<String> numerals(List<String> words) {
        return words.stream().filter(NameForm::isNumeral).toList();
    }

    private static boolean isNumbered(List<String> words) {
        return words.stream().anyMatch(NameForm::isNumeral);
    }

    private static boolean isNumeral(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** "oxford university" for "university of oxford"; itself where there is not one "of". */
    private static List<String> turned(List<String> words) {
        int of = words.indexOf("of");
        if (of <= 0 || of != words.lastIndexOf("of")) {
            return words;
        }
        List<String> turned = new ArrayList<>(words.subList(of + 1, words.size()));
        turned.addAll(words.subList(0, of));
        return turned;
    }

    /** The words after the first ones, where these are among {@code leading} and others follow. */
    static List<String> without(Set<String> leading, List<String> words) {
        int from = 0;
        while (from < words.size() - 1 && leading.contains(words.get(from))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    static Optional<Likeness> when(boolean alike, Likeness likeness) {
        return alike ? Optional.of(likeness) : Optional.empty();
    }
}
