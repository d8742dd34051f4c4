package org.factloom.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.factloom.statistics.RuleFigures;
import org.jspecify.annotations.Nullable;

/** Figures of the generator's rules as CSV (RFC 4180, UTF-8). Names of rules begin with a letter, so that no cell is taken for a formula. */
public final class RuleTable {

    private static final List<String> COLUMNS = List.of(
            "rule",
            "form",
            "items",
            "answers",
            "facility",
            "discriminating",
            "discrimination",
            "distractors",
            "idle",
            "accepted",
            "rejected",
            "contests",
            "weight");

    private RuleTable() {}

    /** A row a rule and form. */
    public static String write(List<RuleFigures> rules) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(COLUMNS);
        rules.forEach(rule -> csv.writeRecord(Stream.of(
                        rule.rule(),
                        rule.form(),
                        rule.items(),
                        rule.answers(),
                        Objects.toString(rule.facility(), ""),
                        rule.discriminating(),
                        Objects.toString(rule.discrimination(), ""),
                        rule.distractors(),
                        rule.idle(),
                        rule.accepted(),
                        rule.rejected(),
                        rule.contests(),
                        rule.weight())
                .map(Object::toString)
                .toList()));
        return text.toString();
    }

    /**
     * Reads what {@link #write} writes; the weights are computed anew.
     *
     * @throws MalformedSheetException with all that is wrong
     */
    public static List<RuleFigures> read(String text) throws MalformedSheetException {
        List<Problem> problems = new ArrayList<>();
        List<RuleFigures> rules = new ArrayList<>();
        try {
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
                rule(row, rules, problems);
            }
        } catch (CsvParseException e) {
            problems.add(new Problem(1, "", "no CSV: " + e.getMessage()));
        }
        if (rules.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(1, "", "there are no figures in it"));
        }
        if (!problems.isEmpty()) {
            throw new MalformedSheetException(problems);
        }
        return rules;
    }

    private static void rule(NamedCsvRecord row, List<RuleFigures> rules, List<Problem> problems) {
        int line = (int) row.getStartingLineNumber();
        String column = "";
        try {
            int[] counts = new int[7];
            List<String> counted =
                    List.of("items", "discriminating", "distractors", "idle", "accepted", "rejected", "contests");
            for (int i = 0; i < counts.length; i++) {
                column = counted.get(i);
                counts[i] = Integer.parseInt(row.getField(column));
                if (counts[i] < 0) {
                    throw new NumberFormatException("below 0");
                }
            }
            column = "answers";
            long answers = Long.parseLong(row.getField(column));
            column = "facility";
            Double facility = figure(row.getField(column), 0, 1);
            column = "discrimination";
            Double discrimination = figure(row.getField(column), -100, 100);
            column = "rule";
            String name = row.getField("rule");
            column = "form";
            String form = row.getField("form");
            if (rules.stream()
                    .anyMatch(rule -> rule.rule().equals(name) && rule.form().equals(form))) {
                problems.add(new Problem(line, "rule", name + " stands in the form " + form + " twice"));
                return;
            }
            rules.add(new RuleFigures(
                    name,
                    form,
                    counts[0],
                    answers,
                    facility,
                    counts[1],
                    discrimination,
                    counts[2],
                    counts[3],
                    counts[4],
                    counts[5],
                    counts[6]));
        } catch (NumberFormatException e) {
            problems.add(new Problem(line, column, "'" + row.getField(column) + "' is no figure that can stand here"));
        } catch (NoSuchElementException e) {
            problems.add(new Problem(line, column, "there is no such column"));
        }
    }

    private static @Nullable Double figure(String written, double least, double most) {
        if (written.isEmpty()) {
            return null;
        }
        double figure = Double.parseDouble(written);
        if (!(figure >= least && figure <= most)) {
            throw new NumberFormatException("out of range");
        }
        return figure;
    }
}
