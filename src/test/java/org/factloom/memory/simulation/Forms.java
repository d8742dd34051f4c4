package org.factloom.memory.simulation;

import java.util.SplittableRandom;
import org.factloom.item.Form;
import org.factloom.memory.Rung;

/** The forms in which the facts of the simulation have items. */
final class Forms {

    private Forms() {}

    static Form any(Rung rung, SplittableRandom random) {
        double share = random.nextDouble();
        return switch (rung) {
            case RECOGNITION -> share < 0.15 ? Form.TRUE_FALSE : share < 0.7 ? Form.MULTIPLE_CHOICE : Form.CLOZE_CHOICE;
            case CUED -> share < 0.2 ? Form.CLOZE_CHOICE : share < 0.7 ? Form.CLOZE : Form.TYPED;
            case FREE -> share < 0.5 ? Form.TYPED : Form.CARD;
        };
    }
}
