package org.factloom.classroom;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.factloom.web.TableText;

/** A table that is written row by row. Cells are texts, or numbers. */
interface GradebookTable extends AutoCloseable {

    /** Which no text of a table can hold: XML knows no 0x00. */
    Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    void row(List<Object> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** RFC 4180 in UTF-8, with the mark by which spreadsheets know that; no cell is taken for a formula. */
    static GradebookTable csv(OutputStream out) throws IOException {
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        CsvWriter writer = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return new GradebookTable() {
            @Override
            public void row(List<Object> cells) {
                writer.writeRecord(cells.stream()
                        .map(cell -> cell instanceof Number ? cell.toString() : TableText.harmless(clean(cell)))
                        .toList());
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }

    /** Texts are stored as texts, which no program evaluates. The row of the heads and the names stay in view. */
    static GradebookTable xlsx(OutputStream out) {
        Workbook book = new Workbook(out, "Factloom", null);
        Worksheet sheet = book.newWorksheet("Gradebook");
        sheet.freezePane(1, 1);
        return new GradebookTable() {
            private int number;

            @Override
            public void row(List<Object> cells) throws IOException {
                for (int i = 0; i < cells.size(); i++) {
                    if (cells.get(i) instanceof Number figure) {
                        sheet.value(number, i, figure);
                    } else {
                        sheet.inlineString(number, i, clean(cells.get(i)));
                    }
                }
                number++;
                if (number % 100 == 0) {
                    sheet.flush();
                }
            }

            @Override
            public void close() throws IOException {
                book.finish();
            }
        };
    }

    private static String clean(Object cell) {
        return UNWRITABLE.matcher(cell.toString()).replaceAll("\uFFFD");
    }
}
