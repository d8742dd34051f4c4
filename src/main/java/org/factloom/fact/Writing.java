package org.factloom.fact;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How the same value is written in different ways, which no reader takes for another value. */
public final class Writing {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[‘’ʼʻ´`′]");
    private static final Pattern QUOTES = Pattern.compile("[“”„″]");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011\u2012\u2013\u2212]");

    /** "6", "6th", "1945" and "February" of a date; what else it says ("around", "early") counts. */
    private static final Pattern PARTS_OF_DATE = Pattern.compile(
            "\\b(?:\\d+(?:st|nd|rd|th)?"
                    + "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
                    + "|the|of|on|in)\\b|[.,]",
            Pattern.CASE_INSENSITIVE);

    /** "1,200", "1.2 million" and "eleven" of a quantity, whose number is compared by itself; what else it says ("more than", "km") counts. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\d+(?:[.,]\\d+)*|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten"
                    + "|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
                    + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "1,200" and "1 200". */
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[,\\p{Z}](?=\\d{3}(?!\\d))");

    private Writing() {}

    /** Whether two texts differ in spaces, apostrophes, quotation marks, hyphens or the grouping of digits at most. */
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static boolean same(Value one, Value other) {
        return switch (one) {
            case Value.Date date ->
                other instanceof Value.Date it
                        && date.date().equals(it.date())
                        && besides(PARTS_OF_DATE, date).equals(besides(PARTS_OF_DATE, it));
            case Value.Quantity quantity ->
                other instanceof Value.Quantity it
                        && quantity.number().compareTo(it.number()) == 0
                        && quantity.approximate() == it.approximate()
                        && same(quantity.unit(), it.unit())
                        && besides(NUMBER, quantity).equals(besides(NUMBER, it));
            case Value.Several several -> other instanceof Value.Several it && same(several.values(), it.values());
            default -> one.getClass().equals(other.getClass()) && same(one.text(), other.text());
        };
    }

    private static boolean same(List<Value> some, List<Value> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> same(some.get(i), others.get(i)));
    }

    private static String besides(Pattern parts, Value value) {
        return plain(parts.matcher(GROUPS.matcher(value.text()).replaceAll("")).replaceAll(""));
    }

    private static String plain(String text) {
        String grouped = GROUPS.matcher(text).replaceAll("");
        String straight =
                APOSTROPHES.matcher(QUOTES.matcher(grouped).replaceAll("\"")).replaceAll("'");
        return SPACES.matcher(HYPHENS.matcher(straight).replaceAll("-")).replaceAll("");
    }
}
