package org.factloom.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.factloom.exchange.RandomSets;
import org.factloom.item.Form;
import org.factloom.item.Grading;
import org.factloom.item.Item;

/** To whatever somebody writes there are a right and a wrong answer. */
class SampleAnswersTest {

    /** Their keys are compared with what is typed, and random ones may be nothing but marks. */
    private static final List<Form> TYPED = List.of(Form.TYPED, Form.CLOZE, Form.LIST);

    @Property(tries = 100)
    void eachFormHasThem(@ForAll long seed) {
        for (Item item : RandomSets.of(seed).items()) {
            double right = Grading.grade(item, SampleAnswers.right(item)).score();
            if (!TYPED.contains(item.form())) {
                assertEquals(1, right, item.toString());
            }
            double wrong = Grading.grade(item, SampleAnswers.wrong(item, "nothing of it"))
                    .score();
            assertTrue(wrong < 1, item.toString());
        }
    }
}
