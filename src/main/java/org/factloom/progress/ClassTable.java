package org.factloom.progress;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factloom.statistics.ScoreDistribution;
import org.factloom.web.TableText;
import org.jspecify.annotations.Nullable;

/** A table of a class's dashboard, as CSV: its heads first. What cannot be said is empty. */
enum ClassTable {
    /** Students by sections or facts. */
    HEAT,
    /** Where each stands. */
    STUDENTS,
    /** An assignment a row. */
    SCORES,
    /** What was answered in each week. */
    WEEKS,
    /** What was known at the end of each week; only its heads while that is worked out. */
    KNOWLEDGE;

    static final String NAMES =
            "heat (students by sections or facts), students (where each stands), scores (an assignment a row), weeks (what was answered in each) or knowledge (at the end of each week; without rows while it is worked out)";

    static final Set<ClassTable> ALL = Set.of(values());

    /** By its name in addresses, "heat". */
    static Optional<ClassTable> of(String name) {
        return ALL.stream()
                .filter(table -> table.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    String csv(ClassDashboard board) {
        return write(
                switch (this) {
                    case HEAT -> heat(board);
                    case STUDENTS -> students(board);
                    case SCORES -> scores(board);
                    case WEEKS -> weeks(board);
                    case KNOWLEDGE -> knowledge(board);
                },
                board.freshness().computedAt());
    }

    /** A row a fact. */
    static String csv(ClassMap map) {
        return write(
                Stream.concat(
                        Stream.of(row(
                                "fact",
                                "section",
                                "subject",
                                "relation",
                                "value",
                                "students",
                                "tried",
                                "known",
                                "percent",
                                "band",
                                "contested")),
                        map.facts().values().stream()
                                .map(share -> row(
                                        share.fact(),
                                        share.section(),
                                        share.subject(),
                                        share.relation(),
                                        share.value(),
                                        share.students(),
                                        share.tried(),
                                        share.known(),
                                        share.percent(),
                                        share.band() == null
                                                ? null
                                                : share.band().id(),
                                        share.contested()))),
                map.computedAt());
    }

    /** With the time of counting at the end of each row. */
    private static String write(Stream<List<@Nullable Object>> rows, Instant computedAt) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        List<List<@Nullable Object>> all = rows.toList();
        for (int i = 0; i < all.size(); i++) {
            csv.writeRecord(Stream.concat(all.get(i).stream(), Stream.of(i == 0 ? "computedAt" : computedAt))
                    .map(ClassTable::cell)
                    .toList());
        }
        return text.toString();
    }

    /** Students × columns, as it is seen, and the means over those who have begun. */
    private static Stream<List<@Nullable Object>> heat(ClassDashboard board) {
        HeatMap heat = board.heat();
        List<@Nullable Object> heads = row("student", "name", "percent", "answers", "right", "facts");
        if (heat == null) {
            return Stream.of(heads);
        }
        heat.columns().forEach(column -> {
            String name = Stream.of(column.article(), column.name() == null ? "" : column.name())
                    .filter(Objects::nonNull)
                    .reduce((article, section) -> article + ": " + section)
                    .orElse("");
            heads.addAll(row(name + " percent", name + " answers", name + " right", name + " facts"));
        });
        Stream<List<@Nullable Object>> students = heat.rows().stream().map(student -> {
            List<@Nullable Object> row = row(student.student(), student.name());
            Stream.concat(Stream.of(student.all()), student.cells().stream())
                    .forEach(cell -> row.addAll(row(cell.percent(), cell.answers(), cell.right(), cell.facts())));
            return row;
        });
        List<@Nullable Object> means = row("", "mean of " + heat.mean().students());
        Stream.concat(Stream.of(heat.mean()), heat.means().stream())
                .forEach(mean -> means.addAll(row(mean.percent(), mean.answers(), mean.right(), mean.facts())));
        return Stream.concat(Stream.concat(Stream.of(heads), students), Stream.of(means));
    }

    private static Stream<List<@Nullable Object>> students(ClassDashboard board) {
        return Stream.concat(
                Stream.of(row("student", "name", "state", "due", "overdue", "last", "answers", "percent", "minutes")),
                board.lines().stream()
                        .map(line -> row(
                                line.student(),
                                line.name(),
                                line.state().id(),
                                line.due(),
                                line.overdue(),
                                line.last(),
                                line.answers(),
                                line.percent(),
                                line.minutes())));
    }

    private static Stream<List<@Nullable Object>> scores(ClassDashboard board) {
        List<@Nullable Object> heads = row(
                "assignment",
                "title",
                "exam",
                "n",
                "running",
                "waiting",
                "mean",
                "median",
                "deviation",
                "least",
                "most",
                "minutes");
        for (int i = 0; i < ScoreDistribution.BARS; i++) {
            heads.add("from " + i * 100 / ScoreDistribution.BARS);
        }
        return Stream.concat(Stream.of(heads), board.scores().stream().map(scores -> {
            List<@Nullable Object> row = row(
                    scores.assignment(), scores.title(), scores.exam(), scores.n(), scores.running(), scores.waiting());
            AssignmentScores.Told told = scores.told();
            if (told != null) {
                row.addAll(
                        row(told.mean(), told.median(), told.deviation(), told.least(), told.most(), told.minutes()));
                row.addAll(told.bars());
            }
            while (row.size() < heads.size()) {
                row.add(null);
            }
            return row;
        }));
    }

    private static Stream<List<@Nullable Object>> weeks(ClassDashboard board) {
        return Stream.concat(
                Stream.of(row("week", "students", "answers", "percent", "minutes")),
                board.weeks().stream()
                        .map(week ->
                                row(week.week(), week.students(), week.answers(), week.percent(), week.minutes())));
    }

    private static Stream<List<@Nullable Object>> knowledge(ClassDashboard board) {
        return Stream.concat(
                Stream.of(row("week", "students", "facts", "percent")),
                Stream.ofNullable(board.knowledge())
                        .flatMap(List::stream)
                        .map(week -> row(week.week(), week.students(), week.facts(), week.percent())));
    }

    private static String cell(@Nullable Object value) {
        return value instanceof String text ? TableText.harmless(text) : Objects.toString(value, "");
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }
}
