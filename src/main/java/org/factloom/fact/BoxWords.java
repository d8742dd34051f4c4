package org.factloom.fact;

import java.util.Locale;
import java.util.Set;

/** Values as people say them, where boxes shorten them or write them like a heading: "Conservative", "Pound sterling". */
final class BoxWords {

    private static final Set<String> CURRENCIES = Set.of(
            "pound",
            "dollar",
            "euro",
            "peso",
            "yen",
            "rupee",
            "ruble",
            "rouble",
            "won",
            "yuan",
            "renminbi",
            "krone",
            "krona",
            "franc",
            "dinar",
            "dirham",
            "lira",
            "real",
            "rand",
            "shilling");

    private BoxWords() {}

    /** A currency of one word, or one that begins with its own, is no name: "Peso", "Pound sterling", but "Swiss franc". */
    static String currency(String text) {
        String first = text.split(" ", -1)[0];
        return !text.contains(" ") || CURRENCIES.contains(first.toLowerCase(Locale.ROOT))
                ? text.toLowerCase(Locale.ROOT)
                : text;
    }

    /** "Conservative" is the Conservative Party, where box or prose has it so. */
    static String party(Reading reading, String text) {
        String whole = text + " Party";
        return !text.contains(" ") && reading.article().text().contains(whole)
                        || text.matches(
                                "Democratic|Republican|Conservative|Labour|Liberal|Green|Libertarian|Whig|Communist|Socialist")
                ? whole
                : text;
    }
}
