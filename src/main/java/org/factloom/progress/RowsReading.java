package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.factloom.classroom.Carried;
import org.factloom.item.Item;
import org.factloom.item.Response;
import org.factloom.quiz.AnswerWords;
import org.factloom.quiz.ResponseForm;
import org.factloom.statistics.ScoreGroup;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/** Shows the rows behind figures to those who look after the set. */
@ApplicationScoped
class RowsReading {

    private static final int ROWS = 50;

    private final Analysing analysing;
    private final AnalysisRows rows;

    RowsReading(Analysing analysing, AnalysisRows rows) {
        this.analysing = analysing;
        this.rows = rows;
    }

    /**
     * The attempts that are counted, the best first.
     *
     * @param bar of the distribution, from 0; null for all
     * @param since those handed in after it; null for all. Of few students there are none, be they few only since then
     */
    @Transactional
    CountedRows attempts(AnalysisScope scope, @Nullable Integer bar, @Nullable Instant since, int page) {
        Analysing.Material material = analysing.material(scope, null);
        AnalysisScope address = scope.with(material.mode().id());
        List<CountedAttempt> wanted = material.table().attempts().stream()
                .filter(attempt -> since == null || attempt.finishedAt().isAfter(since))
                .toList();
        boolean few = Analysing.students(wanted) < SetAnalysis.FEWEST_STUDENTS;
        List<CountedRows.Row> found = wanted.stream()
                .filter(attempt -> !few && (bar == null || Analysing.bar(attempt) == bar))
                .sorted(Comparator.comparingDouble(CountedAttempt::score)
                        .reversed()
                        .thenComparing(CountedAttempt::id))
                .map(attempt -> new CountedRows.Row(
                        day(attempt), percent(attempt.score()), null, null, null, null, null, (double)
                                attempt.seconds()))
                .toList();
        return paged(
                material,
                null,
                bar == null ? "all" : bar.toString(),
                found,
                page,
                address.here() + "/attempts?" + address.query() + (bar == null ? "" : "&bar=" + bar)
                        + (since == null ? "" : "&since=" + since));
    }

    /**
     * The answers to an item, those who are best in the rest first.
     *
     * @param what "all", "right", "wrong" or "open"
     * @param option of the version that is told of, from 0; null for all
     */
    @Transactional
    CountedRows answers(AnalysisScope scope, String id, String what, @Nullable Integer option, int page) {
        Analysing.Material material = analysing.material(scope, null);
        AnalysedItem told = ItemAnalysing.item(material, id);
        List<AttemptTable.Given> given = material.table().given(id);
        boolean few = ItemFiguring.students(given) < SetAnalysis.FEWEST_STUDENTS;
        double[] rests = material.table().rests(id);
        ScoreGroup[] groups = ScoreGroup.of(rests);
        IntPredicate wanted =
                i -> !few && isLike(given.get(i), what) && (option == null || chose(given.get(i), told.item(), option));
        List<CountedRows.Row> found = IntStream.range(0, given.size())
                .filter(wanted)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -rests[i])
                        .thenComparing(i -> given.get(i).attempt().id()))
                .map(i -> row(given.get(i), rests[i], groups[i]))
                .toList();
        ItemFigures figures = new ItemFiguring(material.table())
                .of(told, rows.contests(material.set(), Set.of(told)).getOrDefault(id, AnalysisRows.Contested.NONE));
        return paged(
                material,
                figures,
                what,
                found,
                page,
                scope.with(material.mode().id()).answers(id) + "&what=" + what
                        + (option == null ? "" : "&option=" + option));
    }

    private static boolean isLike(AttemptTable.Given given, String what) {
        return switch (what) {
            case "right" -> given.answer().mark() >= 1;
            case "wrong" -> given.answer().mark() < 1 && given.answer().response() != null;
            case "open" -> given.answer().response() == null;
            case "all" -> true;
            default -> throw new NotFoundException();
        };
    }

    private static boolean chose(AttemptTable.Given given, Item told, int option) {
        ResponseForm response = given.answer().response();
        return response != null
                && Carried.response(given.version().item(), told, response.response())
                        .filter(carried -> switch (carried) {
                            case Response.Choice(int chosen) -> chosen == option;
                            case Response.Choices(List<Integer> chosen) -> chosen.contains(option);
                            default -> false;
                        })
                        .isPresent();
    }

    private static CountedRows.Row row(AttemptTable.Given given, double rest, ScoreGroup group) {
        ResponseForm response = given.answer().response();
        Integer taken = given.answer().takenMs();
        return new CountedRows.Row(
                day(given.attempt()),
                percent(given.attempt().score()),
                given.version().number(),
                response == null ? "" : AnswerWords.of(given.version().item(), response.response()),
                percent(given.answer().mark()),
                percent(rest),
                group.name().toLowerCase(Locale.ROOT),
                taken == null ? null : Rounded.tenth(taken / 1000.0));
    }

    private static LocalDate day(CountedAttempt attempt) {
        return LocalDate.ofInstant(attempt.finishedAt(), ZoneOffset.UTC);
    }

    private static double percent(double share) {
        return Objects.requireNonNull(Rounded.percent(share));
    }

    private static CountedRows paged(
            Analysing.Material material,
            @Nullable ItemFigures item,
            String what,
            List<CountedRows.Row> all,
            int page,
            String address) {
        Paging paging = new Paging(page, ROWS, all.size());
        return new CountedRows(
                material.set().title(),
                material.mode().id(),
                item,
                what,
                all.subList((paging.number() - 1) * ROWS, Math.min(all.size(), paging.number() * ROWS)),
                paging,
                address + "&page=");
    }
}
