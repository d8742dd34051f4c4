package org.factloom.memory.simulation;

import java.util.SplittableRandom;
import org.factloom.item.Form;

/** A way to schedule the facts of one learner. */
interface Schedule {

    /** The day on which a fact is due; that of the last answer while it is to be repeated in the same sitting. */
    int due(int fact);

    Form form(int fact, SplittableRandom random);

    /** The probability of a right answer; NaN where none is predicted. */
    double predicted(int fact, int day, Form form);

    void answered(int fact, int day, Form form, boolean right);
}
