package org.factloom.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.authoring.KeyText;
import org.factloom.item.Item;
import org.factloom.quiz.AnswerWords;
import org.factloom.statistics.GuessScore;
import org.factloom.statistics.ItemStatistics;
import org.factloom.statistics.OptionStatistics;
import org.jspecify.annotations.Nullable;

/** Makes figures of items out of attempts. Pure. */
final class ItemFiguring {

    private static final int CONTESTED = 2;
    private static final int IDLE = 2;

    private final AttemptTable table;
    private final List<ItemStatistics> statistics;

    ItemFiguring(AttemptTable table) {
        this.table = table;
        this.statistics = ItemStatistics.of(table.matrix());
    }

    /** How many students are among some answers. */
    static int students(List<AttemptTable.Given> given) {
        return (int)
                given.stream().map(one -> one.attempt().person()).distinct().count();
    }

    /** Of an item that was asked or not. */
    ItemFigures of(AnalysedItem told, AnalysisRows.Contested contested) {
        Item item = told.item();
        List<AttemptTable.Given> given = table.given(told.id());
        int students = students(given);
        boolean said = students >= SetAnalysis.FEWEST_STUDENTS;
        boolean enough = said && given.size() >= SetAnalysis.FEWEST_ATTEMPTS;
        Optional<ChosenOptions> options =
                said ? ChosenOptions.of(item, given, table.rests(told.id())) : Optional.empty();
        ItemStatistics figures = said ? statistics.get(table.items().indexOf(told.id())) : null;
        return new ItemFigures(
                told.id(),
                told.number(),
                item.form().id(),
                item.stem(),
                KeyText.of(item),
                told.retired(),
                told.version().number(),
                students,
                given.size(),
                table.dropped(told.id()),
                Rounded.percent(GuessScore.of(item)),
                contested.all(),
                contested.open(),
                suspicions(enough ? figures : null, enough ? options : Optional.empty(), contested),
                figures == null ? null : told(figures, given, mostChosen(given, options), enough));
    }

    private static ItemFigures.Told told(
            ItemStatistics figures,
            List<AttemptTable.Given> given,
            ItemFigures.@Nullable WrongAnswer mostChosen,
            boolean enough) {
        double[] seconds = seconds(given);
        int n = seconds.length;
        return new ItemFigures.Told(
                open(given),
                figures.right().some(),
                Rounded.percent(figures.facility()),
                Rounded.percent(figures.right().low()),
                Rounded.percent(figures.right().high()),
                Rounded.hundredth(figures.deviation()),
                Rounded.tenth(figures.intendedWeight()),
                enough ? Rounded.tenth(figures.effectiveWeight()) : null,
                enough ? Rounded.tenth(figures.discrimination()) : null,
                enough ? Rounded.tenth(figures.efficiency()) : null,
                mostChosen,
                n == 0 ? null : Rounded.tenth(Arrays.stream(seconds).sum() / n),
                n == 0 ? null : Rounded.tenth((seconds[(n - 1) / 2] + seconds[n / 2]) / 2));
    }

    private static int open(List<AttemptTable.Given> given) {
        return (int)
                given.stream().filter(one -> one.answer().response() == null).count();
    }

    /** Ascending. */
    private static double[] seconds(List<AttemptTable.Given> given) {
        return given.stream()
                .map(one -> one.answer().takenMs())
                .filter(Objects::nonNull)
                .mapToDouble(taken -> taken / 1000.0)
                .sorted()
                .toArray();
    }

    private static ItemFigures.@Nullable WrongAnswer mostChosen(
            List<AttemptTable.Given> given, Optional<ChosenOptions> options) {
        if (options.isEmpty()) {
            return typed(given).stream()
                    .findFirst()
                    .map(most -> wrong(most.words(), most.times(), given.size(), null))
                    .orElse(null);
        }
        ChosenOptions counted = options.get();
        return IntStream.range(0, counted.options().size())
                .filter(i -> !counted.options().get(i).key()
                        && counted.options().get(i).chosen().some() > 0)
                .boxed()
                .max(Comparator.<Integer>comparingInt(
                                i -> counted.options().get(i).chosen().some())
                        .thenComparing(Comparator.reverseOrder()))
                .map(i -> wrong(
                        counted.words().get(i),
                        counted.options().get(i).chosen().some(),
                        counted.options().get(i).chosen().all(),
                        counted.whys().get(i)))
                .orElse(null);
    }

    private static ItemFigures.WrongAnswer wrong(String words, int times, int all, @Nullable String why) {
        return new ItemFigures.WrongAnswer(
                words, times, Objects.requireNonNull(Rounded.percent(times / (double) all)), why);
    }

    /** Wrong words, and how often they were given. */
    record Words(String words, int times) {}

    /** What was typed that has not all the points, the most frequent first. */
    static List<Words> typed(List<AttemptTable.Given> given) {
        Map<String, Long> times = given.stream()
                .filter(one -> one.answer().mark() < 1)
                .flatMap(one -> Optional.ofNullable(one.answer().response()).stream()
                        .filter(response -> response.text() != null || response.texts() != null)
                        .map(response -> AnswerWords.of(one.version().item(), response.response())
                                .strip()))
                .collect(Collectors.groupingBy(words -> words, TreeMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> new Words(entry.getKey(), Math.toIntExact(entry.getValue())))
                .toList();
    }

    private static List<Suspicion> suspicions(
            @Nullable ItemStatistics figures, Optional<ChosenOptions> options, AnalysisRows.Contested contested) {
        List<Suspicion> suspicions = new ArrayList<>();
        List<OptionStatistics> chosen = options.map(ChosenOptions::options).orElse(List.of());
        if (chosen.stream().anyMatch(OptionStatistics::preferred)) {
            suspicions.add(Suspicion.WRONG_KEY);
        }
        if (figures != null && figures.discrimination() != null && figures.discrimination() < 0) {
            suspicions.add(Suspicion.NEGATIVE_DISCRIMINATION);
        }
        if (contested.told() >= CONTESTED) {
            suspicions.add(Suspicion.CONTESTED);
        }
        long wrong = chosen.stream().filter(option -> !option.key()).count();
        long idle = chosen.stream().filter(OptionStatistics::idle).count();
        if (idle > 0 && (idle >= IDLE || idle == wrong)) {
            suspicions.add(Suspicion.IDLE_OPTIONS);
        }
        return suspicions;
    }
}
