package org.factloom.article;

/** What kind of page an article is: not every page tells of something. */
public enum Kind {
    ARTICLE,
    /** Leads to another page and says nothing itself. */
    REDIRECT,
    /** Lists the meanings of a name: "Mercury may refer to: …". */
    DISAMBIGUATION,
    /** Lists members of something, "List of rivers of Iraq". */
    LIST,
    /** Too short to make more than a few items of. */
    STUB
}
