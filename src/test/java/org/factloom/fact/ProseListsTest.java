package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of prose, the only ones of their kind, and what belongs to what. */
class ProseListsTest {

    private static List<String> asked(String sentence) {
        return Asked.findings("Milltown", "Milltown is a city in Ireland. " + sentence).stream()
                .filter(finding -> finding.fact().family() == Family.RELATION
                        && !finding.wording().question().isEmpty()
                        && !finding.wording().slot().equals("property"))
                .map(finding -> finding.wording().question() + " "
                        + finding.fact().value().text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Milltown is divided into four boroughs: Northgate, Southgate, Hillside and Eastbury.|Which of these are boroughs of Milltown? Northgate, Southgate, Hillside and Eastbury",
                "The official languages of Milltown are English, Irish and Welsh.|Which of these are official languages of Milltown? English, Irish and Welsh",
                "The Beacons consisted of singer Anna Berg, guitarist Paul Walker and drummer Mary Hill.|Which of these were members of the Beacons? Anna Berg, Paul Walker and Mary Hill",
                "Milltown's highest point is Mount Brandon (952 m).|What is Milltown's highest point? Mount Brandon",
                "Radio North, the first radio station in Ireland, was founded in 1924.|What was the first radio station in Ireland? Radio North",
                "The first mayor of Milltown was Richard Harris.|Who was the first mayor of Milltown? Richard Harris",
                "The Milltown Gazette is a subsidiary of Walker Media.|Of which company is the Milltown Gazette a subsidiary? Walker Media",
            })
    void isAsked(String sentence, String expected) {
        assertEquals(List.of(expected), asked(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The parks of Milltown include Northgate, Southgate and Hillside.",
                "Milltown consists mainly of Northgate, Southgate and Hillside.",
                "Milltown is divided into five boroughs: Northgate, Southgate, Hillside and Eastbury.",
                "Milltown is divided into four boroughs, such as Northgate, Southgate and Hillside.",
                "The flag of Milltown consists of three horizontal stripes.",
                "The current mayor of Milltown is Richard Harris.",
                "The first mayor was Richard Harris.",
                "Its highest point is Mount Brandon.",
                "After Independence, the first assembly of Milltown met in a barn.",
            })
    void isLeftAlone(String sentence) {
        assertEquals(List.of(), asked(sentence));
    }
}
