package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {

    @ParameterizedTest
    @CsvSource({
        "acknowledges {} children,acknowledges … children",
        "birth_name,birth name",
        "partof,part of",
        "draftyear,draft year",
        "clubs,clubs",
        "took control of the camp,took control of the camp"
    })
    void relationsAreShownAsWords(String relation, String shown) {
        assertEquals(shown, Fact.said(relation));
    }
}
