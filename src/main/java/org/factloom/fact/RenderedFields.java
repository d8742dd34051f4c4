package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.Infobox;

/**
 * The fields of a box as its source has them, where a page shows several in one line: "Born: Anna Berg, 7 November 1867, Warsaw, Poland",
 * "Group, period: group 12, period 4", and an office with its term in the lines below it.
 */
final class RenderedFields {

    private static final Pattern DAY =
            Pattern.compile("\\d{1,2} \\p{Lu}\\p{L}+,? \\d{4}|\\p{Lu}\\p{L}+ \\d{1,2}, \\d{4}");

    /** "(aged 75)", "(1941-06-24)". */
    private static final Pattern AGE = Pattern.compile("\\s*\\((?:\\d{4}-\\d\\d-\\d\\d|aged? [^()]*)\\)");

    /** "baptised 26 April 1564", "14 or 15 May 1616": another date, or perhaps. */
    private static final Pattern UNSURE = Pattern.compile(
            "\\b(?:bapti[sz]ed|christened|circa|or|before|after|about|either)\\b|\\bc\\.|\\[|\\?|\\d/\\d");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,5}");

    private RenderedFields() {}

    static List<Infobox.Field> of(Infobox infobox) {
        List<Infobox.Field> fields = new ArrayList<>();
        int offices = 0;
        for (Infobox.Field field : infobox.fields()) {
            switch (field.key()) {
                case "Born" -> life("Birth", field, fields);
                case "Died" -> life("Death", field, fields);
                case "Office" -> fields.add(as("Office" + number(++offices), field.value(), field));
                case "Term" -> term(offices, field, fields);
                case "Preceded by", "Succeeded by" -> {
                    String key = field.key().startsWith("P") ? "Predecessor" : "Successor";
                    fields.add(offices == 0 ? field : as(key + number(offices), field.value(), field));
                }
                default -> paired(field, fields);
            }
        }
        return fields;
    }

    /** None of the first, which a source may leave without one. */
    private static String number(int office) {
        return office == 1 ? "" : String.valueOf(office);
    }

    private static void life(String event, Infobox.Field field, List<Infobox.Field> fields) {
        String text = AGE.matcher(field.value()).replaceAll("");
        Matcher day = DAY.matcher(text);
        if (UNSURE.matcher(text).find() || !day.find()) {
            fields.add(field);
            return;
        }
        String before = text.substring(0, day.start()).replaceFirst("[,;\\s]+$", "");
        String place = text.substring(day.end()).replaceFirst("^[,;\\s]+", "");
        if (NAME.matcher(before).matches()) {
            fields.add(as(event + " name", before, field));
        }
        fields.add(as(event + " date", day.group(), field));
        if (!place.isEmpty()) {
            fields.add(as(event + " place", place, field));
        }
    }

    private static void term(int office, Infobox.Field field, List<Infobox.Field> fields) {
        String[] ends = field.value().split("\\s+[–-]\\s+", -1);
        if (office == 0 || ends.length != 2) {
            fields.add(field);
            return;
        }
        fields.add(as("Term start" + number(office), ends[0], field));
        fields.add(as("Term end" + number(office), ends[1], field));
    }

    /** "Name, symbol: Zinc, Zn" is two fields; a part that begins with its own key goes without it. */
    private static void paired(Infobox.Field field, List<Infobox.Field> fields) {
        String[] keys = field.key().split(", ", -1);
        String[] values = field.value().split(", ", -1);
        if (keys.length == 1 || keys.length != values.length) {
            fields.add(field);
            return;
        }
        for (int i = 0; i < keys.length; i++) {
            String own = keys[i].toLowerCase(Locale.ROOT) + " ";
            boolean repeated = values[i].toLowerCase(Locale.ROOT).startsWith(own);
            fields.add(as(keys[i], repeated ? values[i].substring(own.length()) : values[i], field));
        }
    }

    private static Infobox.Field as(String key, String value, Infobox.Field field) {
        return new Infobox.Field(key, value, field.span(), field.valueSpan());
    }
}
