package org.factloom.item;

/** How a name that was typed is the key in another form. */
enum Likeness {
    /** Nothing that needs words: a title, a numeral in figures, the singular. */
    PLAIN(""),
    /** The same sounds in other letters. */
    SPELLING("spelling forgiven: it is written “%s”"),
    /** The same words in another order. */
    ORDER("the usual order is “%s”"),
    /** Initials, or without middle names. */
    SHORT("in full it is “%s”"),
    /** With something around it that cannot be compared. */
    WITHIN("only “%s” was compared");

    private final String remark;

    Likeness(String remark) {
        this.remark = remark;
    }

    String remark(String key) {
        return remark.formatted(key);
    }

    /** Whether a remark says that a slip of the pen was forgiven. */
    static boolean forgave(String remark) {
        return remark.startsWith(SPELLING.remark.substring(0, SPELLING.remark.indexOf("%s")));
    }
}
