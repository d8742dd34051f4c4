package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in parentheses behind a name. */
class BracketDatesTest {

    private static List<String> asked(String sentence) {
        return Asked.of("Milltown", "Milltown is a city in Ireland. " + sentence, Family.DATED_EVENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Richard Harris (12 March 1822 – 5 May 1901) was mayor of Milltown. Harris founded a school.|On what date was Richard Harris born? 12 March 1822",
                "Richard Harris (12 March 1822 – 5 May 1901) was mayor of Milltown. Harris founded a school.|On what date did Richard Harris die? 5 May 1901",
                "The Milltown Gazette (founded in 1861) is a newspaper.|In which year was the Milltown Gazette founded? 1861",
                "The Battle of Milltown (1838) ended in a defeat.|In which year did the Battle of Milltown take place? 1838",
            })
    void isAsked(String sentence, String expected) {
        assertTrue(asked(sentence).contains(expected), () -> asked(sentence).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The city invited Richard Harris (1822–1901).",
                "The city grew.\n\n== Mayors ==\n\nThe first was Richard Harris (1822–1901). Harris was a miller.",
                "The bridge (1838) is old.",
            })
    void isLeftAlone(String sentence) {
        assertEquals(List.of(), asked(sentence));
    }
}
