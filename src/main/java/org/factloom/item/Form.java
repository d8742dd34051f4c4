package org.factloom.item;

import java.util.Locale;

/** The forms in which a fact can be asked. */
public enum Form {
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    TYPED,
    CLOZE,
    ORDERING,
    CARD,
    NUMERIC,
    CLOZE_CHOICE,
    MATCHING,
    MULTIPLE_RESPONSE,
    /** All of a list, from memory. */
    LIST,
    /** In words of one's own; a person marks it. Only written by hand. */
    OPEN;

    /** Whether its learner says how it went, where nobody else does. */
    public boolean isSelfRated() {
        return this == CARD || this == OPEN;
    }

    /** The name in files and on the command line, "multiple-choice". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
