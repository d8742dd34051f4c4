package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a sentence that need what was cut away from them, or what only the article tells. */
class StandAloneTest {

    private static final String LEAD = "Milltown Hall is a building in Ireland. ";

    private static List<String> asked(String sentence) {
        return Stream.of(Family.ACTION, Family.DATED_EVENT, Family.PERIOD, Family.QUANTITY)
                .flatMap(family -> Asked.findings("Milltown Hall", LEAD + sentence).stream()
                        .filter(finding -> finding.fact().family() == family))
                .map(Asked::words)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg discovered the foundations of Milltown Hall.|Who discovered the foundations of Milltown Hall? Anna Berg",
                "In 1921, Anna Berg bought the Northport Mill and Milltown Hall.|Who bought the Northport Mill and Milltown Hall in 1921? Anna Berg",
                "In 1803, Anna Berg was honoured in Milltown Hall for her work on Northport Bridge.|In which year was Anna Berg honoured in Milltown Hall for her work on Northport Bridge? 1803",
                "The Northport Club sold Milltown Hall in 1921.|In which year did the Northport Club sell Milltown Hall? 1921",
                "Milltown Hall was sold to Northport Council in 1921.|In which year was Milltown Hall sold to Northport Council? 1921",
                "In 1926, the Northport Club built the road to Milltown Hall.|In which year did the Northport Club build the road to Milltown Hall? 1926",
                "Milltown Hall was damaged by the 1921 fire of Northport in the 20th century.|In which century was Milltown Hall damaged by the 1921 fire of Northport? 20th century",
            })
    void isAsked(String sentence, String expected) {
        assertTrue(asked(sentence).contains(expected), () -> asked(sentence).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg was nominated for the Northport Prize.",
                "Anna Berg discovered John Walker's works in Northport Hall.",
                "Anna Berg was awarded her second Milltown Hall Prize, for the film, and received another nomination.",
                "Anna Berg praised the opening line Fair Milltown Hall, thou art far behind.",
                "Publication was taken over by the Northport Club in the 1850s.",
                "Publication was taken over by the Northport Club in 1850.",
                "Milltown Hall was moved behind the 620 building which was home to Northport dealers in 1921.",
                "Milltown Hall was opened with the regular season in 1921.",
                "Milltown Hall was located west of Northport in the 1990s.",
                "In 1803, Anna Berg was granted a degree in Milltown Hall for her efforts.",
                "In 1803, Milltown Hall was praised by Northport for her beauty.",
                "Their son opened Milltown Hall in 1921.",
                "Milltown Hall sold in 1921 to Northport Council.",
                "The Northport Club decided to sell Milltown Hall in 1921.",
                "In 1921, the Northport Club joined the board of directors of Milltown Hall and the board of directors.",
                "In 1926, the Northport Club converted the tracks to Milltown Hall gauge.",
            })
    void isLeft(String sentence) {
        assertEquals(List.of(), asked(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"business, professional and cultural leaders", "writers, artists and painters"})
    void anAsideThatIsAListIsNotCutInItsMiddle(String members) {
        assertTrue(
                asked("From 1983 to 1988 Milltown Hall was the seat of the Northport Council, a civic organization of "
                                + members + " in Ireland.")
                        .stream()
                        .noneMatch(it -> it.matches(".*Council (?:professional|artists|and).*")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Green Harbour|Green Harbour is a 2004 Irish drama film directed, produced and scored by Anna Berg, and starring Paul Walker.|What is Green Harbour? a 2004 Irish drama film",
                "The Field of Northport|The Field of Northport is a poem by Anna Berg, written in 1815.|What is The Field of Northport? a poem by Anna Berg",
            })
    void aDefinitionEndsBeforeABareParticiple(String title, String lead, String expected) {
        assertEquals(List.of(expected), Asked.of(title, lead, Family.DEFINITION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg was a Norwegian Politician.",
                "Anna Berg (born 4 May 1890) was a Norwegian Football Player."
            })
    void aDefinitionWithACapitalisedCommonNounIsLeft(String lead) {
        assertEquals(List.of(), Asked.of("Anna Berg", lead, Family.DEFINITION));
    }
}
