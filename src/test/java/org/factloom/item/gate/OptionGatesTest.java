package org.factloom.item.gate;

import static org.factloom.item.gate.GateCase.ORIGIN;
import static org.factloom.item.gate.GateCase.choice;
import static org.factloom.item.gate.GateCase.cloze;
import static org.factloom.item.gate.GateCase.stopping;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.factloom.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gates of options and blanks. */
class OptionGatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg|Karl Lund|Karel Lund|options-distinct",
                "Anna Berg|Karl Lund|Lund|options-distinct",
                "Anna Berg of the northern harbour district|Karl Lund|Eva Holm|key-not-longest",
                "Anna Mill|Karl Lund|Eva Holm|key-not-echoed"
            })
    void optionsThatTellAreStopped(String key, String one, String other, String gate) {
        assertEquals(
                Optional.of(gate),
                stopping(choice("Who was arrested near the old mill?", key, one, other), "Anna Berg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna “Ann” Berg|Karl Harald Lund|Eva Maria Holm|options-alike",
                "Anna Berg|General Lund|General Holm|options-alike",
                "Anna M. Berg|Karl Lund|Eva Holm|options-alike",
                "Parliament|House of Commons|House of Lords|options-alike",
                "House of Berg|House of Commons|House of Lords|",
                "Anna Berg|Karl M. Lund|Eva Holm|",
                "Anna M. Berg|Karl M. Lund|Eva Holm|"
            })
    void aTraitThatTheKeyAloneHasOrLacksIsStopped(String key, String one, String other, String gate) {
        assertEquals(
                Optional.ofNullable(gate),
                stopping(choice("Who was arrested near the old mill?", key, one, other), "Anna Berg"));
    }

    @Test
    void twoOptionsAreTooFew() {
        assertEquals(
                Optional.of("options-distinct"),
                stopping(choice("Who was arrested by the guard?", "Anna Berg", "Karl Lund"), "Anna Berg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_____ was arrested by the Lund guard near the old mill.|Anna Berg",
                "Yesterday _____ was arrested by the Lund guard near the old mill.|Anna Berg",
                "The guard arrested _____.|Anna Berg",
                "The harbour guard arrested _____ near the old _____ in June.|Anna Berg",
                "The harbour guard arrested _____ near the old mill.|one two three four five"
            })
    void aBlankWithoutContextOrWithALongAnswerIsStopped(String stem, String key) {
        assertEquals(Optional.of("cloze-context"), stopping(cloze(stem, key), "Anna Berg"));
    }

    @Test
    void aBlankWithChoicesKeepsTheRulesOfBlanksAndOfOptions() {
        String stem = "The harbour guard arrested _____ near the old mill.";
        assertEquals(Optional.empty(), clozeChoice(stem, "Anna Berg", "Karl Lund", "Eva Holm"));
        assertEquals(Optional.of("options-distinct"), clozeChoice(stem, "Anna Berg", "Karl Lund", "Kárl Lund"));
        assertEquals(
                Optional.of("cloze-context"),
                clozeChoice("The guard arrested _____.", "Anna Berg", "Karl Lund", "Eva Holm"));
    }

    private static Optional<String> clozeChoice(String stem, String... options) {
        return stopping(
                new Item.ClozeChoice(
                        ORIGIN,
                        stem,
                        "person",
                        Stream.of(options)
                                .map(text -> new Item.Option(text, null))
                                .toList(),
                        0,
                        false),
                "Anna Berg");
    }
}
