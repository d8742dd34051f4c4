package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** When an attempt tells how it goes. */
public enum Mode {
    /** After each answer. */
    PRACTICE,
    /** After each answer, before the article is read. */
    PRETEST,
    /** When all is over. */
    EXAM;

    /** The name in JSON, "exam". */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
