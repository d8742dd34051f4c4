package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.item.Item;
import org.factloom.library.ItemVersion;
import org.factloom.statistics.ItemStatistics;
import org.factloom.statistics.OptionStatistics;
import org.factloom.statistics.Proportion;
import org.jspecify.annotations.Nullable;

/** Analyses one item of a set for those who look after it. */
@ApplicationScoped
class ItemAnalysing {

    /** Rarer answers are all different. */
    private static final int MOST_WORDS = 20;

    private final Analysing analysing;
    private final AnalysisRows rows;

    ItemAnalysing(Analysing analysing, AnalysisRows rows) {
        this.analysing = analysing;
        this.rows = rows;
    }

    /**
     * What is told of an item.
     *
     * @param version the one to count; null for all of them
     * @throws NotFoundException where there is no such item, set or version, or others look after it
     */
    @Transactional
    ItemAnalysis of(AnalysisScope scope, String id, @Nullable Integer version) {
        Analysing.Material material = analysing.material(scope, null);
        AnalysedItem told = item(material, id);
        List<AttemptTable.Given> all = material.table().given(id);
        AttemptTable table =
                version == null ? material.table() : material.table().where(isOf(id, version));
        List<AttemptTable.Given> given = table.given(id);
        if (version != null && given.isEmpty()) {
            throw new NotFoundException();
        }
        Item shown = version == null ? told.item() : given.getFirst().version().item();
        ItemFigures figures = new ItemFiguring(table)
                .of(told, rows.contests(material.set(), Set.of(told)).getOrDefault(id, AnalysisRows.Contested.NONE));
        Optional<ChosenOptions> chosen =
                figures.told() == null ? Optional.empty() : ChosenOptions.of(shown, given, table.rests(id));
        return new ItemAnalysis(
                scope.slug(),
                material.set().title(),
                scope.counted().id(),
                material.mode().id(),
                material.set().assignment(),
                material.set().keeper(),
                material.freshness(),
                version,
                figures,
                chosen.map(ItemAnalysing::options).orElse(List.of()),
                chosen.map(ChosenOptions::uncounted).orElse(0),
                figures.told() == null || chosen.isPresent() ? List.of() : wrong(given),
                versions(material.table(), id, all));
    }

    /** @throws NotFoundException where it is neither in the set nor was asked */
    static AnalysedItem item(Analysing.Material material, String id) {
        AnalysedItem told = material.items().get(id);
        if (told == null) {
            throw new NotFoundException();
        }
        return told;
    }

    private static Predicate<AttemptTable.Given> isOf(String item, int version) {
        return given -> given.item().equals(item) && given.version().number() == version;
    }

    private static List<ItemAnalysis.Option> options(ChosenOptions chosen) {
        return IntStream.range(0, chosen.options().size())
                .mapToObj(i -> {
                    OptionStatistics option = chosen.options().get(i);
                    Proportion share = option.chosen();
                    boolean enough = share.all() >= SetAnalysis.FEWEST_ATTEMPTS;
                    return new ItemAnalysis.Option(
                            chosen.words().get(i),
                            option.key(),
                            share.some(),
                            said(Rounded.percent(share.all() == 0 ? 0 : share.some() / (double) share.all())),
                            said(Rounded.percent(share.low())),
                            said(Rounded.percent(share.high())),
                            enough ? Rounded.hundredth(option.pointBiserial()) : null,
                            option.top(),
                            option.middle(),
                            option.bottom(),
                            enough && option.idle(),
                            enough && option.preferred(),
                            chosen.whys().get(i));
                })
                .toList();
    }

    private static double said(@Nullable Double figure) {
        return Objects.requireNonNull(figure);
    }

    private static List<ItemFigures.WrongAnswer> wrong(List<AttemptTable.Given> given) {
        return ItemFiguring.typed(given).stream()
                .limit(MOST_WORDS)
                .map(words -> new ItemFigures.WrongAnswer(
                        words.words(),
                        words.times(),
                        said(Rounded.percent(words.times() / (double) given.size())),
                        null))
                .toList();
    }

    private static List<ItemAnalysis.Version> versions(AttemptTable table, String id, List<AttemptTable.Given> all) {
        Map<Integer, List<AttemptTable.Given>> byNumber = all.stream()
                .collect(Collectors.groupingBy(given -> given.version().number()));
        return byNumber.entrySet().stream()
                .sorted(Map.Entry.<Integer, List<AttemptTable.Given>>comparingByKey(Comparator.reverseOrder()))
                .map(entry -> version(table.where(isOf(id, entry.getKey())), id, entry.getValue()))
                .toList();
    }

    private static ItemAnalysis.Version version(AttemptTable table, String id, List<AttemptTable.Given> given) {
        ItemVersion version = given.getFirst().version();
        int students = ItemFiguring.students(given);
        boolean said = students >= SetAnalysis.FEWEST_STUDENTS;
        ItemStatistics figures =
                ItemStatistics.of(table.matrix()).get(table.items().indexOf(id));
        return new ItemAnalysis.Version(
                version.number(),
                version.createdAt(),
                students,
                given.size(),
                said ? Rounded.percent(figures.facility()) : null,
                said ? Rounded.percent(figures.right().low()) : null,
                said ? Rounded.percent(figures.right().high()) : null,
                said && given.size() >= SetAnalysis.FEWEST_ATTEMPTS ? Rounded.tenth(figures.discrimination()) : null);
    }
}
