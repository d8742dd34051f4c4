package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Initials in questions, and questions for what initials stand for. */
class AbbreviationsTest {

    private static final String LEAD =
            "Milltown Hall is a building in Ireland. Anna Berg directed Northport Harbour Productions (NHP). ";

    private static List<String> dated(String title, String text) {
        return Asked.of(title, text, Family.DATED_EVENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In 1921, XQV bought Milltown Hall.", "In 1921, the XQV bought Milltown Hall."})
    void initialsThatTheReaderDoesNotKnowAreNotAsked(String sentence) {
        assertEquals(List.of(), dated("Milltown Hall", LEAD + sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 1921, NHP bought Milltown Hall.|In which year did Northport Harbour Productions buy Milltown Hall? 1921",
                "The Northport Peace Council (NPC) met there. In 1921, NPC bought Milltown Hall.|In which year did the Northport Peace Council buy Milltown Hall? 1921",
                "In 1921, NBC bought Milltown Hall.|In which year did NBC buy Milltown Hall? 1921",
                "In 1921, Anna Berg bought Milltown Hall.|In which year did Anna Berg buy Milltown Hall? 1921",
                "In 1921, Northport Harbour Productions bought Milltown Hall.|In which year did Northport Harbour Productions buy Milltown Hall? 1921",
            })
    void othersAreInFull(String sentence, String expected) {
        assertTrue(
                dated("Milltown Hall", LEAD + sentence).contains(expected),
                () -> dated("Milltown Hall", LEAD + sentence).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Milltown Hall|NHP built Milltown Hall. NHP sold Milltown Hall. NHP left Ireland.|1",
                "Milltown Hall|NHP built Milltown Hall.|0",
                "Northport Harbour and Milltown Productions|NHP built it. NHP sold it. NHP left Ireland.|0"
            })
    void whatInitialsStandForIsAskedWhereTheyMatterAndTheTitleDoesNotTell(String title, String more, int questions) {
        assertEquals(questions, Asked.of(title, LEAD + more, Family.ACRONYM).size());
    }
}
