package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.factloom.article.PlainReader;
import org.factloom.statistics.Check;
import org.factloom.statistics.Marks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkingSheetTest {

    private static final String HEADER =
            "item,article,form,family,rule,stem,options,key,accepted,evidence,1 key,2 unique,"
                    + "3 self contained,4 grammar,5 type fit,6 no giveaway,7 distractors,8 worth,9 clean,10 form,comment\r\n";

    @Test
    void everyFormOfItemIsShownWithItsKey() throws Exception {
        for (var item : Samples.ITEMS) {
            SheetRow row = SheetRow.of(PlainReader.read(Samples.SLUG, Samples.TEXT), item);
            assertEquals(item.id(), row.item());
            assertTrue(!row.stem().isEmpty() && !row.key().isEmpty(), row.toString());
            assertEquals(List.of(row), MarkingSheet.read(MarkingSheet.write(List.of(row))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a, b",
                "say \"no\"",
                "two\nlines",
                "=1+1",
                "+49",
                "-5",
                "@x",
                "'=x",
                "'quoted'",
                "",
                "العربية"
            })
    void whatIsWrittenIsReadAgain(String text) throws Exception {
        List<SheetRow> rows = List.of(row(text, new Marks(EnumSet.of(Check.WORTH))), row("other", null));
        assertEquals(rows, MarkingSheet.read(MarkingSheet.write(rows)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "+1", "-1", "@sum", "\tx"})
    void noCellIsAFormulaToASpreadsheet(String text) {
        assertTrue(MarkingSheet.write(List.of(row(text, null))).contains(",'" + text + ","));
    }

    @Test
    void aSheetIsReadAsASpreadsheetSavesIt() throws Exception {
        String marked =
                "\uFEFF" + HEADER + "i1,T,card,role,role/x,Who?,,Ana,,,Yes,y,1,YES,yes,no,yes,yes,yes,yes,fine\n\n"
                        + "i2,T,card,role,role/x,Who?,,Ana\n";
        List<SheetRow> rows = MarkingSheet.read(marked);
        assertEquals(new Marks(Set.of(Check.NO_GIVEAWAY)), rows.getFirst().marks());
        assertEquals("fine", rows.getFirst().comment());
        assertNull(rows.getLast().marks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yes,yes,yes,yes,yes,yes,yes,yes,yes,maybe | 2: 10 form: 'maybe' is neither yes nor no",
                "yes,yes,yes,yes,yes,yes,yes,yes,yes, | 2: not answered: 10 form; answer all ten or none",
                "yes,\"yes | 2: no CSV from here on: a quotation mark is not closed or a cell too long"
            })
    void whatIsWrongIsSaidWithItsLine(String marks, String message) {
        MalformedSheetException wrong = assertThrows(
                MalformedSheetException.class,
                () -> MarkingSheet.read(HEADER + "i1,T,card,role,role/x,Who?,,Ana,,," + marks + "\r\n"));
        assertEquals(message, wrong.getMessage());
    }

    @Test
    void aMissingColumnIsNamed() {
        MalformedSheetException wrong =
                assertThrows(MalformedSheetException.class, () -> MarkingSheet.read(HEADER.replace("stem,", "")));
        assertTrue(wrong.getMessage().startsWith("1: there is no column 'stem'"), wrong.getMessage());
        assertThrows(MalformedSheetException.class, () -> MarkingSheet.read(""));
    }

    @Test
    void aSampleTakesOfEveryArticleAlikeAndIsTheSameEveryTime() {
        List<SheetRow> rows = Stream.of("A", "B", "C")
                .flatMap(article -> Stream.iterate(1, i -> i <= (article.equals("C") ? 1 : 9), i -> i + 1)
                        .map(i -> numbered(article, article + i)))
                .toList();
        List<SheetRow> drawn = SheetSample.draw(rows, 7, 1);
        assertEquals(
                List.of(3L, 3L, 1L),
                Stream.of("A", "B", "C")
                        .map(article -> drawn.stream()
                                .filter(row -> row.article().equals(article))
                                .count())
                        .toList());
        assertEquals(drawn, SheetSample.draw(rows, 7, 1));
        assertTrue(!drawn.equals(SheetSample.draw(rows, 7, 2)));
        assertEquals(rows, SheetSample.draw(rows, 100, 1));
    }

    private static SheetRow row(String text, @Nullable Marks marks) {
        return new SheetRow("i1", "Amber", "card", "role", "role/x", text, "", "Ana", "", text, marks, text);
    }

    private static SheetRow numbered(String article, String item) {
        return new SheetRow(item, article, "card", "role", "role/x", "Who?", "", "Ana", "", "", null, "");
    }
}
