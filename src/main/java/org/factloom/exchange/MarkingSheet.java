package org.factloom.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.statistics.Check;
import org.factloom.statistics.Marks;
import org.jspecify.annotations.Nullable;

/** Items to be marked, and what was marked, as CSV (RFC 4180, UTF-8) that a spreadsheet opens. */
public final class MarkingSheet {

    private static final List<String> ITEM =
            List.of("item", "article", "form", "family", "rule", "stem", "options", "key", "accepted", "evidence");
    private static final String COMMENT = "comment";
    private static final List<String> COLUMNS = Stream.of(
                    ITEM.stream(), Stream.of(Check.values()).map(Check::column), Stream.of(COMMENT))
            .flatMap(part -> part)
            .toList();

    /** A spreadsheet takes a cell that begins so for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^'?[=+\\-@\\t\\r]");

    private MarkingSheet() {}

    public static String write(List<SheetRow> rows) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(COLUMNS);
        rows.forEach(row -> csv.writeRecord(cells(row)
                .map(cell -> FORMULA.matcher(cell).find() ? "'" + cell : cell)
                .toList()));
        return text.toString();
    }

    private static Stream<String> cells(SheetRow row) {
        Marks marks = row.marks();
        return Stream.of(
                        Stream.of(row.item(), row.article(), row.form(), row.family(), row.rule()),
                        Stream.of(row.stem(), row.options(), row.key(), row.accepted(), row.evidence()),
                        Stream.of(Check.values())
                                .map(check ->
                                        marks == null ? "" : marks.failed().contains(check) ? "no" : "yes"),
                        Stream.of(row.comment()))
                .flatMap(part -> part);
    }

    /**
     * Reads a sheet as it was written or as a spreadsheet saved it; columns may stand in another order and among others.
     *
     * @throws MalformedSheetException with all that is wrong
     */
    public static List<SheetRow> read(String text) throws MalformedSheetException {
        List<CsvRecord> records = records(text);
        if (records.isEmpty()) {
            throw new MalformedSheetException(List.of(new Problem(1, "", "the sheet is empty")));
        }
        List<String> header =
                records.getFirst().getFields().stream().map(String::strip).toList();
        List<Problem> problems = new ArrayList<>();
        COLUMNS.stream()
                .filter(column -> !header.contains(column))
                .map(column -> new Problem(
                        1,
                        "",
                        "there is no column '" + column + "': write the sheet with 'generate --sheet', commas apart"))
                .forEach(problems::add);
        List<SheetRow> rows = new ArrayList<>();
        if (problems.isEmpty()) {
            records.stream().skip(1).forEach(one -> rows.add(row(one, header, problems)));
        }
        if (!problems.isEmpty()) {
            throw new MalformedSheetException(problems);
        }
        return rows;
    }

    private static List<CsvRecord> records(String text) throws MalformedSheetException {
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder()
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .forEach(records::add);
        } catch (CsvParseException e) {
            int line = records.isEmpty() ? 1 : line(records.getLast()) + 1;
            throw new MalformedSheetException(List.of(
                    new Problem(line, "", "no CSV from here on: a quotation mark is not closed or a cell too long")));
        }
        return records;
    }

    private static SheetRow row(CsvRecord row, List<String> header, List<Problem> problems) {
        List<String> cells =
                ITEM.stream().map(column -> cell(row, header, column)).toList();
        return new SheetRow(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8),
                cells.get(9),
                marks(row, header, problems),
                cell(row, header, COMMENT));
    }

    private static String cell(CsvRecord row, List<String> header, String column) {
        int index = header.indexOf(column);
        String cell = index < row.getFieldCount() ? row.getField(index) : "";
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).find() ? cell.substring(1) : cell;
    }

    private static @Nullable Marks marks(CsvRecord row, List<String> header, List<Problem> problems) {
        Set<Check> failed = EnumSet.noneOf(Check.class);
        List<String> unanswered = new ArrayList<>();
        for (Check check : Check.values()) {
            String answer = cell(row, header, check.column()).strip().toLowerCase(Locale.ROOT);
            switch (answer) {
                case "yes", "y", "1" -> {}
                case "no", "n", "0" -> failed.add(check);
                case "" -> unanswered.add(check.column());
                default ->
                    problems.add(new Problem(line(row), check.column(), "'" + answer + "' is neither yes nor no"));
            }
        }
        if (unanswered.size() == Check.values().length) {
            return null;
        }
        if (!unanswered.isEmpty()) {
            problems.add(new Problem(
                    line(row), "", "not answered: " + String.join(", ", unanswered) + "; answer all ten or none"));
        }
        return new Marks(failed);
    }

    private static int line(CsvRecord row) {
        return (int) row.getStartingLineNumber();
    }
}
