package org.factloom.quiz;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A contest to be filed, or filed with another reason.
 *
 * @param reason what is wrong with the question or its mark, of at most {@value #LONGEST} characters; needless to say that one was right
 */
public record ContestRequest(@Nullable String reason) {

    static final int LONGEST = 1000;

    static final ContestRequest WITHOUT_REASON = new ContestRequest(null);

    /** With line feeds only, for forms send two characters for a line break. */
    String words() {
        return reason == null ? "" : reason.replace("\r\n", "\n").strip();
    }

    boolean isBlank() {
        return words().isEmpty();
    }

    /** Whether it is a text of the length allowed: without control characters other than tabs and line breaks, and without half characters. */
    boolean isFit() {
        String words = words();
        IntPredicate unfit =
                c -> Character.getType(c) == Character.SURROGATE || Character.isISOControl(c) && c != '\n' && c != '\t';
        return words.codePointCount(0, words.length()) <= LONGEST
                && words.codePoints().noneMatch(unfit);
    }
}
