package org.factloom.classroom;

/**
 * A row of a roster as somebody wrote it.
 *
 * @param line in the file, from 1
 * @param signIn the name to sign in with; empty for one that is made from the name
 * @param excess how many columns it has beyond those that a roster has
 */
record RosterRow(long line, String name, String signIn, String group, String email, int excess) {}
