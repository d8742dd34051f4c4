package org.factloom.exchange;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.language.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates of some precision as ISO 8601 writes them: "1968", "1968-06", "1968-06-03". */
final class DateText {

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

    private DateText() {}

    static String write(PartialDate date) {
        String text = String.format(Locale.ROOT, "%04d", date.year());
        if (date.month() != null) {
            text += String.format(Locale.ROOT, "-%02d", date.month());
            if (date.day() != null) {
                text += String.format(Locale.ROOT, "-%02d", date.day());
            }
        }
        return text;
    }

    static PartialDate read(Cursor at) {
        String written = at.text();
        Matcher parts = FORM.matcher(written);
        if (parts.matches()) {
            Integer month = number(parts.group(2));
            Integer day = number(parts.group(3));
            if (within(month, 12) && within(day, 31)) {
                return new PartialDate(Integer.parseInt(parts.group(1)), month, day);
            }
        }
        if (!written.isEmpty()) {
            at.wrong("'" + written + "' is not a date: write 1968, 1968-06 or 1968-06-03");
        }
        return new PartialDate(0, null, null);
    }

    private static boolean within(@Nullable Integer part, int most) {
        return part == null || (part >= 1 && part <= most);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
