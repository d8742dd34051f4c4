package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.classroom.ClassViews;
import org.factloom.classroom.Cohorts;
import org.factloom.classroom.Cohorts.Assigned;
import org.factloom.classroom.Cohorts.Learner;
import org.factloom.classroom.Cohorts.Reached;
import org.factloom.statistics.ScoreDistribution;
import org.jspecify.annotations.Nullable;

/** The marks of an assignment, which its figures count. */
@ApplicationScoped
class ClassMarkRows {

    private final ClassDashboards dashboards;
    private final Cohorts cohorts;

    ClassMarkRows(ClassDashboards dashboards, Cohorts cohorts) {
        this.dashboards = dashboards;
        this.cohorts = cohorts;
    }

    /**
     * A student's mark.
     *
     * @param attempt that counts
     */
    record Row(
            String student,
            String name,
            @Nullable Double percent,
            @Nullable UUID attempt,
            @Nullable Double minutes) {}

    /**
     * A student whose attempt is under way, or waits to be marked.
     *
     * @param attempt that waits
     */
    record Unmarked(String name, boolean waits, @Nullable UUID attempt) {}

    /** Equal marks by the names that are shown, so that pseudonyms do not stand in the order of the students. */
    private static final Comparator<Row> LEAST_FIRST = Comparator.comparing(
                    Row::percent, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Row::name);

    /**
     * An assignment with its marks, the least first.
     *
     * @param bars of the distribution; none where it is not told
     * @param bar the tenth of the scale whose marks are shown; null for all
     * @param unmarked those without a mark, where all are shown
     */
    record Found(
            ClassViews.Summary head,
            AssignmentScores scores,
            List<AnalysisView.Bar> bars,
            @Nullable Integer bar,
            List<Row> rows,
            List<Unmarked> unmarked) {

        public int fewestStudents() {
            return HeatMap.FEWEST_STUDENTS;
        }

        /** The lowest mark of the tenth that is shown, in per cent. */
        public int low() {
            return bar == null ? 0 : bar * (100 / ScoreDistribution.BARS);
        }
    }

    /** @throws NotFoundException where there is no such class, assignment in it or tenth of the scale, or others teach it */
    @Transactional
    Found marks(ClassScope scope, UUID assignment, @Nullable Integer bar) {
        if (bar != null && (bar < 0 || bar >= ScoreDistribution.BARS)) {
            throw new NotFoundException();
        }
        ClassDashboards.Material material = dashboards.material(scope);
        Assigned assigned = material.assigned().stream()
                .filter(one -> one.id().equals(assignment))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Map<UUID, Learner> learners =
                material.learners().stream().collect(Collectors.toMap(Learner::person, Function.identity()));
        List<Reached> reached = cohorts.reached(material.head()).stream()
                .filter(one -> one.assignment().equals(assignment))
                .toList();
        AssignmentScores scores = AssignmentScores.of(assigned, reached);
        return new Found(
                material.head(),
                scores,
                scores.told() == null
                        ? List.of()
                        : AnalysisView.Bar.of(scores.told().bars()),
                bar,
                reached.stream()
                        .filter(one -> learners.containsKey(one.person()))
                        .filter(one -> one.mark() != null && (bar == null || ScoreDistribution.bar(one.mark()) == bar))
                        .map(one -> row(one, Objects.requireNonNull(learners.get(one.person())), scope.anonymous()))
                        .sorted(LEAST_FIRST)
                        .toList(),
                reached.stream()
                        .filter(one -> bar == null && one.mark() == null && learners.containsKey(one.person()))
                        .map(one -> new Unmarked(
                                Objects.requireNonNull(learners.get(one.person()))
                                        .name(),
                                one.waits(),
                                scope.anonymous() || !one.waits() ? null : one.attempt()))
                        .sorted(Comparator.comparing(Unmarked::waits).reversed().thenComparing(Unmarked::name))
                        .toList());
    }

    /** The page of an attempt tells the name. */
    private static Row row(Reached one, Learner learner, boolean anonymous) {
        return new Row(
                learner.key(),
                learner.name(),
                Rounded.percent(one.mark()),
                anonymous ? null : one.attempt(),
                one.seconds() == null ? null : Rounded.tenth(one.seconds() / 60.0));
    }
}
