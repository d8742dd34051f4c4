package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which facts are told so that somebody who knows only the article's title can answer, and which are left. */
class ScopeTest {

    private static final String LEAD = "Anna Berg (born 4 May 1890) was a Norwegian painter.\n\n";

    private static List<String> asked(String title, String prose) {
        return Asked.findings(title, prose).stream()
                .filter(finding -> finding.fact().certainty() == Fact.Certainty.CERTAIN)
                .map(finding -> finding.wording().question() + " "
                        + finding.fact().value().text())
                .toList();
    }

    private static boolean asks(String words, String title, String prose) {
        return asked(title, prose).stream().anyMatch(it -> it.contains(words));
    }

    @Test
    void whatTheArticleDatesTwiceIsNotAskedForItsDate() {
        String once = LEAD + "In 1921, Berg bought the Northport Mill.";
        assertTrue(asks("buy the Northport Mill", "Anna Berg", once));
        assertFalse(
                asks("buy the Northport Mill", "Anna Berg", once + "\n\nBerg acquired the Northport Mill in 1923."));
        assertTrue(asks("buy the Northport Mill", "Anna Berg", once + "\n\nBerg sold the Northport Mill in 1930."));
    }

    @Test
    void whoRejoinsIsNotAskedWhenSheJoined() {
        String once = LEAD + "Anna Berg joined the Northport Club in 1921.";
        assertTrue(asks("did Anna Berg join the Northport Club", "Anna Berg", once));
        assertFalse(
                asks("did Anna Berg join the Northport Club", "Anna Berg", once + " She rejoined the Northport Club."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg was scheduled to open a gallery in 1921.",
                "Anna Berg visited the Northport Mill in 1921.",
                "Anna Berg was ranked the second painter of Norway in 1921.",
                "Unemployment in the town of Anna Berg was 8.1% in 1921.",
                "The Northport Mill was closed in 1921."
            })
    void plansVisitsFiguresAndWhatIsNamedOnceAreLeft(String sentence) {
        String prose = LEAD + "== Life ==\n\n" + sentence;
        assertFalse(asks("1921", "Anna Berg", prose), () -> asked("Anna Berg", prose)
                .toString());
    }

    @Test
    void whatIsNamedOftenMayBeDated() {
        assertTrue(
                asks(
                        "Northport Mill",
                        "Anna Berg",
                        LEAD
                                + "== Life ==\n\nAnna Berg bought the Northport Mill. Paul painted the Northport Mill.\n\nThe Northport Mill was closed in 1921."));
    }

    @Test
    void aSurnameIsSpelledOutWhereItIsOnePersonsAlone() {
        String smith = LEAD + "The owner was Alfred E. Walker. Many knew Al Walker of Northport.\n\n";
        assertTrue(asks(
                "did Alfred E. Walker join Northport Hall",
                "Anna Berg",
                smith + "Walker joined Northport Hall in 1921."));
        String two = smith + "His sister was Mary Walker.\n\n";
        assertFalse(asks("1921", "Anna Berg", two + "Walker joined Northport Hall in 1921."));
    }

    @Test
    void theTopicsSurnameIsItsFullName() {
        String lead = "Anna Maria Berg (born 4 May 1890) was a Norwegian painter.\n\nHer father was Paul Berg.\n\n";
        assertTrue(asks("did Anna Berg move to Bergen", "Anna Berg", lead + "Berg moved to Bergen in 1921."));
    }

    @Test
    void whatTheTitleTellsIsNotAsked() {
        String prose = "The Northport EP was produced by Paul Walker.";
        assertEquals(List.of(), asked("Northport EP (Paul Walker EP)", prose));
        assertFalse(asked("Northport EP", prose).isEmpty());
    }

    @Test
    void theMorePreciseOfTwoTellingsIsLeft() {
        List<String> asked = asked(
                "Anna Berg",
                LEAD + "Anna Berg was diagnosed with brain cancer in 1921.\n\n"
                        + "Anna Berg was diagnosed with a form of cancer in July 1921.");
        assertEquals(1, asked.stream().filter(it -> it.contains("diagnosed")).count(), asked::toString);
        assertTrue(asked.stream().anyMatch(it -> it.endsWith("July 1921")));
    }

    @Test
    void whoDidSomethingOnceIsNotAskedWhereNothingElseIsNamed() {
        String life = LEAD + "== Life ==\n\n";
        assertFalse(asks("Peter Holm", "Anna Berg", life + "Peter Holm jumped from the old bridge in May 1921."));
        assertTrue(asks("Peter Holm", "Anna Berg", life + "Peter Holm taught Anna Berg how to paint a portrait."));
    }

    @Test
    void aTitleOfOneWordIsAskedWithItsKindOrNot() {
        String life = LEAD + "== Life ==\n\n";
        String built = "In 1921, students of Anna Berg constructed Roadblock";
        assertTrue(asks("the robot Roadblock", "Anna Berg", life + built + ", a robot which won a prize."));
        assertFalse(asks("Roadblock", "Anna Berg", life + built + " in the yard."));
    }
}
