package org.factloom.fact;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key of an infobox line as people say it: "Office1: Mayor" as "Office: Mayor", "Hq location city" as "Headquarters (city)". */
final class BoxKey {

    /** A key in front of its value, what is short for a word at its beginning, and a number, unit or part at its end. */
    private static final Pattern LINE = Pattern.compile(
            "^(?<key>[\\p{L}][\\p{L}\\d _.-]{0,40}?)_?(?<number>(?<=\\p{L})(?<!km)\\d+)?(?<value>: .*)$",
            Pattern.DOTALL);

    private static final Pattern PART =
            Pattern.compile("(?<whole>\\p{L}.*) (?<part>m|ft|km|km2|mi|sq mi|kg|k|c|city|country|state)");

    private static final Map<String, String> SHORT = Map.of(
            "Hq location", "Headquarters",
            "Hq", "Headquarters",
            "Num", "Number of",
            "No.", "Number of",
            "Gdp", "GDP",
            "Partof", "Part of",
            "Pub date", "Date of publication",
            "Alma mater", "Studied at");

    private BoxKey() {}

    static String inWords(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return line;
        }
        String key = matcher.group("key").replace('_', ' ').strip();
        Matcher part = PART.matcher(key);
        String whole = part.matches() ? part.group("whole") : key;
        String said = SHORT.entrySet().stream()
                .filter(word -> (whole + " ").startsWith(word.getKey() + " "))
                .max(Map.Entry.comparingByKey())
                .map(word -> word.getValue() + whole.substring(word.getKey().length()))
                .orElse(whole);
        boolean parted = part.matches() && !whole.matches("(?:Home|Capital|Largest|Host)");
        return (parted ? said + " (" + part.group("part") + ")" : said.equals(whole) ? key : said)
                + matcher.group("value");
    }
}
