package org.factloom.progress;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.web.TableText;
import org.jspecify.annotations.Nullable;

/** Item analyses as tables (RFC 4180, UTF-8) with the names that JSON has. What cannot be said is empty; no cell is taken for a formula. */
final class AnalysisTable {

    private static final List<String> ITEMS = List.of(
            "id",
            "number",
            "form",
            "stem",
            "key",
            "retired",
            "version",
            "students",
            "attempts",
            "dropped",
            "guess",
            "contests",
            "openContests",
            "suspicions",
            "open",
            "right",
            "facility",
            "low",
            "high",
            "deviation",
            "intendedWeight",
            "effectiveWeight",
            "discrimination",
            "efficiency",
            "mean",
            "median",
            "mostChosen",
            "mostChosenTimes",
            "mostChosenShare",
            "mostChosenWhy",
            "computedAt");

    private static final List<String> OPTIONS = List.of(
            "words",
            "key",
            "chosen",
            "share",
            "low",
            "high",
            "pointBiserial",
            "top",
            "middle",
            "bottom",
            "idle",
            "preferred",
            "why",
            "computedAt");

    private AnalysisTable() {}

    /** A row an item. */
    static String items(SetAnalysis analysis) {
        return write(
                ITEMS,
                analysis.items().stream()
                        .map(item -> item(item, analysis.freshness().computedAt())));
    }

    private static List<@Nullable Object> item(ItemFigures item, Object computedAt) {
        List<@Nullable Object> cells = cells(
                item.id(),
                item.number(),
                item.form(),
                item.stem(),
                item.key(),
                item.retired(),
                item.version(),
                item.students(),
                item.attempts(),
                item.dropped(),
                item.guess(),
                item.contests(),
                item.openContests(),
                item.suspicions().stream().map(Suspicion::id).collect(Collectors.joining(" ")));
        ItemFigures.Told told = item.told();
        if (told != null) {
            cells.addAll(told(told));
        }
        while (cells.size() < ITEMS.size() - 1) {
            cells.add(null);
        }
        cells.add(computedAt);
        return cells;
    }

    private static List<@Nullable Object> told(ItemFigures.Told told) {
        ItemFigures.WrongAnswer wrong = told.mostChosen();
        List<@Nullable Object> cells = cells(
                told.open(),
                told.right(),
                told.facility(),
                told.low(),
                told.high(),
                told.deviation(),
                told.intendedWeight(),
                told.effectiveWeight(),
                told.discrimination(),
                told.efficiency(),
                told.mean(),
                told.median());
        if (wrong != null) {
            cells.addAll(cells(wrong.words(), wrong.chosen(), wrong.share(), wrong.why()));
        }
        return cells;
    }

    /** A row a figure. */
    static String quiz(SetAnalysis analysis) {
        QuizFigures quiz = analysis.quiz();
        Stream<List<@Nullable Object>> counts = Stream.of(
                cells("computedAt", analysis.freshness().computedAt()),
                cells("counted", analysis.counted()),
                cells("mode", analysis.mode()),
                cells(
                        "assignment",
                        analysis.assignment() == null
                                ? null
                                : analysis.assignment().title()),
                cells("students", analysis.students()),
                cells("attempts", analysis.attempts()));
        Stream<List<@Nullable Object>> averages = analysis.averages().stream()
                .flatMap(average -> Stream.of(
                        cells(average.counted() + ".attempts", average.attempts()),
                        cells(average.counted() + ".mean", average.mean())));
        Stream<List<@Nullable Object>> figures = quiz == null
                ? Stream.of()
                : Stream.of(
                        cells("mean", quiz.mean()),
                        cells("median", quiz.median()),
                        cells("deviation", quiz.deviation()),
                        cells("skewness", quiz.skewness()),
                        cells("kurtosis", quiz.kurtosis()),
                        cells("consistency", quiz.consistency()),
                        cells("errorRatio", quiz.errorRatio()),
                        cells("standardError", quiz.standardError()));
        return write(
                List.of("figure", "value"), Stream.of(counts, averages, figures).flatMap(part -> part));
    }

    /** A row an option. */
    static String options(ItemAnalysis analysis) {
        return write(
                OPTIONS,
                analysis.options().stream()
                        .map(option -> cells(
                                option.words(),
                                option.key(),
                                option.chosen(),
                                option.share(),
                                option.low(),
                                option.high(),
                                option.pointBiserial(),
                                option.top(),
                                option.middle(),
                                option.bottom(),
                                option.idle(),
                                option.preferred(),
                                option.why(),
                                analysis.freshness().computedAt())));
    }

    private static List<@Nullable Object> cells(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (@Nullable Object cell : cells) {
            row.add(cell);
        }
        return row;
    }

    private static String write(List<String> columns, Stream<List<@Nullable Object>> rows) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(columns);
        rows.forEach(row -> csv.writeRecord(row.stream()
                .map(cell -> cell instanceof String words ? TableText.harmless(words) : Objects.toString(cell, ""))
                .toList()));
        return text.toString();
    }
}
