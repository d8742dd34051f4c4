package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.library.ItemVersion;
import org.factloom.library.StoredItem;
import org.factloom.library.StoredItems;
import org.factloom.statistics.AttemptChoice;
import org.factloom.statistics.QuizStatistics;
import org.jspecify.annotations.Nullable;

/** Analyses the items of a set for those who look after it, with as many statements for ten attempts as for a thousand. */
@ApplicationScoped
class Analysing {

    /** More attempts tell nothing more; the latest are counted. */
    private static final int MOST = 2_000;

    private final AnalysisRows rows;
    private final StoredItems items;
    private final Clock clock;

    Analysing(AnalysisRows rows, StoredItems items, Clock clock) {
        this.rows = rows;
        this.items = items;
        this.clock = clock;
    }

    /**
     * What is read of a set.
     *
     * @param all every attempt that was handed in
     * @param items of the set, and others that were asked, by their ids
     */
    record Material(
            AnalysisRows.Kept set,
            AnalysisRows.Attempts all,
            int leftOut,
            AttemptTable table,
            Map<String, StoredItem> items,
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
                : rows.contests(material.items().keySet());
        ItemFiguring figuring = new ItemFiguring(material.table());
        int students = material.students();
        boolean few = students < SetAnalysis.FEWEST_STUDENTS;
        List<CountedAttempt> counted = material.table().attempts();
        return new SetAnalysis(
                scope.slug(),
                material.set().title(),
                scope.counted().id(),
                scope.mode().id(),
                material.freshness(),
                students,
                counted.size(),
                material.leftOut(),
                averages(material.all().handedIn()),
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
        AnalysisRows.Kept set = rows.set(scope.slug()).orElseThrow(NotFoundException::new);
        AnalysisRows.Attempts all = rows.attempts(set.id(), scope.mode());
        List<CountedAttempt> chosen = choose(scope.counted(), all.handedIn());
        List<CountedAttempt> counted = chosen.subList(Math.max(0, chosen.size() - MOST), chosen.size());
        Map<UUID, List<AnalysedAnswer>> answers = counted.isEmpty()
                ? Map.of()
                : rows.answers(counted.stream().map(CountedAttempt::id).toList());
        var versions = answers.isEmpty()
                ? Map.<UUID, ItemVersion>of()
                : rows.versions(answers.values().stream()
                        .flatMap(Collection::stream)
                        .map(AnalysedAnswer::version)
                        .collect(Collectors.toSet()));
        Map<String, StoredItem> ofSet = new LinkedHashMap<>();
        items.ofSet(set.id()).stream().filter(item -> !item.retired()).forEach(item -> ofSet.put(item.id(), item));
        versions.values().stream()
                .map(ItemVersion::storedItem)
                .sorted(Comparator.comparing(StoredItem::id))
                .forEach(item -> ofSet.putIfAbsent(item.id(), item));
        return new Material(
                set,
                all,
                chosen.size() - counted.size(),
                new AttemptTable(counted, answers, versions),
                ofSet,
                freshness(all, now, since));
    }

    private static SetAnalysis.Freshness freshness(AnalysisRows.Attempts all, Instant now, @Nullable Instant since) {
        return new SetAnalysis.Freshness(
                now,
                all.handedIn().isEmpty() ? null : all.handedIn().getLast().finishedAt(),
                all.underWay(),
                since,
                since == null
                        ? null
                        : Integer.valueOf((int) all.handedIn().stream()
                                .filter(attempt -> attempt.finishedAt().isAfter(since))
                                .count()));
    }

    private static List<CountedAttempt> choose(AttemptChoice choice, List<CountedAttempt> attempts) {
        return choice.of(attempts, CountedAttempt::person, CountedAttempt::score);
    }

    private static int students(List<CountedAttempt> attempts) {
        return (int) attempts.stream().map(CountedAttempt::person).distinct().count();
    }

    private static List<SetAnalysis.Average> averages(List<CountedAttempt> attempts) {
        boolean few = students(attempts) < SetAnalysis.FEWEST_STUDENTS;
        List<SetAnalysis.Average> averages = new ArrayList<>();
        for (AttemptChoice choice : AttemptChoice.values()) {
            List<CountedAttempt> chosen = choose(choice, attempts);
            averages.add(new SetAnalysis.Average(
                    choice.id(),
                    chosen.size(),
                    few
                            ? null
                            : Rounded.percent(chosen.stream()
                                    .mapToDouble(CountedAttempt::score)
                                    .average()
                                    .orElseThrow())));
        }
        return averages;
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
