package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.factloom.language.PartialDate;
import org.junit.jupiter.api.Test;

/** What is the same value, written in another way. */
class WritingTest {

    @Test
    void aDateIsTheSameInWhateverOrder() {
        assertTrue(born("February 6, 1945", 6).says(born("6 February 1945", 6)));
        assertTrue(born("February 6, 1945", 6).says(born("6th of Feb. 1945", 6)));
        assertFalse(born("February 6, 1945", 6).says(born("7 February 1945", 7)));
        assertFalse(born("6 February 1945", 6).says(born("around 6 February 1945", 6)));
        assertFalse(new Value.Date("1970", new PartialDate(1970, null, null))
                .says(new Value.Date("the 1970s", new PartialDate(1970, null, null))));
    }

    @Test
    void aNumberIsTheSameInWhateverGroups() {
        assertTrue(fighters("34,000", 34_000).says(fighters("34 000", 34_000)));
        assertTrue(fighters("34,000", 34_000).says(fighters("34000", 34_000)));
        assertTrue(fighters("11", 11).says(fighters("eleven", 11)));
        assertFalse(fighters("34,000", 34_000).says(fighters("35,000", 35_000)));
        assertFalse(fighters("34,000", 34_000).says(fighters("more than 34,000", 34_000)));
    }

    @Test
    void aNameIsTheSameWithOtherSpacesAndApostrophes() {
        assertTrue(name("Queen\u2019s  Club").says(name("Queen's\u00a0Club")));
        assertTrue(new Value.Several("A and B", List.of(name("A B"), name("C")))
                .says(new Value.Several("A  B and C", List.of(name("A  B"), name("C")))));
        assertFalse(name("Queen's Club").says(name("King's Club")));
        assertFalse(name("Miami").says(new Value.Place("Miami")));
    }

    private static Value born(String text, int day) {
        return new Value.Date(text, new PartialDate(1945, 2, day));
    }

    private static Value fighters(String text, int number) {
        return new Value.Quantity(text, BigDecimal.valueOf(number), "fighters", false);
    }

    private static Value name(String text) {
        return new Value.Term(text);
    }
}
