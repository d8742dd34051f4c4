package org.factloom.memory.simulation;

import java.util.Map;
import org.factloom.item.Form;

/**
 * What is true of all simulated learners, and assumed rather than known.
 *
 * @param name as the report calls it
 * @param effect of each form, how much of a card's effect on memory it has to have remembered in it, 0 to 1
 * @param recognition to which power recall is raised where the answer is seen among others; below 1 it is easier to recognise than to recall
 */
public record World(String name, Map<Form, Double> effect, double recognition) {

    /** Recognising teaches less than recalling, and is easier. */
    public static final World USUAL = new World(
            "usual",
            Map.of(
                    Form.TRUE_FALSE, 0.4,
                    Form.MULTIPLE_CHOICE, 0.6,
                    Form.CLOZE_CHOICE, 0.7,
                    Form.CLOZE, 1.0,
                    Form.TYPED, 1.0,
                    Form.CARD, 1.0),
            0.75);

    /** All forms teach alike. */
    static final World ALIKE = new World(
            "all forms teach alike",
            Map.of(
                    Form.TRUE_FALSE, 1.0,
                    Form.MULTIPLE_CHOICE, 1.0,
                    Form.CLOZE_CHOICE, 1.0,
                    Form.CLOZE, 1.0,
                    Form.TYPED, 1.0,
                    Form.CARD, 1.0),
            0.75);

    /** It is no easier to recognise than to recall. */
    static final World HARD_CHOICES = new World("recognising as hard as recalling", USUAL.effect(), 1);

    /** Seconds to answer, without what is read after an error. */
    public static double seconds(Form form) {
        return switch (form) {
            case TRUE_FALSE -> 7;
            case MULTIPLE_CHOICE, CLOZE_CHOICE -> 9;
            case CARD -> 8;
            default -> 12;
        };
    }

    /** To read the sentence after an error. */
    static final double READING = 7;

    public boolean recognises(Form form) {
        return switch (form) {
            case TRUE_FALSE, MULTIPLE_CHOICE, CLOZE_CHOICE -> true;
            default -> false;
        };
    }
}
