package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of prose are asked, and how. */
class QuantityProseTest {

    private static List<String> asked(String sentence) {
        return Asked.of("Milltown", "Milltown is a town in Ireland. " + sentence, Family.QUANTITY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Milltown covers an area of 630 km2.|What is the area of Milltown, in square kilometres? 630",
                "Milltown has a total area of 12400 acres.|What is the total area of Milltown, in acres? 12,400",
                "Milltown had a population of 14,736 as of the 2011 census.|What was the population of Milltown as of the 2011 census? 14,736",
                "The Milltown Canal is 45 km long.|How long is the Milltown Canal, in kilometres? 45",
                "Milltown lies about 45 km north of Dublin.|How far north of Dublin is Milltown, in kilometres? 45",
                "The Milltown Museum has 45 rooms.|How many rooms does the Milltown Museum have? 45",
                "The Milltown Library consists of 99 branches.|Of how many branches does the Milltown Library consist? 99",
            })
    void aNumberOfSomethingNamedIsAsked(String sentence, String expected) {
        assertTrue(asked(sentence).contains(expected), () -> asked(sentence).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Milltown Museum was scheduled to show 45 paintings.",
                "The Milltown Library consists of 99 branches with more than 11 million items in its collection.",
                "The Milltown Hall has 85 rooms of office space representing a total of 2158000 sq ft.",
                "The old choir had 45 members.",
                "Milltown has a population of 14,736.",
                "Milltown United scored 45 goals.",
                "An exhibition lasted 45 minutes."
            })
    void aNumberThatIsPlannedLimitedOrWithoutItsTimeIsNot(String sentence) {
        assertEquals(List.of(), asked(sentence));
    }

    @Test
    void whatBelongsToTheTopicIsNotTheTopic() {
        List<String> statements = Asked.findings(
                        "Milltown", "Milltown is a city in Ireland.\n\nThe city council consists of 125 members.")
                .stream()
                .map(finding -> finding.wording().statement())
                .filter(statement -> statement.startsWith("Milltown council"))
                .toList();
        assertEquals(List.of(), statements);
    }

    @Test
    void anApproximateNumberSaysSo() {
        Finding finding = Asked.findings(
                        "Milltown", "Milltown is a town in Ireland. Milltown lies about 45 km north of Dublin.")
                .stream()
                .filter(it -> it.fact().family() == Family.QUANTITY)
                .findFirst()
                .orElseThrow();
        assertTrue(finding.fact().value() instanceof Value.Quantity quantity && quantity.approximate());
        assertEquals(
                "Milltown is about {} kilometres north of Dublin.",
                finding.wording().statement());
    }
}
