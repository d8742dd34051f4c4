package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedGradingTest {

    @ParameterizedTest(name = "“{1}” for {0}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # key               | typed                    | score | remark begins with
            Khalid Ahmad Zaki   | Khalid Ahmad Zaki        | 1     | ''
            Khalid Ahmad Zaki   | '  khalid  AHMAD zaki ' | 1     | ''
            Khalid Ahmad Zaki   | Khalid Ahmed Zaki        | 1     | spelling forgiven: it is written “Khalid Ahmad Zaki”
            Khalid Ahmad Zaki   | Khalid Ahmed Zaky        | 1     | spelling forgiven
            Khalid Ahmad Zaki   | Kalid Ahmed Zaky         | 1     | spelling forgiven
            Khalid Ahmad Zaki   | Zaki                     | 0     | ''
            Khalid Ahmad Zaki   | Khalid                   | 0     | ''
            Khalid Ahmad Zaki   | ''                       | 0     | ''
            Khalid Ahmad Zaki   | '   '                    | 0     | ''
            Khalid Ahmad Zaki   | '?!'                     | 0     | ''
            Aziz al-Hajj        | Aziz al Hajj             | 1     | ''
            Aziz al-Hajj        | Aziz alHajj              | 1     | ''
            Aziz al-Hajj        | Aziz Hajj                | 1     | ''
            Aziz al-Hajj        | Aziz al-Haj              | 1     | spelling forgiven
            Ar-Rashid revolt    | the ar-Rashid revolt     | 1     | ''
            Ar-Rashid revolt    | Rashid revolt            | 1     | ''
            Ba'ath Party        | Baath Party              | 1     | ''
            Ba'ath Party        | the Ba’ath party         | 1     | ''
            Ba'ath Party        | Baʿth Party              | 1     | spelling forgiven
            Hawr al-Ghamūka     | hawr al ghamuka          | 1     | ''
            Hawr al-Ghamūka     | Hawr al-Gamuka           | 1     | spelling forgiven
            Baghdad             | Bagdad                   | 1     | spelling forgiven
            Baghdad             | Bahgdad                  | 1     | spelling forgiven
            Baghdad             | Bagdat                   | 0     | ''
            Baghdad             | Basra                    | 0     | ''
            Oman                | Amman                    | 0     | ''
            Oman                | Oma                      | 0     | ''
            Kirkuk              | Kirkuc                   | 1     | spelling forgiven
            Kirkuk              | Qirquk                   | 1     | spelling forgiven
            Nineveh             | ninevah                  | 1     | spelling forgiven
            the Partisans       | partisans                | 1     | ''
            the Partisans       | The Partisans.           | 1     | ''
            the Partisans       | partisan                 | 1     | spelling forgiven
            Muhammad Habib      | Muḥammad Ḥabīb           | 1     | ''
            northern Iraq       | southern Iraq            | 0     | ''
            East Germany        | West Germany             | 0     | ''
            official            | unofficial               | 0     | ''
            unsuccessful coup   | successful coup          | 0     | ''
            14 July Revolution  | 17 July Revolution       | 0     | ''
            14 July Revolution  | 14 july revoluton        | 1     | spelling forgiven
            1979–1988           | 1979-1988                | 1     | ''
            1979–1988           | 1979 1987                | 0     | ''
            Großbritannien      | GROSSBRITANNIEN          | 1     | ''
            Ærø                 | aero                     | 1     | ''
            ﬁghters             | fighters                 | 1     | ''
            الأنصار             | الانصار                  | 1     | ''
            Left-wing           | left wing                | 1     | ''
            Left-wing           | leftwing                 | 1     | ''
            coup d'état         | coup detat               | 1     | ''
            <b>bold</b>         | <b>bold</b>              | 1     | ''
            """)
    void namesAreComparedByTheirLetters(String key, String typed, double score, String remark) {
        assertMark("person", key, List.of(), typed, score, remark);
    }

    @ParameterizedTest(name = "“{1}” for {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            3 June 1968 | 3 June 1968          | 1   | ''
            3 June 1968 | June 3, 1968         | 1   | ''
            3 June 1968 | June 3rd 1968        | 1   | ''
            3 June 1968 | the 3rd of June 1968 | 1   | ''
            3 June 1968 | on 3. June 1968      | 1   | ''
            3 June 1968 | 1968-06-03           | 1   | ''
            3 June 1968 | 1968/6/3             | 1   | ''
            3 June 1968 | 3 jun 1968           | 1   | ''
            3 June 1968 | JUNE 1968            | 0.5 | half credit
            3 June 1968 | 1968-06              | 0.5 | half credit
            3 June 1968 | 1968                 | 0.5 | half credit
            3 June 1968 | 4 June 1968          | 0   | month and year are right
            3 June 1968 | 3 July 1968          | 0   | only the year is right
            3 June 1968 | 3 June 1969          | 0   | day and month are right
            3 June 1968 | June 1969            | 0   | ''
            3 June 1968 | ''                   | 0   | ''
            6 June 1968 | 6.6.1968             | 1   | ''
            23 June 1968| 23.6.1968            | 1   | ''
            23 June 1968| 6/23/1968            | 1   | ''
            June 1968   | 3 June 1968          | 1   | ''
            June 1968   | in June, 1968        | 1   | ''
            1968        | 1968                 | 1   | ''
            1968        | 1986                 | 0   | ''
            late 1967   | late 1967            | 1   | ''
            late 1967   | late 1968            | 0   | ''
            late 1967   | lato 1967            | 0   | ''
            """)
    void datesAreComparedAsDates(String key, String typed, double score, String remark) {
        assertMark("date", key, List.of(), typed, score, remark);
    }

    @ParameterizedTest(name = "“{1}” for {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2,000                 | 2000              | 1   | ''
            2,000                 | 2,000             | 1   | ''
            2,000                 | 2 000             | 1   | ''
            2,000                 | 2’000             | 1   | ''
            2,000                 | two thousand      | 1   | ''
            2,000                 | 2 thousand        | 1   | ''
            2,000                 | 2001              | 0   | ''
            2,000                 | 200               | 0   | ''
            2,000                 | 20000             | 0   | ''
            150 fighters          | 150               | 1   | ''
            150 fighters          | 150 fighter       | 1   | ''
            150 fighters          | about 150         | 1   | ''
            150 fighters          | 150 aircraft      | 0.5 | half credit
            150 fighters          | 151 fighters      | 0   | ''
            around 1,200 fighters | 1200              | 1   | ''
            1.5 million           | 1,500,000         | 1   | ''
            1.5 million           | 15 million        | 0   | ''
            twelve                | 12                | 1   | ''
            12                    | Twelve            | 1   | ''
            a dozen               | 12                | 1   | ''
            25%                   | 25                | 1   | ''
            300–2,000             | 300-2000          | 1   | ''
            300–2,000             | 2000              | 0.5 | half credit
            dozens of fighters    | dozens of fihgters | 0  | ''
            150 fighters          | ''                | 0   | ''
            """)
    void numbersAreComparedByTheirValue(String key, String typed, double score, String remark) {
        assertMark("quantity", key, List.of(), typed, score, remark);
    }

    @ParameterizedTest(name = "“{2}” for {0}, where there is also {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # a slip that is, or is as near to, another name is no slip
            Irbil           | Irbid           | Irbid            | 0
            Sulaymaniyah    | Sulaymaniyeh    | Sulaymaniyeh     | 0
            Abdul Karim     | Abdul Kasim     | Abdul Kabim      | 0
            Hassan Sari     | Hassan Sariya   | Hasan Sari       | 1
            Ahmed al-Bakr   | Ahmad al-Bakri  | Ahmad al-Bakr    | 1
            Ahmed al-Bakr   | Ahmad al-Bakri  | Ahmad al-Bakrri  | 0
            """)
    void anotherEntitysNameIsNeverTakenForASlip(String key, String other, String typed, double score) {
        assertEquals(
                score, mark("person", key, List.of(), List.of(other), typed).score());
    }

    @ParameterizedTest(name = "“{1}” where {0} is accepted too: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Zaki;Zafer      | Zaki   | 1
            Zaki;Zafer      | Zafer  | 1
            Zaki;Zafer      | zafar  | 1
            Zaki;Zafer      | Safir  | 0
            """)
    void acceptedVariantsAreRight(String accepted, String typed, double score) {
        List<String> variants = Arrays.asList(accepted.split(";", -1));
        assertEquals(
                score,
                mark("person", "Khalid Ahmad Zaki", variants, List.of(), typed).score());
    }

    @ParameterizedTest(name = "“{2}” for a {0} is asked for again: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            date     | 3 June 1968 | 3.6.1968     | true
            date     | 3 June 1968 | 03/06/1968   | true
            date     | 3 June 1968 | 3 June       | true
            date     | 3 June 1968 | June 68      | true
            date     | 3 June 1968 | 31 June 1968 | true
            date     | 3 June 1968 | Febuary 1968 | true
            date     | 3 June 1968 | 7 May 1912   | false
            date     | 3 June 1968 | ''           | false
            date     | late 1967   | whenever     | true
            quantity | 2,000       | 2.000        | true
            quantity | 2,000       | many         | true
            quantity | 2,000       | 300 or 2000  | true
            quantity | 2,000       | 17           | false
            quantity | 2,000       | ''           | false
            person   | Zaki        | 3.6.1968     | false
            """)
    void whatCanBeReadTwoWaysIsAskedForAgain(String type, String key, String typed, boolean unclear) {
        assertEquals(
                unclear,
                Grading.unclear(item(type, key, List.of(), List.of()), new Response.Text(typed))
                        .isPresent());
    }

    @Test
    void whatIsAskedForAgainTellsNothingOfTheKey() {
        String reason = Grading.unclear(
                        item("date", "9 July 1912", List.of(), List.of()), new Response.Text("9/7/1912"))
                .orElseThrow();
        assertFalse(reason.contains("July") || reason.contains("1912"), reason);
    }

    private static void assertMark(
            String type, String key, List<String> accepted, String typed, double score, String remark) {
        Mark mark = mark(type, key, accepted, List.of(), typed);
        assertEquals(score, mark.score(), typed);
        assertTrue(remark.isEmpty() ? mark.remark().isEmpty() : mark.remark().startsWith(remark), mark.remark());
    }

    private static Mark mark(String type, String key, List<String> accepted, List<String> others, String typed) {
        return Grading.grade(item(type, key, accepted, others), new Response.Text(typed));
    }

    private static Item item(String type, String key, List<String> accepted, List<String> others) {
        return new Item.Typed(
                new Item.Origin("i1", List.of("f1"), List.of(), Item.Origin.HAND, 0.5),
                "?",
                new Item.Answer(key, accepted, type, others));
    }
}
