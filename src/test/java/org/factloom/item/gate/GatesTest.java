package org.factloom.item.gate;

import static org.factloom.item.gate.GateCase.ORIGIN;
import static org.factloom.item.gate.GateCase.READING;
import static org.factloom.item.gate.GateCase.choice;
import static org.factloom.item.gate.GateCase.cloze;
import static org.factloom.item.gate.GateCase.stopping;
import static org.factloom.item.gate.GateCase.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.factloom.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For every gate of stems and keys an item that it stops, beside items that pass them all. */
class GatesTest {

    @Test
    void soundItemsPassAllGates() {
        String who = "Whom did the harbour guard arrest near the old mill?";
        assertEquals(Optional.empty(), stopping(choice(who, "Anna Berg", "Karl Lund", "Eva Holm"), "Anna Berg"));
        assertEquals(Optional.empty(), stopping(typed(who, "Anna Berg"), "Anna Berg"));
        assertEquals(
                Optional.empty(), stopping(typed("What does the Harbour Guard stand for?", "Anna Berg"), "Anna Berg"));
        assertEquals(
                Optional.empty(),
                stopping(cloze("The harbour guard arrested _____ near the old mill.", "Anna Berg"), "Anna Berg"));
        assertEquals(
                Optional.empty(),
                stopping(
                        new Item.TrueFalse(ORIGIN, "The harbour guard arrested Eva Holm.", false, "Anna Berg"),
                        "Anna Berg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "whom did the guard arrest?|stem-whole",
                "Whom did the guard arrest at the?|stem-whole",
                "Whom did the guard arrest|stem-whole",
                "Whom did they arrest near the old mill?|self-contained",
                "Whom did the Harbour Guard arrest again near the old mill?|self-contained",
                "Whom did the president and another guard arrest?|self-contained",
                "Whom did the Harbour Guard arrest to please the President?|self-contained",
                "Whom did a new guard arrest near an old mill?|stem-names",
                "Why was Anna Berg arrested?|key-not-in-stem",
                "Whom did the guard not arrest?|no-negation",
                "Whom did the guard arrest [1] near the mill?|clean",
                "Whom did the 23px guard arrest?|clean",
                "Whom did the الأنصار arrest?|clean",
                "Whom did the harbour guard of Lund arrest?|stem-grounded",
                "Whom did the harbour guard arrest at 9 near the old mill?|stem-grounded"
            })
    void aFaultyStemIsStopped(String stem, String gate) {
        assertEquals(Optional.of(gate), stopping(typed(stem, "Anna Berg"), "Anna Berg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By which year had the Harbour Guard left?|1968|date-not-bound",
                "In which year did the Harbour Guard win the 1968 Lund Cup?|1968|key-date-not-told",
                "In which year did Anna Berg appear in Lund?|1968|happened-once"
            })
    void aDateThatIsABoundOrToldOrManyIsStopped(String stem, String key, String gate) {
        assertEquals(Optional.of(gate), stopping(typed(stem, key), key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In which year did the harbour guard arrest Anna Berg near the old mill?|1968",
                "In which year did Anna Berg first appear near the old mill?|1968",
                "By whom was the Harbour Guard led in 1968?|Anna Berg",
                "By whom was the Harbour Guard led on the 3rd?|Anna Berg"
            })
    void aDateThatCanOnlyBeOnePasses(String stem, String key) {
        assertEquals(Optional.empty(), stopping(typed(stem, key), key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In which year did the harbour guard of 1967 arrest Anna Berg?|1968|false",
                "In which year did the harbour guard of 1960 arrest Anna Berg?|1968|true",
                "On which date did the harbour guard of 1968 arrest Anna Berg?|3 June 1968|true"
            })
    void aYearBesideTheOneAskedIsStopped(String stem, String key, boolean passes) {
        assertEquals(passes, new YearsApart().passes(new Candidate(typed(stem, key), List.of(key), READING)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour guard arrested Anna Berg near the old mill.|true",
                "The harbour guard arrested Anna Berg, who had fled.|false",
                "The harbour guard, a troop of dockers, arrested Anna Berg.|false",
                "The harbour guard arrested Anna Berg and burnt the mill and was disbanded.|false",
                "The harbour guard of the old town on the northern shore of the wide bay arrested Anna Berg near the mill.|false"
            })
    void aStatementOfTwoThingsIsStopped(String stem, boolean passes) {
        Item item = new Item.TrueFalse(ORIGIN, stem, true, null);
        assertEquals(passes, new OneProposition().passes(new Candidate(item, List.of("Anna Berg"), READING)));
    }

    @Test
    void aStatementWithABoundIsStopped() {
        String stem = "By June 1968, Anna Berg had left the Harbour Guard.";
        assertEquals(
                Optional.of("date-not-bound"), stopping(new Item.TrueFalse(ORIGIN, stem, true, null), "Anna Berg"));
    }

    @Test
    void aStemOfMoreThanThirtyWordsIsStopped() {
        assertEquals(
                Optional.of("stem-length"),
                stopping(typed("Who " + "and so on ".repeat(10) + "went?", "Anna Berg"), "Anna Berg"));
    }

    @Test
    void aTermOfManyWordsIsNotTyped() {
        assertEquals(
                Optional.of("typed-key-short"),
                stopping(typed("What stood near the harbour?", "old grey mill by sea"), "stood near nothing"));
    }

    @Test
    void aStatementWithAnAbsoluteIsStopped() {
        assertEquals(
                Optional.of("no-absolutes"),
                stopping(new Item.TrueFalse(ORIGIN, "The harbour guard always arrested people.", true, null), "guard"));
    }

    @Test
    void aKeyThatTheEvidenceDoesNotShowIsStopped() {
        assertEquals(
                Optional.of("grounded"),
                stopping(typed("Whom did the harbour guard arrest near the old mill?", "Eva Holm"), "Eva Holm"));
    }
}
