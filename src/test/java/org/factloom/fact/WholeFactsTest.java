package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of which the half that matters stands elsewhere are left; the whole ones are asked. */
class WholeFactsTest {

    private static List<String> asked(String article) {
        return Asked.findings(article).stream()
                .filter(finding -> finding.fact().certainty() == Fact.Certainty.CERTAIN)
                .map(finding -> finding.wording().question() + finding.wording().statement() + " "
                        + finding.fact().value().text())
                .toList();
    }

    private static boolean asks(String words, String article) {
        return asked(article).stream().anyMatch(it -> it.contains(words));
    }

    private static String painter(String sentence) {
        return "= Anna Berg =\n\nAnna Berg (born 4 May 1890) was a Norwegian painter.\n\n" + sentence + "\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg achieved third place in the Oslo Prize in 1921. | Anna Berg was runner-up in 1919 and achieved third place in 1921. | achieve",
            })
    void theRestOfWhatHappenedIsNeeded(String whole, String half, String words) {
        assertTrue(asks(words, painter(whole)), () -> asked(painter(whole)).toString());
        assertFalse(asks(words, painter(half)), () -> asked(painter(half)).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "In the 1920s, was bought by the Norwegian Army, true",
        "In the 1920s, was bought for several reasons by the Norwegian Army, false",
        "In the early 1900s, was bought by the Norwegian Army, false"
    })
    void aDecadeIsAskedOfWhatIsToldWhole(String when, String words, boolean asked) {
        String hall = "= Lund Hall =\n\nLund Hall is a house in Oslo.\n\n" + when + ", Lund Hall " + words + ".\n";
        assertEquals(asked, asks("decade", hall), () -> asked(hall).toString());
    }

    @Test
    void aCountOfEventsSaysNothingOfThem() {
        assertFalse(asks("did four", painter("Four exhibitions of Anna Berg opened in Oslo in 2011.")));
    }

    @Test
    void aSecondOneNeedsTheFirst() {
        assertTrue(asks("exhibition", painter("An exhibition of Anna Berg was opened by Ole Lund in 2011.")));
        assertFalse(
                asks("second exhibition", painter("A second exhibition of Anna Berg was opened by Ole Lund in 2011.")));
    }

    @Test
    void theShortNameOfTheTopicIsNotItsFounder() {
        String works = "= Lund Works =\n\nLund Works is a maker of toys in Oslo. It was named after Ole Lund.\n\n"
                + "In 1950, Lund bought the Bergen Mill. Ole Lund had known the Bergen Mill.\n";
        assertFalse(asks("did Ole Lund buy", works), () -> asked(works).toString());
        String painter = "Anna Berg knew Ole Lund. In 1921, Lund bought the Bergen Mill. The Bergen Mill burned.";
        assertTrue(asks("did Ole Lund buy", painter(painter)), () -> asked(painter(painter))
                .toString());
    }

    @Test
    void theRankOfWhoeverIsNamedInPassingIsLeft() {
        String prose = "Anna Berg painted Captain Ole Lund in 1921. Ole Lund was a sailor.";
        assertFalse(asks("rank", painter(prose)));
        String box = "= Battle of Oslo =\n\nInfobox\n- Date: 4 May 1890\n- Commander1: Ole Lund\n\n"
                + "The Battle of Oslo was a battle. The fleet was led by Captain Ole Lund.\n";
        assertTrue(asks("rank did Ole Lund", box), () -> asked(box).toString());
    }

    @Test
    void aFounderIsAskedWhereTheProseNamesNoOther() {
        String box = "= Lund Works =\n\nInfobox\n- Type: Public company\n- Founder: Anna Berg\n- Industry: Toys\n\n"
                + "Lund Works is a maker of toys in Oslo. ";
        assertTrue(asks("Who founded Lund Works?", box + "The works was founded by Anna Berg.\n"));
        assertFalse(
                asks("Who founded Lund Works?", box + "The works was founded by Anna Berg and Ole Lund in 1920.\n"));
    }

    @Test
    void theCountryOfATownIsNotAskedWhereItsStateIsTold() {
        String box =
                "= %s =\n\nInfobox\n- Official name: Springvale\n- Settlement type: Town\n- Country: United States\n\n"
                        + "Springvale is a town on the Lund River.\n";
        assertEquals(
                1,
                asked(box.formatted("Springvale")).stream()
                        .filter(it -> it.contains("country"))
                        .count());
        assertFalse(asks("country", box.formatted("Springvale, Maine")));
    }

    @Test
    void whoeverIsInTheTitleIsNoAnswerToWhomItIsNamedAfter() {
        String box =
                "= %s =\n\nInfobox\n- Official name: %s\n- Settlement type: Town\n- Named for: Lund\n\n%s is a town.\n";
        assertTrue(asks("named", box.formatted("Springvale", "Springvale", "Springvale")));
        assertFalse(asks("named", box.formatted("Lundville", "Lundville", "Lundville")));
    }

    @Test
    void whatStandsAsideIsNoSubject() {
        assertFalse(asks(
                "Norway", painter("A boat built in 1920 near Bergen in the Vestland district, Norway, sank in 1921.")));
    }
}
