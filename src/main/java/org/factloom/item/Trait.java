package org.factloom.item;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an option shows at a glance, whatever it says. Nobody should find the key by a trait that it alone has, or alone has not. */
public enum Trait {
    /** Joseph "Holy Joe" Atkinson. */
    NICKNAME("[\"“‘]"),
    PARENTHESIS("\\("),
    COMMA(", "),
    DIGIT("\\d"),
    /** "John F. Kennedy". */
    INITIAL("\\b\\p{Lu}\\."),
    TITLE(
            "^(?:Sir|Dame|Lord|Lady|Dr|Saint|St|President|King|Queen|Prince|Princess|General|Colonel|Captain|Major|Bishop|Pope"
                    + "|Senator|Governor|Mayor|Minister|Professor|Father|Reverend|Judge|Sheikh|Emperor)\\b"),
    SMALL("^\\p{Ll}"),
    /** "Upper House" beside "Lower house". */
    SMALL_LATER("\\p{L} \\p{Ll}\\p{L}{3,}"),
    ARTICLE("^(?:[Tt]he|[Aa]n?) "),
    /** "HMS", "WJAC-TV". */
    CAPITALS("(?<!\\p{L})\\p{Lu}{3,}(?!\\p{L})");

    private final Pattern pattern;

    Trait(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    public boolean isOf(String option) {
        return pattern.matcher(option).find();
    }

    /** In how many traits two options differ. */
    static int differences(String one, String other) {
        return (int) Stream.of(values())
                .filter(trait -> trait.isOf(one) != trait.isOf(other))
                .count();
    }

    /** Whether the key alone has or lacks the trait. */
    public boolean tells(String key, List<String> others) {
        return others.size() > 1 && others.stream().allMatch(other -> isOf(other) != isOf(key));
    }
}
