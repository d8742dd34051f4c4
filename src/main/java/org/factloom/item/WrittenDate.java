package org.factloom.item;

import com.ibm.icu.text.Normalizer2;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads dates as learners type them: "3 June 1968", "June 3rd, 1968", "1968-06-03", "23.6.1968", "June 1968", "06/1968", "1968", "44 BC". */
final class WrittenDate {

    /** A date, or why the words are none: a reason that a learner can act on. */
    sealed interface Reading {
        record Read(PartialDate date) implements Reading {}

        record Unclear(String reason) implements Reading {}
    }

    private static final Set<String> FILLERS = Set.of(
            "on",
            "in",
            "of",
            "the",
            "year",
            "it",
            "was",
            "about",
            "around",
            "circa",
            "c.",
            "ca.",
            "ca",
            "c",
            "approximately",
            "ad",
            "ce",
            "a.d.");
    private static final Pattern WORD = Pattern.compile("[^\\s,]+");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{4})");
    private static final Pattern AT_START =
            Pattern.compile("^(?:(?:on|in|about|around|circa|ca?\\.?|approximately) )+(?=\\d+\\s*[-/.])");

    /** What joins a month's name to a figure: "3-Jun-1968", "Jun/1968". */
    private static final Pattern JOINT = Pattern.compile("(?<=\\p{L}{3})[-/.](?=\\d)|(?<=\\d)[-/.](?=\\p{L}{3})");

    private static final Pattern YEAR = Pattern.compile("\\d{3,4}");
    private static final Pattern BEFORE_CHRIST =
            Pattern.compile("^(?:c\\.|ca\\.|circa )? ?(\\d{1,4}) ?b\\.?c\\.?(?:e\\.?)?$");
    private static final Pattern COMMON_ERA =
            Pattern.compile("^(?:(?:ad|a\\.d\\.) ?(\\d{1,4})|(\\d{1,4}) ?(?:ad|a\\.d\\.|ce|c\\.e\\.))$");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.?");

    private static final Reading NO_DATE =
            new Reading.Unclear("Write a date, like “5 May 1821”, “May 1821” or “1821”.");
    private static final Reading NO_YEAR = new Reading.Unclear("Say the year too, with four digits.");

    private WrittenDate() {}

    static Reading read(String text) {
        String plain = Normalizer2.getNFKCCasefoldInstance()
                .normalize(text)
                .replaceAll("[‐‑–—]", "-")
                .strip();
        Matcher before = BEFORE_CHRIST.matcher(plain);
        if (before.matches()) {
            return date(1 - number(before.group(1)), null, null);
        }
        Matcher common = COMMON_ERA.matcher(plain);
        if (common.matches()) {
            return date(number(common.group(1) == null ? common.group(2) : common.group(1)), null, null);
        }
        String figures = AT_START.matcher(plain).replaceFirst("");
        Matcher yearFirst = YEAR_FIRST.matcher(figures);
        if (yearFirst.matches()) {
            String day = yearFirst.group(3);
            return date(number(yearFirst.group(1)), number(yearFirst.group(2)), day == null ? null : number(day));
        }
        Matcher yearLast = YEAR_LAST.matcher(figures);
        if (yearLast.matches()) {
            return numeric(number(yearLast.group(1)), number(yearLast.group(2)), number(yearLast.group(3)));
        }
        Matcher monthYear = MONTH_YEAR.matcher(figures);
        return monthYear.matches()
                ? date(number(monthYear.group(2)), number(monthYear.group(1)), null)
                : words(JOINT.matcher(plain).replaceAll(" "));
    }

    /** All dates that "3/6/1968" may be; none of what is not written so. */
    static List<PartialDate> readings(String text) {
        Matcher yearLast = YEAR_LAST.matcher(text.strip());
        if (!yearLast.matches()) {
            return List.of();
        }
        int year = number(yearLast.group(3));
        int one = number(yearLast.group(1));
        int other = number(yearLast.group(2));
        return List.of(new PartialDate(year, one, other), new PartialDate(year, other, one));
    }

    /** Day and month in either order: unclear unless only one order makes a date. */
    private static Reading numeric(int one, int other, int year) {
        if (one <= 12 && other <= 12 && one != other) {
            return new Reading.Unclear("That can be read as two dates: write the month as a word.");
        }
        return one > 12 ? date(year, other, one) : date(year, one, other);
    }

    private static Reading words(String plain) {
        Integer year = null;
        Integer month = null;
        Integer day = null;
        Matcher words = WORD.matcher(plain);
        while (words.find()) {
            String word = words.group();
            Matcher dayOfMonth = DAY.matcher(word);
            int named = month(word);
            if (year == null && YEAR.matcher(word).matches()) {
                year = number(word);
            } else if (month == null && named > 0) {
                month = named;
            } else if (day == null && dayOfMonth.matches()) {
                day = number(dayOfMonth.group(1));
            } else if (!FILLERS.contains(word)) {
                return NO_DATE;
            }
        }
        if (year != null) {
            return month == null && day != null ? NO_DATE : date(year, month, day);
        }
        return month != null ? NO_YEAR : NO_DATE;
    }

    /** 1 to 12 for a month's name or its first three letters or more; 0 for any other word. */
    private static int month(String word) {
        String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        for (int i = 0; i < Dates.MONTHS.size() && name.length() >= 3; i++) {
            if (Dates.MONTHS.get(i).startsWith(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Reading date(int year, @Nullable Integer month, @Nullable Integer day) {
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
            return new Reading.Read(new PartialDate(year, month, day));
        } catch (DateTimeException e) {
            return new Reading.Unclear("There is no such day in the calendar.");
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
