package org.factloom.item.gate;

import java.util.regex.Pattern;
import org.factloom.item.Item;

/** A stem is one complete sentence: it begins with a capital or the like, ends with its mark, and closes what it opens. */
final class StemWhole implements Gate {

    /** Letters with diacritics are letters: "Coruña?" ends in no "a". The dot of " .NET" is no end, and "stand for?" is one. */
    private static final Pattern BROKEN = Pattern.compile(
            "(?U)  | [,;:.?](?!\\p{L})|[,;:]$|\\b(of|in|on|at|by|the|a|an|and|to|with|(?<!stand )for|from|that)[.?]$|\\b(\\p{L}+) \\2\\b|,[.?]$");

    @Override
    public boolean passes(Candidate candidate) {
        String stem = candidate.item().stem();
        boolean statement = candidate.item() instanceof Item.TrueFalse
                || candidate.hasBlank()
                || candidate.item() instanceof Item.Ordering
                || candidate.item() instanceof Item.Matching
                || candidate.item() instanceof Item.Recall;
        return !stem.isEmpty()
                && !Character.isLowerCase(stem.codePointAt(0))
                && (stem.endsWith(statement ? "." : "?") || candidate.item() instanceof Item.Card && stem.endsWith("."))
                && !BROKEN.matcher(stem).find()
                && count(stem, "(") == count(stem, ")")
                && count(stem, "“") == count(stem, "”")
                && count(stem, "\"") % 2 == 0;
    }

    private static int count(String text, String mark) {
        return text.length() - text.replace(mark, "").length();
    }
}
