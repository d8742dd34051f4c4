package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.fact.Fact;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemJsonTest {

    static Stream<Item> items() {
        return Samples.ITEMS.stream();
    }

    static Stream<Fact> facts() {
        return Samples.FACTS.stream();
    }

    @ParameterizedTest
    @MethodSource("items")
    void anItemIsReadAsItWasWritten(Item item) {
        assertEquals(item, ItemJson.read(ItemJson.write(item)));
    }

    @Test
    void theSamplesShowEveryForm() {
        assertEquals(
                Arrays.stream(Form.values()).collect(Collectors.toSet()),
                items().map(Item::form).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aValueAndItsEvidenceAreReadAsTheyWereWritten(Fact fact) {
        assertEquals(fact.value(), FactJson.readValue(FactJson.write(fact.value())));
        assertEquals(fact.evidence(), FactJson.readEvidence(FactJson.write(fact.evidence())));
    }

    @Test
    void everythingThatIsWrongIsNamed() {
        String json = """
                {"id": "i1", "fact": "f1", "form": "multiple-choice", "stem": "Where?",
                 "options": ["Tarn", "Old Port"], "key": "Basra", "hunt": "x"}""";
        String message = assertThrows(IllegalArgumentException.class, () -> ItemJson.read(json))
                .getMessage();
        for (String part : List.of("key: 'Basra' is not among the options", "hunt: unknown key")) {
            assertTrue(message.contains(part), message);
        }
    }
}
