package org.factloom.account;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name that a person signs in with and others see.
 *
 * @param value 1 to 80 characters in normal form KC, single spaces, nothing that cannot be seen
 */
record PersonName(String value) {

    private static final int LONGEST = 80;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Empty where the text is no name. */
    static Optional<PersonName> of(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String value = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
        boolean fits = !value.isEmpty() && value.length() <= LONGEST;
        return fits && value.codePoints().allMatch(PersonName::canBeSeen)
                ? Optional.of(new PersonName(value))
                : Optional.empty();
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
