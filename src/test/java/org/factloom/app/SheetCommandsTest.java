package org.factloom.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factloom.exchange.MarkingSheet;
import org.factloom.exchange.SheetRow;
import org.factloom.item.Generator;
import org.factloom.language.Analyser;
import org.factloom.library.PublicWeb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetCommandsTest {

    private static final String TEN_YES = "yes,".repeat(10);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aSheetIsWrittenMarkedAndCounted() throws Exception {
        Path sheet = folder.resolve("sheet.csv");
        String articles = "questions/iraq-1958-1990/";
        assertEquals(
                0,
                run(
                        "generate",
                        articles + "al-ansar-iraq.txt",
                        articles + "ar-rashid-revolt.txt",
                        "--sheet",
                        sheet.toString(),
                        "--sample",
                        "6"));
        assertEquals("", out.toString(UTF_8), "sets are written where --out says");
        String empty = Files.readString(sheet);
        List<SheetRow> rows = MarkingSheet.read(empty);
        assertEquals(
                List.of("Al-Ansar (Iraq)", "Ar-Rashid revolt"),
                rows.stream().map(SheetRow::article).distinct().toList());
        assertEquals(6, rows.size());

        Path marked = Files.writeString(
                folder.resolve("marked.csv"), empty.replace(",".repeat(11) + "\r", "," + TEN_YES + "\r"));
        Path stern = Files.writeString(
                folder.resolve("stern.csv"),
                empty.replace(",".repeat(11) + "\r", ",no," + TEN_YES.substring(4) + "\r"));
        assertEquals(0, run("marks", marked.toString()));
        assertTrue(
                out.toString(UTF_8).contains("\nin all                       6   100.0 % (61.0–100.0)"),
                out.toString(UTF_8));
        out.reset();
        assertEquals(0, run("marks", marked.toString(), stern.toString()));
        assertTrue(
                out.toString(UTF_8).contains("\nin all                       6   0.0 % (0.0–39.0) "),
                out.toString(UTF_8));
        assertTrue(
                out.toString(UTF_8).contains("stern.csv: 6 items in both, agreement on usable 0.00, kappa 0.00\n"),
                out.toString(UTF_8));
    }

    @Test
    void whatIsWrongWithASheetIsNamedWithItsLine() throws Exception {
        Path sheet = Files.writeString(
                folder.resolve("sheet.csv"), MarkingSheet.write(List.of()) + "i1,T,f,a,r,s,o,k,,,huh\n");
        assertEquals(
                2, run("marks", sheet.toString(), folder.resolve("none.csv").toString()));
        assertEquals(
                List.of(
                        sheet + ":2: 1 key: 'huh' is neither yes nor no",
                        sheet + ":2: not answered: 2 unique, 3 self contained, 4 grammar, 5 type fit, 6 no giveaway,"
                                + " 7 distractors, 8 worth, 9 clean, 10 form; answer all ten or none",
                        folder.resolve("none.csv") + ":1: cannot be read: there is no such file"),
                err.toString(UTF_8).lines().toList());
        assertEquals("", out.toString(UTF_8));
    }

    @Test
    void whatCannotBeUnderstoodIsSaid() {
        assertEquals(2, run("marks"));
        assertEquals(2, run("generate", "a.txt", "--sample", "5"));
        assertEquals(2, run("generate", "a.txt", "--sheet", "b.csv", "--sample", "few"));
        assertTrue(err.toString(UTF_8).contains("no sheet is given\n"));
        assertTrue(err.toString(UTF_8).contains("--sample is of a sheet: give --sheet as well\n"));
        assertTrue(err.toString(UTF_8).contains("--sample is a number of items, not few\n"));
    }

    private int run(String... arguments) {
        return new CommandLine(
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, false, UTF_8),
                        () -> new Generator(new Analyser()),
                        PublicWeb::new)
                .run(arguments);
    }
}
