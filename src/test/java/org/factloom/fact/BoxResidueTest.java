package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.factloom.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxResidueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Commander1: 23px Khalid Ahmad ZakiKIA, (June 1968)|Commander: Khalid Ahmad Zaki (KIA), (June 1968)",
                "Commander1: Hassan Sari †|Commander: Hassan Sari (†)",
                "Combatant2: Ba'athist Iraq|Combatant: Ba'athist Iraq"
            })
    void quotedLinesOfABoxHaveNone(String line, String shown) {
        assertEquals(shown, new Evidence(Evidence.INFOBOX, new Span(0, line.length()), line).shown());
    }

    @ParameterizedTest
    @CsvSource("A font of 16px is used by the KIA works.")
    void proseIsQuotedAsItStands(String sentence) {
        assertEquals(sentence, new Evidence("Use", new Span(0, sentence.length()), sentence).shown());
    }
}
