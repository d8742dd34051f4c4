package org.factloom.classroom;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads rosters: cells between tabs, semicolons or commas, with or without a line of headings. */
final class RosterReader {

    static final int MOST_ROWS = 2000;

    /** In the order of a roster without headings. */
    private enum Column {
        NAME,
        SIGN_IN,
        GROUP,
        EMAIL,
        FIRST,
        LAST
    }

    private static final int COLUMNS = 4;

    private static final Map<String, Column> HEADINGS = Map.ofEntries(
            Map.entry("name", Column.NAME),
            Map.entry("full name", Column.NAME),
            Map.entry("student", Column.NAME),
            Map.entry("pupil", Column.NAME),
            Map.entry("first name", Column.FIRST),
            Map.entry("given name", Column.FIRST),
            Map.entry("last name", Column.LAST),
            Map.entry("surname", Column.LAST),
            Map.entry("family name", Column.LAST),
            Map.entry("sign-in name", Column.SIGN_IN),
            Map.entry("username", Column.SIGN_IN),
            Map.entry("user name", Column.SIGN_IN),
            Map.entry("login", Column.SIGN_IN),
            Map.entry("account", Column.SIGN_IN),
            Map.entry("group", Column.GROUP),
            Map.entry("team", Column.GROUP),
            Map.entry("e-mail", Column.EMAIL),
            Map.entry("email", Column.EMAIL),
            Map.entry("mail", Column.EMAIL));

    private RosterReader() {}

    /**
     * What was read.
     *
     * @param ignored headings of columns that a roster does not have
     * @param more whether there are more rows than a roster may have; the rest was not read
     * @param surnameFirst whether the lines were read as surname and given name, which no heading said
     * @param brokenAt the line from which on a quotation mark is open or misplaced; 0 where there is none
     */
    record Roster(List<RosterRow> rows, List<String> ignored, boolean more, boolean surnameFirst, long brokenAt) {}

    static Roster read(String text) {
        List<RosterRow> rows = new ArrayList<>();
        Optional<List<Optional<Column>>> headings = Optional.empty();
        List<String> ignored = List.of();
        List<List<String>> bare = new ArrayList<>();
        char separator = separator(text);
        long next = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(RosterText.withoutMark(text))) {
            boolean first = true;
            for (CsvRecord row : reader) {
                next = row.getStartingLineNumber() + 1;
                List<String> cells = row.getFields().stream().map(String::strip).toList();
                if (cells.stream().allMatch(String::isEmpty)) {
                    continue;
                }
                if (cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)) {
                    return new Roster(rows, ignored, false, false, row.getStartingLineNumber());
                }
                if (first) {
                    first = false;
                    headings = headings(cells);
                    if (headings.isPresent()) {
                        ignored = unknown(cells, headings.get());
                        continue;
                    }
                }
                if (rows.size() == MOST_ROWS) {
                    return new Roster(rows, ignored, true, false, 0);
                }
                if (headings.isEmpty()) {
                    bare.add(cells);
                }
                boolean mixed = isMixed(cells, separator, text);
                rows.add(headings.map(columns -> row(row, cells, columns, mixed))
                        .orElseGet(() -> row(row, cells, mixed)));
            }
        } catch (CsvParseException _) {
            return new Roster(rows, ignored, false, false, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean surnameFirst = SchoolNames.areMeant(bare);
        return new Roster(
                surnameFirst ? rows.stream().map(RosterRow::givenNameFirst).toList() : rows,
                ignored,
                false,
                surnameFirst,
                0);
    }

    /** Whether a line is separated otherwise than the first; where that has no separator, commas belong to names. */
    private static boolean isMixed(List<String> cells, char separator, String text) {
        if (separator != ';' && cells.stream().anyMatch(cell -> cell.indexOf(';') >= 0)) {
            return true;
        }
        return separator != ','
                && text.indexOf(separator) >= 0
                && cells.size() == 1
                && cells.getFirst().indexOf(',') >= 0;
    }

    /** Whichever the first line has most of; where it has none of them, lines are names. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = '\t';
        for (char candidate : new char[] {';', ','}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** The columns by their headings; empty where the cells are no headings. */
    private static Optional<List<Optional<Column>>> headings(List<String> cells) {
        List<Optional<Column>> columns = cells.stream()
                .map(cell -> Optional.ofNullable(HEADINGS.get(cell.toLowerCase(Locale.ROOT))))
                .toList();
        boolean named = columns.stream()
                .flatMap(Optional::stream)
                .anyMatch(column -> column == Column.NAME || column == Column.FIRST || column == Column.LAST);
        return named ? Optional.of(columns) : Optional.empty();
    }

    private static List<String> unknown(List<String> cells, List<Optional<Column>> columns) {
        return IntStream.range(0, cells.size())
                .filter(i -> columns.get(i).isEmpty() && !cells.get(i).isEmpty())
                .mapToObj(cells::get)
                .toList();
    }

    private static RosterRow row(CsvRecord row, List<String> cells, List<Optional<Column>> columns, boolean mixed) {
        Map<Column, String> found = IntStream.range(0, Math.min(cells.size(), columns.size()))
                .filter(i -> columns.get(i).isPresent())
                .boxed()
                .collect(Collectors.toMap(
                        i -> columns.get(i).orElseThrow(), cells::get, (one, other) -> one.isEmpty() ? other : one));
        String both = (found.getOrDefault(Column.FIRST, "") + " " + found.getOrDefault(Column.LAST, "")).strip();
        return new RosterRow(
                row.getStartingLineNumber(),
                found.getOrDefault(Column.NAME, both),
                found.getOrDefault(Column.SIGN_IN, ""),
                found.getOrDefault(Column.GROUP, ""),
                found.getOrDefault(Column.EMAIL, ""),
                excess(cells, columns.size()),
                mixed);
    }

    private static RosterRow row(CsvRecord row, List<String> cells, boolean mixed) {
        return new RosterRow(
                row.getStartingLineNumber(),
                cell(cells, Column.NAME),
                cell(cells, Column.SIGN_IN),
                cell(cells, Column.GROUP),
                cell(cells, Column.EMAIL),
                excess(cells, COLUMNS),
                mixed);
    }

    private static String cell(List<String> cells, Column column) {
        int place =
                List.of(Column.NAME, Column.SIGN_IN, Column.GROUP, Column.EMAIL).indexOf(column);
        return place < cells.size() ? cells.get(place) : "";
    }

    private static int excess(List<String> cells, int columns) {
        int used = cells.size();
        while (used > columns && cells.get(used - 1).isEmpty()) {
            used--;
        }
        return Math.max(0, used - columns);
    }
}
