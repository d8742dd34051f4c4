package org.factloom.fact;

import java.util.Locale;

/** The kinds of facts that are read. */
public enum Family {
    INFOBOX,
    DATED_EVENT,
    DEFINITION,
    ROLE,
    ACRONYM,
    GLOSS,
    ALIAS,
    QUANTITY,
    /** Who or which organisation did something. */
    ACTION,
    /** Whom or what a verb ties its subject to. */
    RELATION,
    /** In which century, in which decade or during which years something was so. */
    PERIOD,
    /** Why something happened. */
    CAUSE,
    /** A fact of its own that a hand-written item asks for. */
    HAND_WRITTEN;

    /** The name in files and on the command line, "dated-event". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
