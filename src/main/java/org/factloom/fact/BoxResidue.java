package org.factloom.fact;

import java.util.regex.Pattern;

/** What is left of a box's markup in its values: the width of a flag that is not there, and what happened to somebody, glued to the name. */
public final class BoxResidue {

    /** "23px " of "23px Aziz al-Hajj". */
    public static final Pattern IMAGE = Pattern.compile("\\b\\d+px\\b\\s*");

    /** "KIA" of "Khalid Ahmad ZakiKIA". */
    public static final Pattern STATUS = Pattern.compile("(?<=[\\p{Ll} ])(KIA|WIA|MIA|POW|†)\\b?");

    private BoxResidue() {}

    /** A line as people read it: "Khalid Ahmad Zaki (KIA)". */
    static String taken(String line) {
        return STATUS.matcher(IMAGE.matcher(line).replaceAll(""))
                .replaceAll(" ($1)")
                .replace("  (", " (");
    }
}
