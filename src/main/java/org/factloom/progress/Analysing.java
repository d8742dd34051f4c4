package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.library.ItemVersion;
import org.factloom.library.StoredItem;
import org.factloom.library.StoredItems;
import org.factloom.quiz.Mode;
import org.factloom.statistics.AttemptChoice;
import org.factloom.statistics.QuizStatistics;
import org.jspecify.annotations.Nullable;

/** Analyses the items of a set for those who look after it, with as many statements for ten attempts as for a thousand. */
@ApplicationScoped
class Analysing {

    /** More attempts tell nothing more; the latest are counted. */
    private static final int MOST = 2_000;

    private final AnalysisRows rows;
    private final SetAttempts attempts;
    private final StoredItems items;
    private final SetNumbers numbers;
    private final Clock clock;

    Analysing(AnalysisRows rows, SetAttempts attempts, StoredItems items, SetNumbers numbers, Clock clock) {
        this.rows = rows;
        this.attempts = attempts;
        this.items = items;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * What is read of a set.
     *
     * @param mode of the attempts
     * @param all every attempt
     * @param items of the set, and others that were asked, by their ids, in the order of their numbers; of an assignment, for those who do not look after the set, only what was asked, as it was asked
     */
    record Material(
            AnalysisRows.Kept set,
            Mode mode,
            SetAttempts.Summary all,
            int leftOut,
            AttemptTable table,
            Map<String, AnalysedItem> items,
            SetAnalysis.Freshness freshness) {

        int students() {
            return Analysing.students(table.attempts());
        }
    }

    /** @throws NotFoundException where there is no such set, or others look after it */
    @Transactional
    SetAnalysis of(AnalysisScope scope, @Nullable Instant since) {
        Material material = material(scope, since);
        Map<String, AnalysisRows.Contested> contests = material.items().isEmpty()
                ? Map.of()
                : rows.contests(material.set(), material.items().values());
        ItemFiguring figuring = new ItemFiguring(material.table());
        int students = material.students();
        boolean few = students < SetAnalysis.FEWEST_STUDENTS;
        List<CountedAttempt> counted = material.table().attempts();
        return new SetAnalysis(
                scope.slug(),
                material.set().title(),
                scope.counted().id(),
                material.mode().id(),
                material.set().assignment(),
                rows.assignments(material.set().id()),
                material.set().keeper(),
                material.freshness(),
                students,
                counted.size(),
                material.leftOut(),
                averages(material.all()),
                few
                        ? null
                        : QuizFigures.of(
                                QuizStatistics.of(material.table().byPlace()),
                                distribution(counted),
                                counted.size() >= SetAnalysis.FEWEST_ATTEMPTS),
                material.items().values().stream()
                        .map(item -> figuring.of(item, contests.getOrDefault(item.id(), AnalysisRows.Contested.NONE)))
                        .toList());
    }

    /** @throws NotFoundException where there is no such set, or others look after it */
    Material material(AnalysisScope scope, @Nullable Instant since) {
        Instant now = clock.instant();
        AnalysisRows.Kept set = rows.set(scope.slug(), scope.assignment()).orElseThrow(NotFoundException::new);
        Mode mode = Objects.requireNonNullElse(set.mode(), scope.mode());
        SetAttempts.Summary all = attempts.summary(set, mode, since);
        List<CountedAttempt> counted = attempts.latest(set, mode, scope.counted(), MOST);
        Map<UUID, List<AnalysedAnswer>> answers = counted.isEmpty()
                ? Map.of()
                : rows.answers(counted.stream().map(CountedAttempt::id).toList());
        var versions = answers.isEmpty()
                ? Map.<UUID, ItemVersion>of()
                : rows.versions(answers.values().stream()
                        .flatMap(Collection::stream)
                        .map(AnalysedAnswer::version)
                        .collect(Collectors.toSet()));
        Map<String, ItemVersion> asked = versions.values().stream()
                .collect(Collectors.toMap(
                        version -> version.storedItem().id(),
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(ItemVersion::number))));
        SetNumbers.Numbers numbers = this.numbers.of(set.id(), asked.keySet());
        Map<String, AnalysedItem> told = new LinkedHashMap<>();
        Stream.concat(
                        items.ofSet(set.id()).stream()
                                .filter(item -> set.keeper() && !item.retired())
                                .map(StoredItem::current),
                        asked.values().stream()
                                .map(version ->
                                        set.keeper() ? version.storedItem().current() : version))
                .map(version -> new AnalysedItem(
                        version,
                        numbers.of(version.storedItem().id()),
                        numbers.retired(version.storedItem().id())))
                .sorted(Comparator.comparingInt(AnalysedItem::number))
                .forEach(item -> told.putIfAbsent(item.id(), item));
        return new Material(
                set,
                mode,
                all,
                all.counted(scope.counted()) - counted.size(),
                new AttemptTable(counted, answers, versions),
                told,
                freshness(all, now, since));
    }

    private static SetAnalysis.Freshness freshness(SetAttempts.Summary all, Instant now, @Nullable Instant since) {
        return new SetAnalysis.Freshness(
                now,
                all.latest(),
                all.underWay(),
                since,
                since == null ? null : Integer.valueOf(all.arrived()),
                all.arrivedStudents() >= SetAnalysis.FEWEST_STUDENTS);
    }

    static int students(List<CountedAttempt> attempts) {
        return (int) attempts.stream().map(CountedAttempt::person).distinct().count();
    }

    private static List<SetAnalysis.Average> averages(SetAttempts.Summary all) {
        boolean few = all.students() < SetAnalysis.FEWEST_STUDENTS;
        return Arrays.stream(AttemptChoice.values())
                .map(choice -> new SetAnalysis.Average(
                        choice.id(),
                        all.counted(choice),
                        few ? null : Rounded.percent(all.means().get(choice))))
                .toList();
    }

    static int bar(CountedAttempt attempt) {
        return Math.min(QuizFigures.BARS - 1, (int) (attempt.score() * QuizFigures.BARS + 1e-9));
    }

    private static List<Integer> distribution(List<CountedAttempt> attempts) {
        List<Integer> bars = new ArrayList<>(Collections.nCopies(QuizFigures.BARS, 0));
        attempts.forEach(attempt -> bars.set(bar(attempt), Objects.requireNonNull(bars.get(bar(attempt))) + 1));
        return bars;
    }
}
