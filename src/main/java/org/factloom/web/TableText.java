package org.factloom.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in files that programs for tables open. */
public final class TableText {

    /**
     * What may stand before what a program for tables takes for a formula: "=HYPERLINK(…)", "+1", "-1", "@SUM(…)". The whole of it, wherever it is looked for, so
     * that long texts take no longer than they are long.
     */
    private static final Pattern BEFORE_FORMULA = Pattern.compile("(?<![;|\\s\"])[;|\\s\"]*+(?=[=+\\-@＝＋－＠])");

    /** Where a program may begin another cell within a text, as it was told another separator than the comma, or knows no quotes. */
    private static final Pattern NEXT_CELL = Pattern.compile("[;|\\t\\r\\n]");

    private static final Pattern OUTSET = Pattern.compile("^[\\t\\r\\n]");

    private TableText() {}

    /**
     * For CSV, where a cell is nothing but its text: what would be taken for a formula, at the beginning or after what may separate cells, is preceded by an
     * apostrophe; so is a tab or a return at the beginning.
     */
    public static String harmless(String text) {
        String guarded = BEFORE_FORMULA
                .matcher(text)
                .replaceAll(found ->
                        found.start() == 0 || NEXT_CELL.matcher(found.group()).find()
                                ? Matcher.quoteReplacement(found.group() + "'")
                                : Matcher.quoteReplacement(found.group()));
        return OUTSET.matcher(text).find() ? "'" + guarded : guarded;
    }
}
