package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who ended an attempt. */
public enum EndedBy {
    PERSON,
    /** The server, when time was up. */
    DEADLINE;

    /** The name in JSON, "deadline". */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
