package org.factloom.item;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names and terms: compared by letters, with slips of the pen forgiven unless they make another word.
 *
 * @param right the key and what else is accepted
 * @param others names that no slip may come near
 * @param forgiving whether slips are forgiven at all
 */
record TypedName(List<String> right, List<FoldedText> others, boolean forgiving) implements TypedAnswer {

    /** Pairs of these are a letter or two apart and never a slip for one another. */
    private static final Set<String> TELLING = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "majority",
            "minority",
            "internal",
            "external",
            "increase",
            "decrease",
            "increased",
            "decreased",
            "first",
            "second",
            "third");

    TypedName(Item.Answer answer, boolean forgiving) {
        this(
                Stream.concat(Stream.of(answer.key()), answer.accepted().stream())
                        .toList(),
                answer.others().stream().map(FoldedText::of).toList(),
                forgiving);
    }

    @Override
    public Verdict judge(String typed) {
        FoldedText given = FoldedText.of(typed);
        if (given.isEmpty()) {
            return Verdict.WRONG;
        }
        if (isRight(given)) {
            return Verdict.RIGHT;
        }
        if (!forgiving) {
            return Verdict.WRONG;
        }
        return right.stream()
                .filter(key -> isSlip(given, FoldedText.of(key)))
                .min(Comparator.comparingInt(key -> distance(given, FoldedText.of(key))))
                .map(key -> new Verdict(1, "spelling forgiven: it is written “" + key + "”"))
                .orElse(Verdict.WRONG);
    }

    /** Whether nothing but case, diacritics, punctuation and articles differs. */
    boolean isRight(FoldedText given) {
        return right.stream().anyMatch(key -> FoldedText.of(key).matches(given));
    }

    private boolean isSlip(FoldedText given, FoldedText key) {
        int distance = distance(given, key);
        return distance <= forgiven(key.withoutArticles().joined())
                && digits(given).equals(digits(key))
                && telling(given).equals(telling(key))
                && !prefixed(given, key)
                && others.stream().noneMatch(other -> distance(given, other) <= distance);
    }

    /** One slip from 5 letters on, two from 8. */
    private static int forgiven(String key) {
        return key.length() >= 8 ? 2 : key.length() >= 5 ? 1 : 0;
    }

    private static int distance(FoldedText one, FoldedText other) {
        return Math.min(
                EditDistance.between(one.joined(), other.joined()),
                EditDistance.between(
                        one.withoutArticles().joined(), other.withoutArticles().joined()));
    }

    private static String digits(FoldedText text) {
        return text.joined().replaceAll("\\D", "");
    }

    private static List<String> telling(FoldedText text) {
        return text.words().stream().filter(TELLING::contains).toList();
    }

    /** Whether a word of one is a word of the other with something before it: "unofficial" is no slip for "official". */
    private static boolean prefixed(FoldedText one, FoldedText other) {
        List<String> given = one.withoutArticles().words();
        List<String> key = other.withoutArticles().words();
        for (int i = 0; i < Math.min(given.size(), key.size()); i++) {
            if (!given.get(i).equals(key.get(i))
                    && (given.get(i).endsWith(key.get(i)) || key.get(i).endsWith(given.get(i)))) {
                return true;
            }
        }
        return false;
    }
}
