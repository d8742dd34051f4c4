package org.factloom.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs for tables take for a formula, whatever they take for the end of a cell. */
class TableTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "=1 # '=1",
                "~ \"=1~ # ~ \"'=1~",
                "Ann;=HYPERLINK(\"http://x\") # Ann;'=HYPERLINK(\"http://x\")",
                "Ann; \"\"@SUM(1) # Ann; \"\"'@SUM(1)",
                "a|-1;;+2 # a|'-1;;'+2",
                "a\t=1 # a\t'=1",
                "~a\r\n=1~ # ~a\r\n'=1~",
                "~\t=1~ # ~'\t'=1~",
                "~\tAnn~ # ~'\tAnn~",
                "Ann;＝1$2 # Ann;'＝1$2"
            })
    void isPrecededByAnApostrophe(String text, String harmless) {
        assertEquals(harmless, TableText.harmless(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ann Smith",
                "Smith-Jones, Ann; Berg",
                "a = b + c - d @ e",
                "He said \"-\"; then \"no\"",
                "ann@example.org",
                "1701 - 1702;1703",
                "E = mc²\\$1",
                "Łé 名 🙂"
            })
    void plainTextStays(String text) {
        assertEquals(text, TableText.harmless(text));
    }
}
