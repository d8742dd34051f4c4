package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentTest {

    @Test
    void imagesStatusesAndNotesAreTakenOffANameAndKept() {
        assertEquals(
                List.of(
                        new Segment("Aziz al-Hajj", "General Secretary", "", ""),
                        new Segment("Khalid Ahmad Zaki", "June 1968", "", "KIA")),
                Segment.of("23px Aziz al-Hajj (General Secretary), 23px Khalid Ahmad ZakiKIA, (June 1968)"));
    }

    @Test
    void aTitleBelongsToThePersonBeforeIt() {
        assertEquals(
                List.of(
                        new Segment("Ahmed Hassan al-Bakr", "", "Prime Minister of Iraq", ""),
                        new Segment("Hazim Jawad", "", "Secretary of the Ba'ath Party Regional Command", "")),
                Segment.of(
                        "Ahmed Hassan al-Bakr, Prime Minister of Iraq, Hazim Jawad, Secretary of the Ba'ath Party Regional Command"));
    }

    @Test
    void commasInNumbersDatesAndParenthesesDoNotSplit() {
        assertEquals(
                1, Segment.of("34,000 (Ba'ath National Guard Militia, army)").size());
        assertEquals(1, Segment.of("July 3, 1963").size());
        assertEquals(3, Segment.of("Kirkuk, Sulaymaniyah, Aden (South Yemen)").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10,000?", "1+", "Dozens killed or arrested", "Small detachments (hundreds)", "Unknown", "<500"})
    void doubtBoundsAndVaguenessAreSeen(String value) {
        assertTrue(Segment.of(value).getFirst().isDoubtful());
    }

    @Test
    void anEmptyValueHasNoSegments() {
        assertEquals(List.of(), Segment.of(" "));
    }
}
