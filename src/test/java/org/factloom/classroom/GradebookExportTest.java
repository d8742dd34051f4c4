package org.factloom.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.Test;

/** Files that spreadsheets open: the figures of the page, and nothing in them is run. */
@QuarkusTest
class GradebookExportTest {

    private static final List<String> HOSTILE =
            List.of("=cmd|' /C calc'!A0", "+1", "@x", "-2+3", "\t=1", "\u0000=x", "＝1", "a,\"b\"\nc", "Łé 名 🙂");

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    TestMarks marks;

    @Inject
    GradebookExport export;

    private static byte[] written(boolean csv) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GradebookTable table = csv ? GradebookTable.csv(out) : GradebookTable.xlsx(out)) {
            for (String name : HOSTILE) {
                table.row(List.of(name, new BigDecimal("61.50")));
            }
        }
        return out.toByteArray();
    }

    private static List<CsvRecord> read(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF"));
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }

    @Test
    void noTextIsAFormula() throws IOException {
        List<CsvRecord> lines = read(written(true));
        assertEquals(
                List.of(
                        "'=cmd|' /C calc'!A0",
                        "'+1",
                        "'@x",
                        "'-2+3",
                        "'\t'=1",
                        "\uFFFD=x",
                        "'＝1",
                        "a,\"b\"\nc",
                        "Łé 名 🙂"),
                lines.stream().map(line -> line.getField(0)).toList());
        assertTrue(lines.stream().allMatch(line -> line.getField(1).equals("61.50")));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(written(false)))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(HOSTILE.size(), rows.size());
            for (int i = 0; i < rows.size(); i++) {
                assertEquals(CellType.STRING, rows.get(i).getCell(0).getType());
                assertEquals(null, rows.get(i).getCell(0).getFormula());
                assertEquals(
                        HOSTILE.get(i).replace('\u0000', '\uFFFD'),
                        rows.get(i).getCell(0).getText());
                assertEquals(CellType.NUMBER, rows.get(i).getCell(1).getType());
                assertEquals(
                        0,
                        new BigDecimal("61.5").compareTo(rows.get(i).getCell(1).asNumber()));
            }
        }
    }

    @Test
    void oneRowHeadsTheColumnsByWhichProgramsFindThemAgain() throws IOException {
        UUID made = classes.make();
        Person student = people.make(Role.STUDENT);
        UUID place = classes.add(made, student);
        UUID first = assignments.assign(made, "title", "=SUM(A1)");
        UUID second = assignments.assign(made, "title", "Harbour");
        assignments.run("update class_student set name = '@Ada' where id = '" + place + "'");
        marks.attempt(first, student.id(), 1, 0.615, Instant.parse("2026-06-01T21:30:00Z"), false);
        assignments.set(second, "opens_at = null, due_at = now() - interval '1 hour'");
        Browser teacher = people.browser(classes.owner(made));
        String path = "/classes/" + made + "/gradebook.";
        List<CsvRecord> lines =
                read(teacher.get(path + "csv").then().statusCode(200).extract().asByteArray());
        assertEquals(
                List.of(
                        "Student",
                        "Sign-in name",
                        "Student id",
                        "Mean (%)",
                        "Marks counted",
                        "'=SUM(A1) (%) [" + first + "]",
                        "'=SUM(A1) (state) [" + first + "]",
                        "'=SUM(A1) (handed in) [" + first + "]",
                        "Harbour (%) [" + second + "]",
                        "Harbour (state) [" + second + "]",
                        "Harbour (handed in) [" + second + "]"),
                lines.get(0).getFields());
        assertEquals(
                List.of(
                        "'@Ada",
                        student.name().orElseThrow(),
                        place.toString(),
                        "30.75",
                        "2",
                        "61.50",
                        "marked",
                        "2026-06-02T00:30:00+03:00",
                        "",
                        "missing",
                        ""),
                lines.get(1).getFields());
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(
                teacher.get(path + "xlsx").then().statusCode(200).extract().asByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals("=SUM(A1) (%) [" + first + "]", rows.get(0).getCell(5).getText());
            assertEquals("@Ada", rows.get(1).getCell(0).getText());
            assertEquals(CellType.NUMBER, rows.get(1).getCell(5).getType());
            assertEquals(
                    0, new BigDecimal("61.5").compareTo(rows.get(1).getCell(5).asNumber()));
            assertEquals("2026-06-02T00:30:00+03:00", rows.get(1).getCell(7).getText());
        }
        assignments.run("update assignment set title = 'Harbour' where id = '" + first + "'");
        List<CsvRecord> renamed = read(teacher.get(path + "csv").asByteArray());
        assertEquals("Harbour (%) [" + first + "]", renamed.get(0).getField(5), "of two of one name each has its own");
        assertEquals(lines.get(0).getField(8), renamed.get(0).getField(8));
        assertEquals(lines.get(1).getFields(), renamed.get(1).getFields());
    }

    @Test
    void whatIsMadeOrDeletedMeanwhileShiftsNoColumn() {
        UUID made = classes.make();
        Person student = people.make(Role.STUDENT);
        classes.add(made, student);
        UUID first = assignments.assign(made, "title", "First");
        UUID second = assignments.assign(made, "title", "Second");
        UUID third = assignments.assign(made, "title", "Third");
        assignments.run("update assignment set deleted_at = now() where id = '" + second + "'");
        marks.attempt(first, student.id(), 0.25);
        marks.attempt(second, student.id(), 0.5);
        marks.attempt(third, student.id(), 0.75);
        List<List<Object>> rows = new ArrayList<>();
        ClassViews.Summary head = new ClassViews.Summary(made, "History", "UTC", "", true, false, false, 1);
        export.write(head, null, false, new GradebookTable() {
            @Override
            public void row(List<Object> cells) {
                rows.add(cells);
                if (rows.size() == 1) {
                    assignments.run("update assignment set deleted_at = case when id = '" + second
                            + "' then null else now() end where id in ('" + first + "', '" + second + "')");
                }
            }

            @Override
            public void close() {}
        });
        assertEquals(
                List.of("First (%) [" + first + "]", "Third (%) [" + third + "]"),
                List.of(rows.get(0).get(5), rows.get(0).get(8)));
        assertEquals(List.of("75.00", 1, "", "", "", "75.00", "marked"), shown(rows.get(1)));
        assertEquals(11, rows.get(1).size());
    }

    /** From the mean on, without when it was handed in. */
    private static List<Object> shown(List<Object> row) {
        return row.subList(3, 10).stream()
                .map(cell -> cell instanceof BigDecimal figure ? figure.toString() : cell)
                .toList();
    }

    @Test
    void pseudonymsStayAndTellNobody() {
        UUID made = classes.make();
        Person student = people.make(Role.STUDENT);
        UUID place = classes.add(made, student);
        assignments.assign(made, "title", "Revolt");
        Browser teacher = people.browser(classes.owner(made));
        String path = "/classes/" + made + "/gradebook.csv?anonymous=true";
        String once = teacher.get(path).asString();
        assertEquals(once, teacher.get(path).asString());
        assertTrue(!once.contains(student.name().orElseThrow()) && !once.contains(place.toString()), once);
        assertTrue(once.contains("Student " + Pseudonym.of(place)), once);
        assertNotEquals(Pseudonym.of(place), Pseudonym.of(UUID.randomUUID()));
    }
}
