package org.factloom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a text that is shown in one way. The runs of a text are the text, whatever is seen of them: offsets are counted in it. */
public record TextRun(String text, Kind kind) {

    /** How it is shown. */
    public enum Kind {
        PLAIN,
        /** Written from right to left, "الأنصار": isolated ({@code <bdi>}), so that brackets and digits beside it stay where they belong. */
        FOREIGN,
        /** What nobody wants to read, the "23px" that is left of a picture: not seen. */
        RESIDUE,
        /** A remark that is glued to a word, "KIA" to a name: seen in brackets. */
        REMARK
    }

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
                runs.add(new TextRun(text.substring(at, foreign.start()), Kind.PLAIN));
            }
            runs.add(new TextRun(foreign.group(), Kind.FOREIGN));
            at = foreign.end();
        }
        if (at < text.length()) {
            runs.add(new TextRun(text.substring(at), Kind.PLAIN));
        }
        return List.copyOf(runs);
    }

    public boolean foreign() {
        return kind == Kind.FOREIGN;
    }

    public boolean residue() {
        return kind == Kind.RESIDUE;
    }

    public boolean remark() {
        return kind == Kind.REMARK;
    }
}
