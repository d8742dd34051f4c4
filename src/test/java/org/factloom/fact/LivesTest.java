package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an article on a person tells of lives and offices. */
class LivesTest {

    private static List<String> questions(String text) {
        return Asked.findings("Anna Berg", text).stream()
                .map(finding -> finding.wording().question())
                .toList();
    }

    @Test
    void theLivesOfRelativesAreNotAsked() {
        List<String> asked = questions(
                "Anna Berg (born 3 May 1950) is a Norwegian painter. "
                        + "Anna Berg is the daughter of Carl Berg (2 June 1920 – 4 July 1990). Carl Berg painted houses. Carl Berg lived in Bergen.");
        assertTrue(asked.stream().noneMatch(question -> question.contains("Carl Berg")), asked.toString());
    }

    @Test
    void somebodyWhoWasBornIsAskedForByWho() {
        List<String> asked = questions("Anna Berg (born 3 May 1950) is a Norwegian painter.");
        assertTrue(asked.contains("Who is Anna Berg?"), asked.toString());
    }

    @Test
    void whatMayBeOverByNowIsNotAsked() {
        List<String> asked = questions("Anna Berg (born 3 May 1950) is a goalkeeper currently playing for Bergen.");
        assertEquals(
                List.of(),
                asked.stream().filter(question -> question.startsWith("Who is")).toList());
    }

    @Test
    void whoeverWasElectedAgainHasNoOneYearOfElection() {
        String once =
                "Anna Berg is a Norwegian politician. She was elected to the Norwegian Parliament from Rogaland in 1989. ";
        List<String> asked = questions(once);
        assertTrue(asked.stream().anyMatch(question -> question.contains("elected")), asked.toString());
        List<String> again = questions(once + "She was re-elected on one occasion.");
        assertTrue(again.stream().noneMatch(question -> question.contains("elected")), again.toString());
        List<String> atOnce = questions(
                "Anna Berg is a Norwegian politician. "
                        + "She was elected to the Norwegian Parliament from Rogaland in 1989, and was re-elected on one occasion.");
        assertTrue(atOnce.stream().noneMatch(question -> question.contains("elected")), atOnce.toString());
    }
}
