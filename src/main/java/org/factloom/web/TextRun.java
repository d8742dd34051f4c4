package org.factloom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a text of one direction of writing. A page isolates the foreign ones ({@code <bdi>}), so that brackets and digits
 * beside them stay where they belong.
 *
 * @param foreign whether it is written from right to left: "الأنصار"
 */
public record TextRun(String text, boolean foreign) {

    private static final String LETTER = "[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}&&\\p{L}]";

    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile(LETTER + "(?:[\\p{M}\\s\\u0640\\u200c\\u200d]*" + LETTER + ")*\\p{M}*");

    /** The runs of a text, in its order; together they are the text. */
    public static List<TextRun> of(String text) {
        List<TextRun> runs = new ArrayList<>();
        Matcher foreign = RIGHT_TO_LEFT.matcher(text);
        int at = 0;
        while (foreign.find()) {
            if (foreign.start() > at) {
                runs.add(new TextRun(text.substring(at, foreign.start()), false));
            }
            runs.add(new TextRun(foreign.group(), true));
            at = foreign.end();
        }
        if (at < text.length()) {
            runs.add(new TextRun(text.substring(at), false));
        }
        return List.copyOf(runs);
    }
}
