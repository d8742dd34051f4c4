package org.factloom.classroom;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What whoever looks after an item decides about it.
 *
 * @param keys places of the options that are right from now on; none where the key stays
 * @param variant what is right as well from now on; empty for nothing
 * @param part of a list the part for which the variant stands, from 0
 * @param lowering whether marks may go down
 * @param running whether it holds for attempts that still run, too
 * @param reason what students are told, of at most {@value #LONGEST} characters
 */
record Decision(
        SortedSet<Integer> keys,
        String variant,
        int part,
        Redress redress,
        boolean lowering,
        boolean running,
        String reason) {

    static final int LONGEST = 1000;

    Decision {
        keys = new TreeSet<>(keys);
        reason = reason.replace("\r\n", "\n").strip();
    }

    /** One more answer that is right, for everybody: nobody loses by it. */
    static Decision accepting(String variant, int part) {
        return new Decision(new TreeSet<>(List.of()), variant, part, Redress.BOTH, false, true, "");
    }
}
