package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions, relations and causes: one answer each, whole, and not told by the question. */
class KindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg|Anna Berg (born 4 May 1890) was a Norwegian painter, sculptor, and, most recently, novelist, who lived in Oslo.|Who was Anna Berg? a Norwegian painter, sculptor, and, most recently, novelist",
                "Milltown|Milltown is a market town in Cork, Ireland.|What is Milltown? a market town in Cork, Ireland",
            })
    void aDefinitionIsWhole(String title, String prose, String expected) {
        assertEquals(List.of(expected), Asked.of(title, prose, Family.DEFINITION));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tour EP|The Tour EP is an EP by Anna Berg.",
                "Milltown (2007 film)|Milltown is a 2007 comedy by Anna Berg.",
                "Mill River|The Mill River is a river in Ireland.",
                "Milltown (play)|Milltown is a comedy based on a novel of the same name.",
            })
    void aDefinitionThatTheTitleTellsIsNotAsked(String title, String prose) {
        assertEquals(List.of(), Asked.of(title, prose, Family.DEFINITION));
    }

    @Test
    void aPlaceIsAskedByItsTypeAndMayBeAnsweredInFull() {
        Finding finding = Asked.findings(
                        "Anna Berg",
                        "Anna Berg (born 4 May 1890) was an American painter. Anna Berg was born in Waterbury, Connecticut.")
                .stream()
                .filter(it -> it.fact().family() == Family.RELATION)
                .findFirst()
                .orElseThrow();
        assertEquals(
                "In which town or city was Anna Berg born?", finding.wording().question());
        assertEquals("Waterbury", finding.fact().value().text());
        assertTrue(finding.accepted().contains("Waterbury, Connecticut"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg lived in Frenchtown, New Jersey.",
                "Anna Berg worked with Paul Walker.",
                "Anna Berg studied at Yale University.",
                "Milltown Hall is located in Southern Ontario.",
                "The anthem was written by Paul Walker with music by Richard Harris.",
            })
    void whatMayHaveSeveralAnswersIsAskedOnlyWithItsDate(String sentence) {
        assertEquals(List.of(), Asked.of("Anna Berg", "Anna Berg is a painter. " + sentence, Family.RELATION));
    }

    @Test
    void aRelationThatMayRepeatIsAskedWithItsDate() {
        List<String> asked = Asked.of(
                "Anna Berg", "Anna Berg is a painter. Anna Berg taught at Yale University in 1921.", Family.RELATION);
        assertEquals(List.of("At which institution did Anna Berg teach in 1921? Yale University"), asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As a result of the Cup win, Milltown qualified for Europe in 1995.",
                "Milltown was abandoned because of their lack of clean water.",
            })
    void aCauseThatPointsElsewhereIsLeftAlone(String sentence) {
        assertEquals(List.of(), Asked.of("Milltown", "Milltown is a town. " + sentence, Family.CAUSE));
    }

    @Test
    void whatOthersAreIsAskedWhereTheArticleSpeaksOfThemAgain() {
        String prose = "Milltown is a town in Ireland. The Milltown Fair is an annual exhibition of cattle in Cork.";
        assertEquals(List.of("What is Milltown? a town in Ireland"), Asked.of("Milltown", prose, Family.DEFINITION));
        assertTrue(Asked.of("Milltown", prose + " The Milltown Fair began in 1878.", Family.DEFINITION)
                .contains("What is the Milltown Fair? an annual exhibition of cattle in Cork"));
    }

    @Test
    void aProfessionIsAskedOfTheTopicAlone() {
        String prose = "In 1878, the cartographer Jan Vries drew it. Jan Vries died in Oslo.";
        assertEquals(List.of(), Asked.of("Milltown", "Milltown is a town in Ireland. " + prose, Family.ROLE));
        assertEquals(
                List.of("What was the occupation of Jan Vries? cartographer"),
                Asked.of("Jan Vries", "Jan Vries (born 4 May 1840) was a Dutchman. " + prose, Family.ROLE));
    }
}
