package org.factloom.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factloom.exchange.MalformedSheetException;
import org.factloom.exchange.MarkingSheet;
import org.factloom.exchange.SheetRow;
import org.factloom.statistics.Agreement;
import org.factloom.statistics.MarkedItem;
import org.factloom.statistics.Marks;

/** Says how good the items of marked sheets are. An item that stands alike on several sheets was marked by several markers. */
final class SheetMarks {

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, Map<List<String>, SheetRow>> sheets = new LinkedHashMap<>();
    private boolean anythingWrong;

    SheetMarks(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Returns the exit status. */
    int run(List<String> files) throws UsageException {
        if (files.isEmpty()) {
            throw new UsageException("no sheet is given");
        }
        files.forEach(this::read);
        if (anythingWrong) {
            return CommandLine.WRONG;
        }
        List<MarkedItem> items = items();
        out.print(MarksTable.of(items));
        long unmarked = sheets.values().stream()
                .flatMap(sheet -> sheet.values().stream())
                .filter(row -> row.marks() == null)
                .count();
        if (unmarked > 0) {
            out.print("\n%d rows are not marked yet\n".formatted(unmarked));
        }
        List<String> names = List.copyOf(sheets.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                compare(names.get(i), names.get(j));
            }
        }
        return CommandLine.OK;
    }

    private void read(String file) {
        Map<List<String>, SheetRow> sheet = new LinkedHashMap<>();
        try {
            MarkingSheet.read(Files.readString(Path.of(file))).forEach(row -> sheet.put(row.shown(), row));
            sheets.put(file, sheet);
        } catch (MalformedSheetException e) {
            e.problems().forEach(problem -> wrong(file + ":" + problem));
        } catch (IOException e) {
            wrong(file + ":1: cannot be read: " + Generate.reason(Path.of(file), e));
        } catch (InvalidPathException e) {
            wrong("no file name: " + e.getMessage());
        }
    }

    private void wrong(String what) {
        anythingWrong = true;
        err.print(what + "\n");
    }

    private List<MarkedItem> items() {
        Map<List<String>, List<Marks>> marks = new LinkedHashMap<>();
        Map<List<String>, SheetRow> rows = new LinkedHashMap<>();
        sheets.values()
                .forEach(sheet -> sheet.forEach((item, row) -> {
                    if (row.marks() != null) {
                        rows.put(item, row);
                        marks.computeIfAbsent(item, unmarked -> new ArrayList<>())
                                .add(row.marks());
                    }
                }));
        return rows.entrySet().stream()
                .map(entry -> new MarkedItem(
                        entry.getValue().form(),
                        entry.getValue().family(),
                        marks.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private void compare(String one, String other) {
        Agreement agreement = new Agreement(0, 0, 0, 0);
        for (Map.Entry<List<String>, SheetRow> entry :
                sheets.getOrDefault(one, Map.of()).entrySet()) {
            SheetRow same = sheets.getOrDefault(other, Map.of()).get(entry.getKey());
            Marks first = entry.getValue().marks();
            if (same != null && same.marks() != null && first != null) {
                agreement = agreement.and(first.usable(), same.marks().usable());
            }
        }
        if (agreement.items() > 0) {
            out.print("\n%s and %s: %d items in both, agreement on usable %s, kappa %s\n"
                    .formatted(one, other, agreement.items(), two(agreement.observed()), two(agreement.kappa())));
        }
    }

    private static String two(double number) {
        return Double.isNaN(number) ? "not defined" : String.format(Locale.ROOT, "%.2f", number);
    }
}
