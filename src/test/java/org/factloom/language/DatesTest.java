package org.factloom.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 3 June 1968, forces came.|3 June 1968|1968|6|3|''",
                "On July 3, 1963, it was staged.|July 3, 1963|1963|7|3|''",
                "In May 1983 they came.|May 1983|1983|5|0|''",
                "In 1977 it began.|1977|1977|0|0|''",
                "In early 1969 it ended.|1969|1969|0|0|early",
                "By mid-1969 it was over.|1969|1969|0|0|mid",
                "Around 1850 it rose.|1850|1850|0|0|about",
                "On the 1st of May it rained, on 2nd May 1999 too.|2nd May 1999|1999|5|2|''"
            })
    void aDateIsFoundWithItsPrecision(String text, String words, int year, int month, int day, String modifier) {
        DateMention found = Dates.in(text, 0).getFirst();
        assertEquals(words, found.text());
        assertEquals(new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day), found.date());
        assertEquals(modifier, found.modifier());
        assertEquals(words, found.span().of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 1970s National Progressive Front",
                "The events of 1968–69 demonstrated it.",
                "the 14 July Revolution",
                "It seated 1967 people.",
                "a 1998-page report",
                "The June–July 1987 meeting",
                "Boeing 1950"
            })
    void rangesDecadesNamesAndNumbersAreNoDates(String text) {
        assertTrue(Dates.in(text, 0).stream().noneMatch(date -> date.date().month() == null), text);
    }

    @Test
    void aDateIsWrittenInTheOrderOfTheArticle() {
        PartialDate date = new PartialDate(1963, 7, 3);
        assertEquals("3 July 1963", Dates.format(date, "8 February 1963"));
        assertEquals("July 3, 1963", Dates.format(date, "February 8, 1963"));
        assertEquals("July 1963", Dates.format(new PartialDate(1963, 7, null), "1 May 1960"));
    }

    @Test
    void aLessPreciseDateIsNotBeforeTheDatesWithinIt() {
        PartialDate june = new PartialDate(1968, 6, null);
        PartialDate third = new PartialDate(1968, 6, 3);
        assertTrue(june.agreesWith(third));
        assertFalse(june.isStrictlyBefore(third));
        assertTrue(june.isStrictlyBefore(new PartialDate(1968, 7, null)));
    }
}
