package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Orders that no set has, and that would cost much to answer in full. */
class SetOrderTest {

    @Test
    void anOrderOfWrongLinesIsRefusedWithTheFirstOfThem() {
        MalformedSetException refused =
                assertThrows(MalformedSetException.class, () -> SetOrder.read("zzz\n".repeat(200_000), Map.of()));
        assertEquals(101, refused.problems().size());
        assertTrue(refused.getMessage().contains("'zzz' is the id of no question"), refused::getMessage);
    }

    @Test
    void anOrderThatIsTooLongIsNotRead() {
        MalformedSetException refused =
                assertThrows(MalformedSetException.class, () -> SetOrder.read("z".repeat(1_000_001), Map.of()));
        assertEquals(1, refused.problems().size());
        assertTrue(refused.getMessage().contains("longer than"), refused::getMessage);
    }
}
