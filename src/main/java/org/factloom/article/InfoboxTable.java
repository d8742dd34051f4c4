package org.factloom.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the box of facts of a wiki's page. A row with a label and a value is a field; a heading over values of their own is the label of them,
 * numbered where several stand side by side, as the two sides of a battle do.
 */
final class InfoboxTable {

    /** In characters; a longer first cell is no label. */
    private static final int LONGEST_LABEL = 60;

    private static final int MOST_ROWS = 1_000;

    /** Headings whose columns the box's source names otherwise. */
    private static final Map<String, String> COLUMNS = Map.of(
            "Belligerents", "Combatant",
            "Commanders and leaders", "Commander",
            "Casualties and losses", "Casualties",
            "Units involved", "Units");

    /** "June 24, 1941", "24 June 1941", "June 1941", "c. 1941". */
    private static final Pattern DATE =
            Pattern.compile("(?:c\\. )?(?:\\d{1,2} \\p{Lu}\\p{L}+,? \\d{3,4}|\\p{Lu}\\p{L}+ \\d{1,2}, \\d{3,4}"
                    + "|\\p{Lu}\\p{L}+ \\d{4}|\\b\\d{4}\\b)");

    /** Part of an address that a page shows broken: "mozilla.org/,%20https". */
    private static final Pattern ENCODED = Pattern.compile("%\\p{XDigit}{2}");

    /** "(1941-06-24)" and "(age 83)", which say a date again. */
    private static final Pattern AGE = Pattern.compile("\\s*\\((?:\\d{4}-\\d\\d-\\d\\d|aged? [^()]*)\\)");

    private final Outline outline;
    private String heading = "";
    private boolean headed;

    private InfoboxTable(Outline outline) {
        this.outline = outline;
    }

    static void write(Element table, Outline outline) {
        InfoboxTable box = new InfoboxTable(outline);
        for (Element row : table.select("tr").stream().limit(MOST_ROWS).toList()) {
            List<Element> cells = row.children().stream()
                    .filter(cell ->
                            cell.normalName().equals("th") || cell.normalName().equals("td"))
                    .filter(cell -> cell.selectFirst("table") == null)
                    .toList();
            box.row(cells);
        }
    }

    private void row(List<Element> cells) {
        if (cells.stream().allMatch(cell -> InlineText.of(cell).isEmpty())) {
            // An image stood here; what follows is its caption.
            headed = false;
        } else if (cells.size() == 1) {
            single(cells.getFirst());
        } else if (cells.size() == 2 && isLabel(cells.getFirst())) {
            field(key(label(cells.getFirst())), cells.get(1));
            headed = false;
        } else if (headed) {
            String column = COLUMNS.getOrDefault(heading, heading);
            for (int i = 0; i < cells.size(); i++) {
                field(column + (i + 1), cells.get(i));
            }
        }
    }

    private void single(Element cell) {
        if (cell.normalName().equals("th")) {
            heading = label(cell);
            headed = true;
        } else if (headed) {
            field(heading, cell);
            headed = false;
        }
    }

    /** "Kingdom:", "• Total", or what a heading cell of the row says. */
    private static boolean isLabel(Element cell) {
        String words = InlineText.of(cell);
        return words.length() <= LONGEST_LABEL && (cell.normalName().equals("th") || words.endsWith(":"));
    }

    /** The words of a label, without the year or note in small print below them: "Population" of "Population (2011)". */
    private static String label(Element cell) {
        return InlineText.of(cell).replaceFirst("\\s*\\([^()]*\\)$", "").replaceFirst("\\s*:$", "");
    }

    /** "Population total" of the row "• Total" below "Population". */
    private String key(String label) {
        return label.startsWith("•")
                ? (heading + " " + label.substring(1).strip().toLowerCase(Locale.ROOT)).strip()
                : label;
    }

    private void field(String key, Element cell) {
        String value = InlineText.listed(cell);
        switch (key) {
            case "Born" -> life("Birth", value, cell.selectFirst(".birthplace"));
            case "Died" -> life("Death", value, cell.selectFirst(".deathplace"));
            default -> write(key, AGE.matcher(value).replaceAll(""));
        }
    }

    /** A day and a place in one cell: "June 24, 1941 (age 83), Sliven, Bulgaria". */
    private void life(String event, String value, @Nullable Element place) {
        String words = AGE.matcher(value).replaceAll("");
        Matcher date = DATE.matcher(words);
        String rest = words;
        if (date.find()) {
            write(event + " date", date.group());
            rest = words.substring(date.end());
        }
        write(event + " place", (place == null ? rest : InlineText.listed(place)).replaceFirst("^[,;\\s]+", ""));
    }

    private void write(String key, String value) {
        if (!key.isEmpty() && !value.isEmpty() && !ENCODED.matcher(value).find()) {
            outline.field(key.replace(":", ""), value);
        }
    }
}
