package org.factloom.web;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A name or a title that somebody typed, as it is kept: in normal form KC, with single spaces, without anything that cannot be seen. */
public final class VisibleLine {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private VisibleLine() {}

    /**
     * Empty where there is nothing to see, or more than may be.
     *
     * @param longest in UTF-16 units
     */
    public static Optional<String> of(@Nullable String text, int longest) {
        if (text == null) {
            return Optional.empty();
        }
        String value = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
        boolean fits = !value.isEmpty() && value.length() <= longest;
        return fits && value.codePoints().allMatch(VisibleLine::canBeSeen) ? Optional.of(value) : Optional.empty();
    }

    /** Direction overrides and the like make one name look like another; the joiners are spelling in several scripts. */
    private static boolean canBeSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> codePoint == NON_JOINER || codePoint == JOINER;
            default -> true;
        };
    }
}
