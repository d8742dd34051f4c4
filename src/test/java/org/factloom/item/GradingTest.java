package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GradingTest {

    private static final Item.Origin ONE_FACT = new Item.Origin("i1", List.of("f1"), List.of(), Item.Origin.HAND, 0.5);
    private static final Item CHOICE = new Item.MultipleChoice(
            ONE_FACT,
            "Where?",
            List.of(new Item.Option("Aden", null), new Item.Option("Kirkuk", null), new Item.Option("Irbil", null)),
            1,
            false);
    private static final Item FALSE_STATEMENT = new Item.TrueFalse(ONE_FACT, "It was in Aden.", false, "Kirkuk");
    private static final Item ORDERING = new Item.Ordering(
            new Item.Origin("i2", List.of("f1", "f2", "f3"), List.of(), "ordering/events", 0.5),
            "In which order?",
            List.of(new Item.Event("one", "1967"), new Item.Event("two", "1968"), new Item.Event("three", "1969")));

    @Test
    void onlyTheKeyOfAMultipleChoiceItemIsRight() {
        assertTrue(Grading.grade(CHOICE, new Response.Choice(1)).right());
        assertFalse(Grading.grade(CHOICE, new Response.Choice(0)).right());
    }

    @Test
    void anOptionThatTheItemHasNotIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Grading.grade(CHOICE, new Response.Choice(3)));
        assertThrows(IllegalArgumentException.class, () -> Grading.grade(CHOICE, new Response.Choice(-1)));
    }

    @Test
    void falseIsTheSecondChoiceOfAStatement() {
        assertTrue(Grading.grade(FALSE_STATEMENT, new Response.Choice(1)).right());
        assertFalse(Grading.grade(FALSE_STATEMENT, new Response.Choice(0)).right());
    }

    @Test
    void anOrderIsRightOnlyAsAWholeAndCountsForEachFactAtItsPlace() {
        assertTrue(Grading.grade(ORDERING, new Response.Order(List.of(0, 1, 2))).right());
        Mark swapped = Grading.grade(ORDERING, new Response.Order(List.of(0, 2, 1)));
        assertFalse(swapped.right());
        assertEquals(1 / 3.0, swapped.score(), 1e-9);
        assertEquals(List.of(1.0, 0.0, 0.0), swapped.factScores());
    }

    @Test
    void anOrderThatRepeatsOmitsOrInventsEventsIsRefused() {
        for (List<Integer> order : List.of(List.of(0, 0, 1), List.of(0, 1), List.of(0, 1, 3), List.<Integer>of())) {
            assertThrows(IllegalArgumentException.class, () -> Grading.grade(ORDERING, new Response.Order(order)));
        }
    }

    @Test
    void aCardIsMarkedByTheLearner() {
        Item card = new Item.Card(ONE_FACT, "front", "back");
        assertTrue(Grading.grade(card, new Response.SelfGrade(true)).right());
        assertFalse(Grading.grade(card, new Response.SelfGrade(false)).right());
    }

    @Test
    void aResponseOfAnotherFormIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Grading.grade(CHOICE, new Response.Text("Kirkuk")));
        assertThrows(IllegalArgumentException.class, () -> Grading.grade(ORDERING, new Response.Choice(0)));
    }

    @Test
    void anOverlongAnswerIsRefused() {
        String tooLong = "x".repeat(Response.Text.LONGEST + 1);
        assertThrows(IllegalArgumentException.class, () -> new Response.Text(tooLong));
    }
}
