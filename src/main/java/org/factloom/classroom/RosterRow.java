package org.factloom.classroom;

/**
 * A row of a roster as somebody wrote it.
 *
 * @param line in the file, from 1
 * @param signIn the name to sign in with; empty for one that is made from the name
 * @param excess how many columns it has beyond those that a roster has
 * @param mixed whether it is separated in another way than the first line
 */
record RosterRow(long line, String name, String signIn, String group, String email, int excess, boolean mixed) {

    RosterRow(long line, String name, String signIn, String group, String email, int excess) {
        this(line, name, signIn, group, email, excess, false);
    }

    /** Of a surname and a given name, of which the second was taken for a name to sign in with. */
    RosterRow givenNameFirst() {
        return new RosterRow(line, signIn + " " + name, "", group, email, excess, mixed);
    }
}
