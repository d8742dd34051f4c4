package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.factloom.item.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Saltbox is a 2007 American musical comedy film based on the musical of the same name.|the 2007 film Saltbox",
                "Saltbox is a 2007 American musical comedy film based on a novel.|Saltbox",
                "Saltbox is a film based on the musical of the same name.|Saltbox"
            })
    void aWorkWithANamesakeIsToldByItsYear(String lead, String told) {
        assertEquals(
                told, Topic.of(Seeds.plain("= Saltbox =\n\n" + lead + "\n")).told());
    }
}
