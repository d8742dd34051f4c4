package org.factloom.fact;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How numbers are written for a reader: "2,780,400", also where the article has "2780400". */
final class Numerals {

    private static final Pattern UNGROUPED = Pattern.compile("\\d{5,}");

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    private static final List<String> SHORT =
            List.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th");

    private Numerals() {}

    /** "4th" for "fourth" and "fourth" for "4th"; itself above twelve. */
    static String otherOrdinal(String ordinal) {
        return ORDINALS.contains(ordinal)
                ? SHORT.get(ORDINALS.indexOf(ordinal))
                : SHORT.contains(ordinal) ? ORDINALS.get(SHORT.indexOf(ordinal)) : ordinal;
    }

    static BigDecimal value(String written) {
        return new BigDecimal(written.replace(",", ""));
    }

    /** The number with its thousands apart; years and other numbers of four digits as they are. */
    static String grouped(String written) {
        return UNGROUPED.matcher(written).matches()
                ? new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                        .format(new BigDecimal(written))
                : written;
    }
}
