package org.factloom.progress;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.factloom.web.TableText;
import org.jspecify.annotations.Nullable;

/** A table of a dashboard as CSV, with the names that JSON has. What cannot be said is empty. */
record DashboardTable(List<String> columns, Function<Dashboard, Stream<List<@Nullable Object>>> rows) {

    private static final Map<String, DashboardTable> ALL = Map.ofEntries(
            table(
                    "weakest",
                    "fact,article,subject,relation,value,level,percent,missed,stability,answers,lapses,last,due",
                    board -> board.weakest().stream()
                            .map(fact -> row(
                                    fact.fact(),
                                    fact.article(),
                                    fact.subject(),
                                    fact.relation(),
                                    fact.value(),
                                    fact.levelName(),
                                    fact.percent(),
                                    fact.missed(),
                                    fact.stability(),
                                    fact.answers(),
                                    fact.lapses(),
                                    fact.last(),
                                    fact.due()))),
            table(
                    "articles",
                    "article,title,topic,facts,new,learning,known,strong,contested,withheld,answers,recalled,staying,today,later,percent,lastPractised",
                    board -> board.articles().stream()
                            .map(bar -> row(
                                    bar.article(),
                                    bar.title(),
                                    bar.topic(),
                                    bar.facts(),
                                    bar.fresh(),
                                    bar.learning(),
                                    bar.known(),
                                    bar.strong(),
                                    bar.contested(),
                                    bar.withheld(),
                                    bar.answers(),
                                    bar.recalled(),
                                    bar.staying(),
                                    bar.today(),
                                    bar.later(),
                                    bar.percent(),
                                    bar.lastPractised()))),
            table("activity", "day,answers", board -> board.activity().days().stream()
                    .map(day -> row(day.day(), day.answers()))),
            table("retention", "window,age,passed,answers,percent,low,high,desired", board -> board.retention().stream()
                    .flatMap(row -> Stream.of(
                            share(board, row, "young", row.young()),
                            share(board, row, "mature", row.mature()),
                            share(board, row, "all", row.all())))),
            table(
                    "forecast",
                    "day,due",
                    board -> Stream.concat(
                            Stream.of(row("backlog", board.forecast().backlog())),
                            board.forecast().days().stream().map(day -> row(day.day(), day.due())))),
            table("calibration", "from,to,foretold,observed,answers", board -> board.foretold().bins().stream()
                    .map(bin -> row(bin.from(), bin.to(), bin.foretold(), bin.observed(), bin.answers()))),
            table("workload", "desired,minutes,remembered,simulatedAt", board -> board.workload().choices().stream()
                    .map(cost -> row(
                            cost.percent(),
                            cost.minutes(),
                            cost.remembered(),
                            board.workload().computedAt()))));

    private static Map.Entry<String, DashboardTable> table(
            String name, String columns, Function<Dashboard, Stream<List<@Nullable Object>>> rows) {
        return Map.entry(name, new DashboardTable(List.of(columns.split(",", -1)), rows));
    }

    static Optional<DashboardTable> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    String csv(Dashboard board) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(Stream.concat(columns.stream(), Stream.of("computedAt")).toList());
        rows.apply(board)
                .forEach(row -> csv.writeRecord(Stream.concat(row.stream(), Stream.of(board.computedAt()))
                        .map(DashboardTable::cell)
                        .toList()));
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        return value instanceof String text ? TableText.harmless(text) : Objects.toString(value, "");
    }

    private static List<@Nullable Object> share(Dashboard board, Retention row, String age, Retention.Share share) {
        return row(
                row.window().id(),
                age,
                share.passed(),
                share.answers(),
                share.percent(),
                share.low(),
                share.high(),
                board.desired());
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
