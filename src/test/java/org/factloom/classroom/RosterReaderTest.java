package org.factloom.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rosters as spreadsheets save them and people paste them. */
class RosterReaderTest {

    private static List<RosterRow> rows(String text) {
        return RosterReader.read(text).rows();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsToldFromTheFirstLine(String separator) {
        String text = String.join(separator, "Ada Bell", "ada.b", "Front", "ada@example.org")
                + "\r\n\r\n"
                + String.join(separator, "\"Cem, Deniz\"", "", "Back");
        assertEquals(
                List.of(
                        new RosterRow(1, "Ada Bell", "ada.b", "Front", "ada@example.org", 0),
                        new RosterRow(3, "Cem, Deniz", "", "Back", "", 0)),
                rows(text));
    }

    @Test
    void aLineWithoutASeparatorIsAName() {
        assertEquals(
                List.of("Ada Bell", "Cem, Deniz"),
                rows("Ada Bell\nCem, Deniz\n").stream().map(RosterRow::name).toList());
    }

    @Test
    void headingsSayWhichColumnIsWhichAndOthersAreLeftAside() {
        RosterReader.Roster read =
                RosterReader.read("No;Last name;First name;E-Mail;Born\n7;Bell;Ada;ada@example.org;2011\n");
        assertEquals(List.of(new RosterRow(2, "Ada Bell", "", "", "ada@example.org", 0)), read.rows());
        assertEquals(List.of("No", "Born"), read.ignored());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void linesOfASurnameAndAGivenNameAreReadAsSuch(String separator) {
        RosterReader.Roster read = RosterReader.read(String.join(
                "\n",
                "Müller" + separator + "Anna",
                "van der Berg" + separator + "Jean-Luc",
                "حسن" + separator + "ليلى"));
        assertTrue(read.surnameFirst());
        assertEquals(
                List.of("Anna Müller", "Jean-Luc van der Berg", "ليلى حسن"),
                read.rows().stream().map(RosterRow::name).toList());
        assertTrue(read.rows().stream().allMatch(row -> row.signIn().isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,sign-in name\nMüller,Anna",
                "Müller,anna",
                "Müller,Anna7",
                "Müller,Anna\nBell,ada",
                "Müller,Anna,",
                "Anna Müller,Anna",
                "Müller,a@example.org"
            })
    void otherwiseTheSecondCellIsASignInName(String text) {
        RosterReader.Roster read = RosterReader.read(text);
        assertFalse(read.surnameFirst());
        assertTrue(read.rows().getFirst().name().endsWith("Müller"));
        assertFalse(read.rows().getFirst().signIn().isEmpty());
    }

    @Test
    void linesThatAreSeparatedOtherwiseThanTheFirstAreTold() {
        for (String text : List.of("Ada,x\nBen Óg;group 1", "Ada;x\nBen Óg,group 1", "Ada\nBen Óg;group 1")) {
            assertEquals(
                    List.of(false, true),
                    rows(text).stream().map(RosterRow::mixed).toList(),
                    text);
        }
        assertFalse(rows("Ada;x\n\"Bell, Cem\";").getLast().mixed());
    }

    @Test
    void cellsBeyondTheColumnsAreCountedUnlessEmpty() {
        assertEquals(1, rows("a,b,c,d,e").getFirst().excess());
        assertEquals(0, rows("a,b,c,d,,").getFirst().excess());
    }

    @Test
    void anOpenQuotationMarkIsNamedByItsLine() {
        assertEquals(2, RosterReader.read("Ada;x\n\"Bell\" y;z\nCem;d\n").brokenAt());
    }

    @Test
    void readingStopsAfterTheMostRows() {
        String text = IntStream.range(0, 100_000).mapToObj(i -> "Name " + i).collect(Collectors.joining("\n"));
        RosterReader.Roster read = RosterReader.read(text);
        assertTrue(read.more());
        assertEquals(RosterReader.MOST_ROWS, read.rows().size());
        assertFalse(RosterReader.read(
                        "Name\n" + text.lines().limit(RosterReader.MOST_ROWS).collect(Collectors.joining("\n")))
                .more());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodingsOfSpreadsheetsAreRecognised(String encoding) {
        String text = "Zoë Müller;zoe\r\nŽan Šuštar;zan\r\n";
        assertEquals(
                Optional.of(text),
                RosterText.of(text.getBytes(Charset.forName(encoding))).map(RosterText::text));
        if (encoding.startsWith("UTF")) {
            byte[] marked = ("\uFEFF" + text).getBytes(Charset.forName(encoding));
            assertEquals(Optional.of(text), RosterText.of(marked).map(RosterText::text));
        }
    }

    @Test
    void lettersOfAnyScriptAreReadAsTheyAre() {
        String text = "ليلى حسن\nЛев Толстой\n李雷\n";
        for (Charset encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            assertEquals(
                    text,
                    RosterText.of(("\uFEFF" + text).getBytes(encoding))
                            .orElseThrow()
                            .text());
        }
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] zip = {'P', 'K', 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0};
        assertEquals(Optional.empty(), RosterText.of(zip));
        assertEquals(Optional.empty(), RosterText.of(new byte[] {'a', 7, 'b', '\n'}));
        assertTrue(
                RosterText.of(new byte[] {'Z', 'o', (byte) 0xEB}).orElseThrow().isGuess());
    }
}
