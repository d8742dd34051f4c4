package org.factloom.article;

import java.util.Map;
import java.util.Optional;

/** Units of measure: the codes that templates and keys have, "km2", the symbols that pages show, "km²", and their words. */
public final class Units {

    /** By code; what is no code is a symbol already. */
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("C", "°C"),
            Map.entry("F", "°F"),
            Map.entry("sqft", "sq ft"),
            Map.entry("ft2", "sq ft"),
            Map.entry("sqmi", "sq mi"),
            Map.entry("mi2", "sq mi"),
            Map.entry("sqkm", "km²"),
            Map.entry("km2", "km²"),
            Map.entry("km3", "km³"),
            Map.entry("m3/s", "m³/s"),
            Map.entry("g/cm3", "g/cm³"),
            Map.entry("sqm", "m²"),
            Map.entry("m2", "m²"),
            Map.entry("usgal", "US gal"));

    /** By symbol, or by a word that stands for it. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("km²", "square kilometres"),
            Map.entry("m²", "square metres"),
            Map.entry("ha", "hectares"),
            Map.entry("sq ft", "square feet"),
            Map.entry("sq mi", "square miles"),
            Map.entry("km", "kilometres"),
            Map.entry("kilometres", "kilometres"),
            Map.entry("kilometers", "kilometres"),
            Map.entry("mi", "miles"),
            Map.entry("miles", "miles"),
            Map.entry("m", "metres"),
            Map.entry("metres", "metres"),
            Map.entry("meters", "metres"),
            Map.entry("ft", "feet"),
            Map.entry("feet", "feet"),
            Map.entry("km³", "cubic kilometres"),
            Map.entry("min", "minutes"),
            Map.entry("minutes", "minutes"),
            Map.entry("mins", "minutes"),
            Map.entry("K", "kelvins"),
            Map.entry("°C", "degrees Celsius"),
            Map.entry("°F", "degrees Fahrenheit"),
            Map.entry("g/mol", "grams per mole"),
            Map.entry("g/cm³", "grams per cubic centimetre"),
            Map.entry("m³/s", "cubic metres per second"),
            Map.entry("kg", "kilograms"),
            Map.entry("t", "tonnes"),
            Map.entry("tonnes", "tonnes"));

    private Units() {}

    /** "km²" of the code "sqkm"; whatever is no code stays as it is. */
    static String symbol(String code) {
        return SYMBOLS.getOrDefault(code, code);
    }

    /** "square kilometres" of "km²" and of "sqkm"; nothing of a unit that is not known. */
    public static Optional<String> inWords(String written) {
        return Optional.ofNullable(WORDS.get(symbol(written)));
    }
}
