package org.factloom.fact;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** How numbers are written for a reader: "2,780,400", also where the article has "2780400". */
final class Numerals {

    private static final Pattern UNGROUPED = Pattern.compile("\\d{5,}");

    private Numerals() {}

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
