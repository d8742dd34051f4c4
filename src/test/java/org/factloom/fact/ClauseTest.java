package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of a sentence is asked about, and which sentences tell no event. */
class ClauseTest {

    private static List<String> asked(String sentence) {
        return findings(sentence).map(Asked::words).toList();
    }

    private static Stream<Finding> findings(String sentence) {
        return Asked.findings("Milltown", "Milltown is a town in Ireland. " + sentence).stream()
                .filter(finding -> finding.fact().family() != Family.DEFINITION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Milltown Bridge opened in 1921 and is the oldest bridge in Ireland.|In which year did Milltown Bridge open? 1921",
                "Milltown joined the Northport League in 1921 when the railway was finished.|In which year did Milltown join the Northport League? 1921",
                "In 1921, the Milltown Song was collected in Northport by Anna Berg who published it.|In which year was the Milltown Song collected in Northport by Anna Berg? 1921",
                "In 1921, Anna Berg signed a contract to buy Milltown Hall.|In 1921, who signed a contract to buy Milltown Hall? Anna Berg",
            })
    void aClauseEndsWhereAnotherIdeaBegins(String sentence, String expected) {
        assertTrue(asked(sentence).contains(expected), () -> asked(sentence).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 1921 Anna Berg founded the Harbour School in Milltown.|In which year did Anna Berg found the Harbour School in Milltown? 1921",
                "The Milltown Herald published Anna Berg's short story \"Harbours\" in 1921.|In which year did the Milltown Herald publish Anna Berg's short story Harbours? 1921",
                "Milltown Jail was built in the late 18th century.|In which century was Milltown Jail built? 18th century",
                "From 1921 to 1935, the Milltown Herald published a weekend supplement.|During which years did the Milltown Herald publish a weekend supplement? 1921–1935",
                "The completion of the Milltown Harbour Tunnel in 1921 gave ships a way to the sea.|In which year was the Milltown Harbour Tunnel completed? 1921",
                "Milltown University, a university founded in 1921, is the oldest of Ireland.|In which year was Milltown University founded? 1921",
                "Milltown Hall was designed by Richard Harris and completed in 1921.|In which year was Milltown Hall completed? 1921",
                "Milltown Hall was designed by Richard Harris, and was opened in 1921.|In which year was Milltown Hall opened? 1921",
                "A year later, on May 3, 1921, Milltown Hall was opened by Anna Berg.|On what date was Milltown Hall opened by Anna Berg? May 3, 1921",
                "The monument to Anna Berg was built in 1921 by the people of Milltown to honour the soldier's work.|In which year was the monument to Anna Berg built by the people of Milltown? 1921",
                "Milltown Hall was subsequently opened by Anna Berg in 1921.|In which year was Milltown Hall opened by Anna Berg? 1921",
                "In June 1921, after leaving Northport, Anna Berg founded the Milltown Herald.|In which month and year did Anna Berg found the Milltown Herald? June 1921",
                "After the Northport Flood, in June 1921, Anna Berg founded the Milltown Herald.|In which month and year did Anna Berg found the Milltown Herald? June 1921",
                "On the evening of 3 May 1921, Anna Berg opened Milltown Hall.|On what date did Anna Berg open Milltown Hall? 3 May 1921",
                "In 1921 in Northport, Anna Berg founded the Milltown Herald.|In which year did Anna Berg found the Milltown Herald? 1921",
                "In 1921, the town elected Anna Berg to replace Paul Walker as mayor.|In which year did Milltown elect Anna Berg to replace Paul Walker as mayor? 1921",
                "Milltown Hall opened May 3, 1921.|On what date did Milltown Hall open? May 3, 1921",
                "The oldest house of Ireland is the Milltown Hotel, which was built in 1721.|In which year was the Milltown Hotel built? 1721",
                "The invention of the Milltown Lamp in 1921 made Ireland rich.|In which year was the Milltown Lamp invented? 1921",
                "Upon Anna Berg's death in 1921, the school closed. |In which year did Anna Berg die? 1921",
            })
    void aDateIsReadWhereverItIsCertainWhatItDates(String sentence, String expected) {
        assertTrue(asked(sentence).contains(expected), () -> asked(sentence).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The town has a university, the oldest of many founded in 1921, and a school.",
                "Visitors come from 1921 to 1935 towns.",
                "The completion of the tunnel in 1921 was late.",
                "The creation of Anna Berg in 1921 is shown here.",
                "The town is the home of a son of Paul Walker, who was born in 1921.",
                "In 1921, only if it rained, the Milltown Herald closed.",
            })
    void aDateInPassingNeedsANameAndADeed(String sentence) {
        assertEquals(
                List.of(),
                asked(sentence).stream()
                        .filter(it -> it.endsWith("1921") || it.contains("years"))
                        .toList());
    }

    @Test
    void aDateIsMovedToTheFrontAndNotBehindAnotherVerb() {
        assertEquals(
                List.of("In {}, Milltown Hall was sold to pay the debts of Anna Berg."),
                findings("In 1921, Milltown Hall was sold to pay the debts of Anna Berg.")
                        .filter(finding -> finding.fact().value() instanceof Value.Date)
                        .map(finding -> finding.wording().statement())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1921, the town passed a law barring clubs that effectively required a sale of Milltown Hall.",
                "Milltown was the largest town of Ireland in 1921.",
                "Milltown had 57,000 visitors in 1921.",
                "Several towns left Milltown County in 1921.",
                "A settlement was reached in 1921.",
                "The mayor, built Milltown Hall in 1921.",
                "In the, Milltown Hall was built in 1921.",
                "In 1921 Milltown bought 362 restaurants Vips and El Porton.",
                "Milltown Hall (\u200b) was built of of stone in 1921.",
                "In 1921, Anna Berg visited Milltown Hall.",
                "Milltown Hall returned to its previous owner in 1921.",
                "In 1921, Milltown Hall was moved to the site.",
                "Anna Berg borrowed a sum from a bank.",
                "Milltown Hall is the largest museum in Ireland.",
            })
    void statesDamagedSentencesAndPassingThingsAreNotAsked(String sentence) {
        assertEquals(
                List.of(),
                findings(sentence)
                        .filter(finding -> finding.fact().family() != Family.QUANTITY)
                        .filter(finding -> !finding.wording().question().isEmpty())
                        .map(Asked::words)
                        .toList());
    }
}
