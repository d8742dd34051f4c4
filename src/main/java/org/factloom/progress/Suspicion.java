package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What may be wrong with an item rather than with what students know, the worst first. */
public enum Suspicion {
    /** A wrong option that more of the best choose than the right one. */
    WRONG_KEY,
    /** Those who do well in the rest do worse in it. */
    NEGATIVE_DISCRIMINATION,
    /** Contested twice or more as it is asked now. */
    CONTESTED,
    /** Two wrong options or more that hardly anybody chooses, or all of them. */
    IDLE_OPTIONS;

    /** The name in JSON, "wrong-key". */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
