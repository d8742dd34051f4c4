package org.factloom.account;

import java.util.Optional;
import org.factloom.web.VisibleLine;
import org.jspecify.annotations.Nullable;

/**
 * The name that a person signs in with and others see.
 *
 * @param value 1 to 80 characters, as {@link VisibleLine} has them
 */
public record PersonName(String value) {

    public static final int LONGEST = 80;

    /** Empty where the text is no name. */
    public static Optional<PersonName> of(@Nullable String text) {
        return VisibleLine.of(text, LONGEST).map(PersonName::new);
    }
}
