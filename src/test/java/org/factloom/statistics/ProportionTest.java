package org.factloom.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** The worked examples of Newcombe (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalIsWilsons(int some, int all, double low, double high) {
        Proportion share = new Proportion(some, all);
        assertEquals(low, share.low(), 0.00005);
        assertEquals(high, share.high(), 0.00005);
    }

    @Test
    void ofNothingNothingIsKnown() {
        assertEquals(0, new Proportion(0, 0).low());
        assertEquals(1, new Proportion(0, 0).high());
        assertThrows(IllegalArgumentException.class, () -> new Proportion(2, 1));
    }
}
