package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.classroom.Cohorts.Assigned;
import org.factloom.classroom.Cohorts.Reached;
import org.factloom.statistics.ScoreDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How the marks of an assignment lie.
 *
 * @param n students who have one
 * @param running students whose only attempt is not handed in yet
 * @param waiting students who handed in what waits to be marked
 * @param told null where fewer than five have one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignmentScores(
        UUID assignment,
        String title,
        boolean exam,
        int n,
        int running,
        int waiting,
        @Nullable Told told) {

    /**
     * What is told of five students or more, in per cent.
     *
     * @param deviation with n − 1
     * @param minutes that the attempts took, half of them less
     * @param bars how many marks are in each tenth of the scale
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(
            @Nullable Double mean,
            @Nullable Double median,
            @Nullable Double deviation,
            @Nullable Double least,
            @Nullable Double most,
            @Nullable Double minutes,
            List<Integer> bars) {}

    static AssignmentScores of(Assigned assigned, List<Reached> all) {
        List<Reached> marked = all.stream().filter(one -> one.mark() != null).toList();
        List<Double> marks =
                marked.stream().flatMap(one -> Stream.ofNullable(one.mark())).toList();
        List<Long> times = marked.stream()
                .map(Reached::seconds)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int waiting = (int)
                all.stream().filter(one -> one.mark() == null && one.waits()).count();
        return new AssignmentScores(
                assigned.id(),
                assigned.title(),
                assigned.exam(),
                marks.size(),
                all.size() - marks.size() - waiting,
                waiting,
                marks.size() < HeatMap.FEWEST_STUDENTS ? null : told(ScoreDistribution.of(marks), times));
    }

    private static Told told(ScoreDistribution scores, List<Long> times) {
        return new Told(
                Rounded.percent(scores.mean()),
                Rounded.percent(scores.median()),
                Rounded.percent(scores.deviation()),
                Rounded.percent(scores.least()),
                Rounded.percent(scores.most()),
                times.isEmpty()
                        ? null
                        : Rounded.tenth((times.get((times.size() - 1) / 2) + times.get(times.size() / 2)) / 120.0),
                scores.bars());
    }
}
