package org.factloom.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.factloom.article.Span;
import org.jspecify.annotations.Nullable;

/** The grammar of dates: "3 June 1968", "June 3, 1968", "June 1968", "1968". Ranges and decades are not dates. */
public final class Dates {

    /** In English and lower case, from January. */
    public static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final String MONTH =
            "(?<month%s>January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String YEAR = "(?<year%s>1\\d{3}|20\\d{2})";
    private static final String DAY = "(?<day%s>[12]?\\d|3[01])(?:st|nd|rd|th)?";
    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\d–])(?<!(?<!mid)-)(?:"
            + form("%s %s,? %s", "A", DAY, MONTH, YEAR) + "|"
            + form("%s %s, ?%s", "B", MONTH, DAY, YEAR) + "|"
            + form("%s,? %s", "C", MONTH, YEAR) + "|"
            + form("%s", "D", YEAR)
            + ")(?![\\p{L}\\d]|[–-][\\p{L}\\d]|[.,:]\\d)");
    private static final Pattern MODIFIER = Pattern.compile(
            "(?:(?<part>early|late)(?: in)?|(?<mid>mid)|(?<about>about|around|circa|c\\.))[ -]$",
            Pattern.CASE_INSENSITIVE);
    /** What may stand before a bare year for it to be one, and not a number or part of a name. */
    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "(?:^|\\b(?:in|by|since|until|till|from|to|of|and|between|after|before|during|around|about|circa|late|early|c\\.)"
                    + "(?: the year| early| late)?[ ]|mid-|[(])$",
            Pattern.CASE_INSENSITIVE);

    /** As many characters before a date as tell what kind of date it is. */
    private static final int LONGEST_BEFORE = 24;

    private Dates() {}

    private static String form(String shape, String suffix, String... parts) {
        return shape.formatted((Object[]) parts).replace("%s", suffix);
    }

    /**
     * The dates of {@code text} in order.
     *
     * @param offset where the text begins in its article
     */
    public static List<DateMention> in(String text, int offset) {
        List<DateMention> found = new ArrayList<>();
        DATE.matcher(text).results().forEach(match -> {
            String before = text.substring(Math.max(0, match.start() - LONGEST_BEFORE), match.start());
            if (match.group("yearD") != null && !BEFORE_YEAR.matcher(before).find()) {
                return;
            }
            found.add(new DateMention(
                    new Span(offset + match.start(), offset + match.end()),
                    match.group(),
                    date(match),
                    modifier(before)));
        });
        return found;
    }

    /** The date that the whole of {@code text} is. */
    public static Optional<PartialDate> parse(String text) {
        return DATE.matcher(text.strip())
                .results()
                .filter(match -> match.group().length() == text.strip().length())
                .map(Dates::date)
                .findFirst();
    }

    private static PartialDate date(MatchResult match) {
        for (String suffix : List.of("A", "B", "C", "D")) {
            String year = match.group("year" + suffix);
            if (year != null) {
                String month = suffix.equals("D") ? null : match.group("month" + suffix);
                String day = suffix.equals("A") || suffix.equals("B") ? match.group("day" + suffix) : null;
                return new PartialDate(Integer.parseInt(year), month(month), day == null ? null : Integer.valueOf(day));
            }
        }
        throw new IllegalStateException("a date without a year: " + match.group());
    }

    private static @Nullable Integer month(@Nullable String name) {
        return name == null ? null : MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static String modifier(String before) {
        var match = MODIFIER.matcher(before);
        if (!match.find()) {
            return "";
        }
        String part = match.group("part");
        return part != null ? part.toLowerCase(Locale.ROOT) : match.group("mid") != null ? "mid" : "about";
    }

    /** The date in words, in the order of the day that {@code like} uses: "3 June 1968" or "June 3, 1968". */
    public static String format(PartialDate date, String like) {
        if (date.month() == null) {
            return Integer.toString(date.year());
        }
        String name = MONTHS.get(date.month() - 1);
        String month = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        if (date.day() == null) {
            return month + " " + date.year();
        }
        return Character.isDigit(like.charAt(0))
                ? date.day() + " " + month + " " + date.year()
                : month + " " + date.day() + ", " + date.year();
    }
}
