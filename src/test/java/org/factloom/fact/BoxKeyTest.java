package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Office1: Mayor of Milltown|Office: Mayor of Milltown",
                "Hq location city: Milltown|Headquarters (city): Milltown",
                "Num employees: 140 (2014)|Number of employees: 140 (2014)",
                "Partof: the Cold War|Part of: the Cold War",
                "Elevation m: 76|Elevation (m): 76",
                "Area total km2: 630|Area total (km2): 630",
                "Capital city: Milltown|Capital city: Milltown",
                "Founded: 1892: the year 2|Founded: 1892: the year 2"
            })
    void keysOfInfoboxesAreShownAsWords(String line, String shown) {
        assertEquals(shown, BoxKey.inWords(line));
    }
}
