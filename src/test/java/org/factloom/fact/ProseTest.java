package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from single sentences, and what is left alone; none of them is from an article that the rules were made with. */
class ProseTest {

    /** Question (or statement, where there is none) and answer of every fact of the last sentence. */
    private static List<String> asked(String title, String prose) {
        return Asked.findings(title, prose).stream()
                .filter(finding -> finding.fact().family() != Family.DEFINITION)
                .map(Asked::words)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Milltown Hall|Milltown Hall was designed by Richard Harris.|By whom was Milltown Hall designed? Richard Harris",
                "Anna Berg|Anna Berg married the painter Paul Walker in 1921.|Which painter did Anna Berg marry in 1921? Paul Walker",
                "Milltown|Milltown covers an area of 630 km2.|What is the area of Milltown, in square kilometres? 630",
                "Milltown|The Milltown Museum has 45 rooms.|How many rooms does the Milltown Museum have? 45",
                "Milltown|The Romans built a bridge in Milltown in the 2nd century.|In which century did the Romans build a bridge in Milltown? 2nd century",
                "Milltown|Milltown was renamed Northport in 1921.|What was Milltown renamed in 1921? Northport",
                "Milltown|Milltown was abandoned because of a lack of clean water.|Why was Milltown abandoned? because of a lack of clean water"
            })
    void aFactIsReadFromThePatternOfItsFamily(String title, String prose, String expected) {
        assertTrue(asked(title, prose).contains(expected), () -> asked(title, prose)
                .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It has been suggested that the town was designed by Richard Harris.",
                "The town was not designed by Richard Harris.",
                "They built it in the 2nd century.",
                "Northport did so in 1953.",
                "The Northport Golf Club was located on Harbour Moor.",
                "The bridge cost more than 45 pounds.",
                "He moved to \"Northport\" in 1921?",
                "Milltown was possibly renamed Northport in 1921.",
            })
    void whatIsDeniedHedgedOrPointsElsewhereIsLeftAlone(String sentence) {
        assertEquals(List.of(), asked("Milltown", "Milltown is a town in Ireland. " + sentence));
    }

    @Test
    void aPronounInABiographyMeansItsSubjectWhileNobodyElseIsNamed() {
        String lead = "Anna Berg (born 4 May 1890) was a Norwegian painter.\n\n";
        assertTrue(asked("Anna Berg", lead + "She moved to Bergen in 1921.")
                .contains("In which year did Anna Berg move to Bergen? 1921"));
        assertTrue(asked("Anna Berg", lead + "Berg met Mary Walker in Oslo. She moved to Bergen in 1921.").stream()
                .noneMatch(it -> it.contains("Bergen")));
    }

    @Test
    void theBuildingMeansTheTopicUnlessAnotherOneIsNamed() {
        String lead = "Milltown Tower is a building in Ireland.\n\n";
        assertTrue(asked("Milltown Tower", lead + "The building was opened in 1921.")
                .contains("In which year was Milltown Tower opened? 1921"));
        assertTrue(
                asked(
                                "Milltown Tower",
                                lead + "The Harbour Building stood nearby. The building was demolished in 1921.")
                        .stream()
                        .noneMatch(it -> it.contains("demolished")));
    }

    @Test
    void aTitleIsNotCutAtItsComma() {
        assertTrue(asked("Anna Berg", "Berg published Read, Write, Sleep in 1921.").stream()
                .noneMatch(it -> it.matches(".*publish(ed)? Read (in|\\?).*")));
    }

    @Test
    void aSentenceKeepsItsOwnWordsAroundADateThatNothingElseIsReadFrom() {
        assertTrue(asked(
                        "Milltown",
                        "The castle, which stands above Milltown and was sold by the Berg family in 1921, houses a museum.")
                .stream()
                .allMatch(it -> it.endsWith("1921")));
    }

    @Test
    void aPersonIsDefinedByWho() {
        assertEquals(
                List.of("Who was Anna Berg? a Norwegian painter of harbours"),
                Asked.of(
                        "Anna Berg",
                        "Anna Berg (born 4 May 1890) was a Norwegian painter of harbours.",
                        Family.DEFINITION));
    }
}
