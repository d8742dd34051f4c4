package org.factloom.item.gate;

import static org.factloom.item.gate.GateCase.ORIGIN;
import static org.factloom.item.gate.GateCase.stopping;
import static org.factloom.item.gate.GateCase.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.factloom.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gates of what a stem says beside the fact: a second proposition, another year. */
class StatementGatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour guard arrested Eva Holm and was dissolved.|one-proposition",
                "The harbour guard, which arrested Eva Holm, left.|one-proposition",
                "The harbour guard arrested Eva Holm, freeing the town.|one-proposition",
                "In 1968, the guard of 1966 arrested Eva Holm.|other-years",
            })
    void aStatementToBeJudgedSaysOneThing(String stem, String gate) {
        assertEquals(Optional.of(gate), stopping(new Item.TrueFalse(ORIGIN, stem, false, "Anna Berg"), "Anna Berg"));
    }

    @Test
    void aStemTellsOneOtherYearAtMost() {
        assertEquals(
                Optional.of("other-years"),
                stopping(typed("In which year did Anna Berg of 1901 win the Harbour Prize 1907?", "1968"), "1968"));
    }
}
