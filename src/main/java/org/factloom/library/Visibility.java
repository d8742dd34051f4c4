package org.factloom.library;

/** Who may see an article or a set; see {@link Sight}. */
public enum Visibility {
    PUBLIC,
    /** Its owner, and of a set those with whom it is shared. */
    PRIVATE
}
