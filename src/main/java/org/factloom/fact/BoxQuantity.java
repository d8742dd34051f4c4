package org.factloom.fact;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.Units;

/**
 * A number of an infobox with its unit: "116 minutes", "US$ 1,714 million (2014)", "2780400". Of a conversion the metric
 * part is kept: "1,454 ft (443.2 m)" is 443.2 metres.
 *
 * @param number in digits, grouped by commas from 1,000 on
 * @param value the number
 * @param unit what it counts in a question, "millions of dollars"; empty for a bare number
 * @param raw the number as the box writes it
 */
record BoxQuantity(String number, BigDecimal value, String unit, String raw) {

    private static final String NUMBER = "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final Pattern MEASURE =
            Pattern.compile("^" + NUMBER + "\\s*(?<unit>[\\p{L}°/²³·]+[\\p{L}\\d²³/.−-]*(?: (?:mi|miles|ft|feet))?)?$");
    private static final Pattern MONEY =
            Pattern.compile("^(?<currency>US\\$|USD|SEK|NOK|DKK|CHF|CAD|C\\$|A\\$|\\$|€|£|¥|₹)\\s?" + NUMBER
                    + "(?:\\s?(?<scale>million|billion|trillion|thousand))?$");

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "dollars"),
            Map.entry("US$", "US dollars"),
            Map.entry("USD", "US dollars"),
            Map.entry("C$", "Canadian dollars"),
            Map.entry("CAD", "Canadian dollars"),
            Map.entry("A$", "Australian dollars"),
            Map.entry("€", "euros"),
            Map.entry("£", "pounds"),
            Map.entry("¥", "yen"),
            Map.entry("₹", "rupees"),
            Map.entry("SEK", "Swedish kronor"),
            Map.entry("NOK", "Norwegian kroner"),
            Map.entry("DKK", "Danish kroner"),
            Map.entry("CHF", "Swiss francs"));

    /** "square kilometres" of "km2"; a unit that is not known stays as it is written. */
    static String unitInWords(String written) {
        return Units.inWords(written).orElse(written);
    }

    /** A bare whole number: "14,736", "104". */
    static Optional<BoxQuantity> count(String text) {
        return Optional.of(MEASURE.matcher(text))
                .filter(Matcher::matches)
                .filter(match ->
                        match.group("unit") == null && !match.group("number").contains("."))
                .map(match -> of(match.group("number"), ""));
    }

    /**
     * A measured number.
     *
     * @param note what the box has in parentheses behind it, perhaps the same in other units
     * @param key the unit that the field's key implies, "km2"; empty where the value has to name it
     */
    static Optional<BoxQuantity> measure(String text, String note, String key) {
        if (!key.isEmpty() && text.matches("[\\d,.]+")) {
            return count(text)
                    .or(() -> measure(text + " " + key, "", ""))
                    .map(it -> new BoxQuantity(it.number, it.value, unitInWords(key), it.raw));
        }
        Optional<BoxQuantity> first = measured(text);
        return measured(note)
                .filter(BoxQuantity::isMetric)
                .filter(_ -> first.filter(it -> !it.isMetric()).isPresent())
                .or(() -> first);
    }

    private static Optional<BoxQuantity> measured(String text) {
        return Optional.of(MEASURE.matcher(text.strip()))
                .filter(Matcher::matches)
                .filter(match -> match.group("unit") != null)
                .flatMap(match -> Units.inWords(match.group("unit")).map(unit -> of(match.group("number"), unit)));
    }

    private boolean isMetric() {
        return !unit.matches(".*(feet|miles|Fahrenheit).*");
    }

    /** An amount of money: "$75 million". */
    static Optional<BoxQuantity> money(String text) {
        return Optional.of(MONEY.matcher(text)).filter(Matcher::matches).map(match -> {
            String currency = CURRENCIES.getOrDefault(match.group("currency"), "");
            String scale = match.group("scale");
            return of(match.group("number"), scale == null ? currency : scale + "s of " + currency);
        });
    }

    /** The unit behind a number: "million dollars" for "millions of dollars". */
    String unitBehind() {
        return unit.replaceFirst("^(\\p{L}+)s of ", "$1 ");
    }

    private static BoxQuantity of(String written, String unit) {
        BigDecimal value = new BigDecimal(written.replace(",", ""));
        boolean grouped = written.contains(",") || value.compareTo(BigDecimal.valueOf(1_000)) >= 0;
        DecimalFormat format =
                new DecimalFormat(grouped ? "#,##0" : "0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return new BoxQuantity(format.format(value), value, unit, written);
    }
}
