package org.factloom.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptChoiceTest {

    private record Attempt(String person, int number, double score) {}

    private static final List<Attempt> ALL = List.of(
            new Attempt("Hana", 1, .5),
            new Attempt("Omar", 1, .7),
            new Attempt("Hana", 2, .9),
            new Attempt("Hana", 3, .9),
            new Attempt("Omar", 2, .2));

    @Test
    void ofEachPersonSomeAttemptsCount() {
        assertEquals("Hana 1, Omar 1", chosen(AttemptChoice.FIRST));
        assertEquals("Hana 3, Omar 2", chosen(AttemptChoice.LAST));
        assertEquals("Omar 1, Hana 2", chosen(AttemptChoice.HIGHEST));
        assertEquals("Hana 1, Omar 1, Hana 2, Hana 3, Omar 2", chosen(AttemptChoice.ALL));
    }

    private static String chosen(AttemptChoice choice) {
        return String.join(
                ", ",
                choice.of(ALL, Attempt::person, Attempt::score).stream()
                        .map(attempt -> attempt.person() + " " + attempt.number())
                        .toList());
    }
}
