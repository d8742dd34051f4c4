package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleWeightsTest {

    @Test
    void whatIsWrittenIsRead() {
        String text = "dated-event/when multiple-choice 0.8\nkin/who typed 1.25\n";
        assertEquals(text, RuleWeights.read("# figures of spring\n\n" + text).write());
        assertEquals("", new RuleWeights(Map.of("kin/who typed", 1.0)).write());
    }

    @Test
    void asItIsDeliveredNoRuleIsPreferredWithoutData() {
        assertEquals("", RuleWeights.DELIVERED.write());
    }

    @ParameterizedTest
    @CsvSource({
        "kin/who typed, '2: a line is rule, form and weight'",
        "kin/who spoken 1, 2: there is no form spoken",
        "kin/who typed many, '2: a weight is a number from 0.01 to 100.0, not many'",
        "kin/who typed 0, '2: a weight is a number from 0.01 to 100.0, not 0'",
        "kin/who typed NaN, '2: a weight is a number from 0.01 to 100.0, not NaN'"
    })
    void whatIsWrongIsNamedWithItsLine(String line, String what) {
        assertEquals(
                what,
                assertThrows(IllegalArgumentException.class, () -> RuleWeights.read("# one\n" + line))
                        .getMessage());
    }
}
