package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.factloom.statistics.RuleFigures;
import org.junit.jupiter.api.Test;

class RuleTableTest {

    /** 24 of 30: discrimination / 30 = .8; nothing rejected, contested or idle. */
    private static final RuleFigures FAIR =
            new RuleFigures("dated-event/when", "multiple-choice", 9, 400, .62, 7, 24.0, 27, 0, 30, 0, 0);

    private static final RuleFigures UNKNOWN = new RuleFigures("kin/who", "typed", 1, 3, null, 0, null, 0, 0, 0, 0, 0);

    @Test
    void weightsFollowFromFigures() {
        assertEquals(.8, FAIR.weight());
        assertEquals(1, UNKNOWN.weight());
        // Twelve of 400 contested, each as much as ten answers, and a third of the options idle: .8 · .7 · 5/6
        assertEquals(.47, new RuleFigures("a", "typed", 9, 400, .62, 7, 24.0, 27, 9, 30, 0, 12).weight());
        // Half of 30 rejected: Wilson's interval begins at .331
        assertEquals(.53, new RuleFigures("a", "typed", 9, 400, .62, 7, 24.0, 27, 0, 15, 15, 0).weight());
        assertEquals(.25, new RuleFigures("a", "typed", 9, 400, .62, 7, -40.0, 27, 0, 0, 0, 0).weight());
        assertEquals(1.5, new RuleFigures("a", "typed", 9, 400, .62, 7, 80.0, 27, 0, 0, 0, 0).weight());
        assertEquals(1, new RuleFigures("a", "typed", 9, 400, .62, 4, 80.0, 27, 0, 0, 0, 0).weight());
    }

    @Test
    void whatIsWrittenIsRead() throws MalformedSheetException {
        assertEquals(List.of(FAIR, UNKNOWN), RuleTable.read(RuleTable.write(List.of(FAIR, UNKNOWN))));
    }

    @Test
    void whatIsWrongIsRefusedWhole() {
        String good = RuleTable.write(List.of(FAIR));
        assertEquals("2:", problem(good.replace("400", "many")).substring(0, 2));
        assertEquals("2:", problem(good.replace("24.0", "NaN")).substring(0, 2));
        assertEquals("2:", problem(good.replace("discriminating", "x")).substring(0, 2));
        assertEquals("1:", problem("").substring(0, 2));
        assertEquals(
                "3:", problem(good + good.lines().toList().getLast() + "\n").substring(0, 2));
    }

    private static String problem(String text) {
        return assertThrows(MalformedSheetException.class, () -> RuleTable.read(text))
                .problems()
                .getFirst()
                .toString();
    }
}
