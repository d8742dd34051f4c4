package org.factloom.article;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factloom.article.WikitextTemplates.Template;

/** Templates that show dates: <code>{{birth date|1945|2|6|df=y}}</code> is "6 February 1945". Ages are left out: they pass. */
final class WikitextDates {

    /** By their names, which are divided by commas. */
    static final Map<String, Template> TEMPLATES = Map.of(
            "birth date, birth date and age, birth-date, birth-date and age, bda, death date, death date and age, death-date,"
                    + " death-date and age, dda, start date, start date and age, start-date, end date, end date and age, end-date, date,"
                    + " dts, formatdate, release date, release date and age",
            given -> date(given.from(1), dayFirst(given)),
            "birth year and age, death year and age",
            given -> given.at(1),
            "start and end dates",
            given -> date(given.from(1).stream().limit(3).toList(), dayFirst(given)) + " – "
                    + date(given.from(4), dayFirst(given)),
            "film date, television air date",
            WikitextDates::releases,
            "datum",
            given -> date(given.from(1).reversed(), true),
            "as of, asof",
            WikitextDates::asOf,
            "circa, c., ca",
            given -> range("c. ", given),
            "floruit, fl.",
            given -> range("fl. ", given),
            "reign, r.",
            given -> range("r. ", given));

    private WikitextDates() {}

    private static boolean dayFirst(WikitextArguments given) {
        return given.named("df").startsWith("y");
    }

    private static String range(String before, WikitextArguments given) {
        return (before + String.join("–", given.from(1))).strip();
    }

    /** A year, a year and a month, or a year, a month and a day; what is no year stands for itself, "April 11, 1931". */
    private static String date(List<String> parts, boolean dayFirst) {
        if (parts.isEmpty() || !parts.getFirst().matches("\\d{1,4}")) {
            return parts.isEmpty() ? "" : parts.getFirst();
        }
        String year = parts.getFirst();
        String month = parts.size() > 1 ? month(parts.get(1)) : "";
        String day = parts.size() > 2 && parts.get(2).matches("\\d{1,2}")
                ? parts.get(2).replaceFirst("^0", "")
                : "";
        if (month.isEmpty()) {
            return year;
        }
        if (day.isEmpty()) {
            return month + " " + year;
        }
        return dayFirst ? day + " " + month + " " + year : month + " " + day + ", " + year;
    }

    private static String month(String month) {
        if (!month.matches("\\d{1,2}")) {
            return month.matches("\\p{L}+") ? month : "";
        }
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12 ? Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH) : "";
    }

    private static String asOf(WikitextArguments given) {
        if (!given.named("alt").isEmpty()) {
            return given.named("alt");
        }
        String date = date(given.from(1), !given.named("df").startsWith("us"));
        String since = given.named("since").isEmpty() ? "As of " : "Since ";
        String words = given.named("lc").isEmpty() ? since : since.toLowerCase(Locale.ROOT);
        return date.isEmpty() ? "" : words + date + given.named("post");
    }

    /** Year, month, day and place, over and over: "July 10, 2007 (Los Angeles)". */
    private static String releases(WikitextArguments given) {
        List<String> releases = new ArrayList<>();
        for (int first = 1; first <= given.positional().size(); first += 4) {
            List<String> parts = new ArrayList<>();
            for (int i = first; i < first + 3 && !given.at(i).isEmpty(); i++) {
                parts.add(given.at(i));
            }
            String place = given.at(first + 3);
            String date = date(parts, dayFirst(given));
            if (!date.isEmpty()) {
                releases.add(place.isEmpty() ? date : date + " (" + place + ")");
            }
        }
        return String.join(String.valueOf(WikitextNode.BREAK), releases);
    }
}
