package org.factloom.item;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;

/** Why an item that passed all gates deserves a second look of whoever judges it. */
public enum Flag {
    /** Its fact is of a family that readers found wrong or clumsy more often than others. */
    FAMILY,
    /** The article tells it as somebody's word: "reportedly", "is said to". */
    HEARSAY,
    /** The article says that it is so now, which may have changed since: "currently", "as of 2019". */
    PASSING,
    /** The article mentions it in passing. */
    MINOR,
    /** The evidence needs the sentence before it: "He then …". */
    NEIGHBOUR,
    /** Fewer than four options. */
    FEW_OPTIONS,
    /** A stem of more than 25 words. */
    LONG;

    private static final int USUAL_OPTIONS = 4;
    private static final int MOST_WORDS = 25;

    /** Marked usable less often than nine times of ten by readers who did not know what made them. */
    private static final Set<Family> UNSURE = EnumSet.of(Family.ACTION, Family.RELATION, Family.PERIOD, Family.CAUSE);

    private static final Pattern SAID = Pattern.compile(
            "\\b(?:reportedly|allegedly|supposedly|purportedly|presumably|probably|perhaps|claim(?:s|ed)|believed"
                    + "|(?:is|are|was|were) (?:said|thought|rumou?red)|according to)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOW =
            Pattern.compile("\\b(?:currently|at present|nowadays|as of|so far|to date)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEANING = Pattern.compile(
            "(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|The (?:former|latter)|Both|Here|There)\\b.*",
            Pattern.DOTALL);

    /**
     * The flags of an item, in the order in which they are declared.
     *
     * @param fact its first one
     */
    public static Set<Flag> of(Item item, Fact fact) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        String evidence = item.origin().evidence().isEmpty()
                ? ""
                : item.origin().evidence().getFirst().text();
        boolean box =
                item.origin().evidence().stream().anyMatch(e -> e.section().equals(Evidence.INFOBOX));
        add(flags, FAMILY, UNSURE.contains(fact.family()));
        add(flags, HEARSAY, SAID.matcher(evidence).find());
        add(flags, PASSING, NOW.matcher(evidence).find());
        add(flags, MINOR, Salience.isLow(fact));
        add(flags, NEIGHBOUR, !box && LEANING.matcher(evidence).matches());
        add(flags, FEW_OPTIONS, options(item) < USUAL_OPTIONS);
        add(flags, LONG, item.stem().strip().split("\\s+", -1).length > MOST_WORDS);
        return flags;
    }

    /** The name in addresses and programs, "few-options". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void add(Set<Flag> flags, Flag flag, boolean raised) {
        if (raised) {
            flags.add(flag);
        }
    }

    private static int options(Item item) {
        return switch (item) {
            case Item.OneOf choice -> choice.options().size();
            case Item.MultipleResponse several -> several.options().size();
            default -> USUAL_OPTIONS;
        };
    }
}
