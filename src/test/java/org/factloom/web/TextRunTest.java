package org.factloom.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextRunTest {

    @Test
    void wordsFromRightToLeftStandApartWithoutTheSignsAroundThem() {
        assertEquals(
                List.of(
                        new TextRun("Al-Ansar (", TextRun.Kind.PLAIN),
                        new TextRun("الأنصار", TextRun.Kind.FOREIGN),
                        new TextRun(", 'the Partisans') was", TextRun.Kind.PLAIN)),
                TextRun.of("Al-Ansar (الأنصار, 'the Partisans') was"));
    }

    @Test
    void aPhraseIsOneRun() {
        assertEquals(List.of(new TextRun("نهج الأنصار", TextRun.Kind.FOREIGN)), TextRun.of("نهج الأنصار"));
    }

    @Test
    void theRunsAreTheText() {
        for (String text : List.of("", "abc", "שלום 1968 عالم!", "ā العَرَبِيَّة 😀")) {
            assertEquals(text, TextRun.of(text).stream().map(TextRun::text).collect(Collectors.joining()));
        }
    }
}
