package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences with a date whose question is not found in their first words. */
class DatedSentencesTest {

    private static List<String> asked(String title, String prose) {
        return Asked.findings(title, prose).stream()
                .filter(finding -> finding.fact().family() == Family.DATED_EVENT
                        || finding.fact().family() == Family.PERIOD)
                .map(finding -> finding.wording().question() + " "
                        + finding.fact().value().text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In the summer of 1984, Milltown Stadium hosted the games of the Northport Cup.|In the summer of which year did Milltown Stadium host the games of the Northport Cup? 1984",
                "Anna Berg left Milltown at the end of 1976.|At the end of which year did Anna Berg leave Milltown? 1976",
                "Instead, on 17 September 1939, the Northport Army invaded Milltown.|On what date did the Northport Army invade Milltown? 17 September 1939",
                "Milltown Hall was inaugurated on October 7, 1868, and 412 men were enrolled the next day.|On what date was Milltown Hall inaugurated? October 7, 1868",
                "Between 1722 and 1745, Milltown had the status of a county.|During which years did Milltown have the status of a county? 1722–1745",
                "In 1216, the town was burned by the Northport Army.|In which year was Milltown burned by the Northport Army? 1216",
            })
    void areAsked(String sentence, String expected) {
        List<String> asked = asked("Milltown", "Milltown is a town in Ireland.\n\n" + sentence);
        assertTrue(asked.contains(expected), asked::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg ran for the Milltown Council in 2005, and again in a 2008 election.",
                "In 1912, Anna Berg managed to produce similar lines in Milltown.",
                "The boundaries of Milltown were further stretched in 1908.",
                "Milltown Hall replaced the hall destroyed by the Northport Army in the winter of 1944.",
                "Milltown Castle was destroyed by the Northport Army between 1722 and 1745.",
                "Milltown Hall was opened by Anna Berg in 1890, although the Milltown Gazette gives 1891 as the year.",
            })
    void areLeftWhereAnotherDateMayBeRight(String sentence) {
        assertEquals(List.of(), asked("Milltown", "Milltown is a town in Ireland.\n\n" + sentence));
    }

    /** Words that stand in a name or beside a noun mean something else when they stand alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "War of the Milltown Succession|The War of the Milltown Succession was a war over a succession.|The succession was settled by the Treaty of Northport in 1713.",
                "Columbus|Columbus is the state capital of Ohio.|In 1851, the state adopted a new constitution.",
            })
    void areNotOfTheTopicByAWordOfIt(String title, String lead, String sentence) {
        assertEquals(List.of(), asked(title, lead + "\n\n" + sentence));
    }

    /** The whole sentence with a blank keeps the place; a question without it would have two answers. */
    @Test
    void aPlaceInFrontIsNotLeftOut() {
        assertEquals(
                List.of(" 15 January 1990"),
                asked(
                        "Milltown",
                        "Milltown is a town in Ireland.\n\nIn North America, the Milltown Song was released on 15 January 1990."));
    }

    /** A title of one word may look like a surname; a title's last word in lower case is the topic. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deliveroo|Deliveroo is a food delivery company in London.|In November 2017, Deliveroo introduced Deliveroo Plus.|In which month and year did Deliveroo introduce Deliveroo Plus? November 2017",
                "Milltown Abbey|Milltown Abbey is an abbey church in Ireland.|On 17 September 2010, Benedict Berg became the first bishop to set foot in the abbey.|On what date did Benedict Berg become the first bishop to set foot in Milltown Abbey? 17 September 2010",
                "Nauru|Nauru is an island country in Micronesia.|The island experienced an influenza epidemic in 1920.|In which year did Nauru experience an influenza epidemic? 1920",
            })
    void nameTheTopic(String title, String lead, String sentence, String expected) {
        List<String> asked = asked(title, lead + "\n\n" + sentence);
        assertTrue(asked.contains(expected), asked::toString);
    }
}
