package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.classroom.ClassViews;
import org.factloom.classroom.Cohorts.Learner;
import org.factloom.progress.ClassDashboard.Seen;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/** The answers that the figures of a class count. However many they are, a page takes the same few statements. */
@ApplicationScoped
class ClassAnswerRows {

    private static final int PAGE_SIZE = 50;

    private final ClassDashboards dashboards;
    private final SetFacts facts;
    private final ClassAnswers answers;
    private final Clock clock;

    ClassAnswerRows(ClassDashboards dashboards, SetFacts facts, ClassAnswers answers, Clock clock) {
        this.dashboards = dashboards;
        this.facts = facts;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * An answer to a fact.
     *
     * @param at in the class's zone
     * @param result "right", "partly right" or "wrong"; "taken back"
     * @param seconds null where it was not timed
     */
    record Row(
            String at,
            String name,
            StatedFact stated,
            String result,
            @Nullable Long seconds) {}

    /**
     * Some of the answers that were asked for, the latest first.
     *
     * @param name of the student whose they are; empty of all
     * @param week in which they were given, its Monday; null of all weeks that are counted
     * @param seen figures after which they arrived or were marked anew, whenever they were given; null of all
     */
    record Found(
            ClassViews.Summary head,
            String name,
            @Nullable LocalDate week,
            @Nullable Seen seen,
            List<Row> rows,
            Paging paging) {

        /** When those figures were computed, in the class's zone; empty of all. */
        public String since() {
            return seen == null
                    ? ""
                    : ClassDashboardView.SECOND.format(seen.at().atZone(ZoneId.of(head.zone())));
        }
    }

    /**
     * @param student the id, or the pseudonym; empty for all
     * @param week a day of it; null for all weeks that are counted
     * @param seen figures after which they arrived, in whatever week they were given; null for all
     * @throws NotFoundException where there is no such class or student, others teach it, or the week is not counted
     */
    @Transactional
    Found answers(ClassScope scope, String student, @Nullable LocalDate week, @Nullable Seen seen, int page) {
        ClassDashboards.Material material = dashboards.material(scope);
        Map<UUID, Learner> learners =
                material.learners().stream().collect(Collectors.toMap(Learner::person, Function.identity()));
        Learner one = student.isEmpty()
                ? null
                : material.learners().stream()
                        .filter(learner -> learner.key().equals(student))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        Map<String, StatedFact> stated = facts.of(material.sets().keySet()).stream()
                .collect(Collectors.toMap(StatedFact::id, Function.identity()));
        ZoneId zone = ZoneId.of(material.head().zone());
        LocalDate last = ClassDashboards.monday(clock.instant(), zone);
        LocalDate first = ClassDashboards.first(material, last, zone);
        if (week != null && (week.isBefore(first) || !week.isBefore(last.plusWeeks(1)))) {
            throw new NotFoundException();
        }
        LocalDate monday = week == null ? null : ClassDashboards.monday(week);
        ClassAnswers.Cohort cohort = new ClassAnswers.Cohort(
                material.head().id(),
                one == null ? material.learners() : List.of(one),
                ClassDashboards.start(monday == null ? first : monday, zone));
        Instant end = ClassDashboards.start((monday == null ? last : monday).plusWeeks(1), zone);
        Paging paging = new Paging(
                page, PAGE_SIZE, seen == null ? answers.count(cohort, end) : answers.arrived(cohort, seen.entry()));
        List<ClassAnswers.Logged> logged =
                seen == null ? answers.page(cohort, end, paging) : answers.arrived(cohort, seen.entry(), paging);
        return new Found(
                material.head(),
                one == null ? "" : one.name(),
                monday,
                seen,
                logged.stream()
                        .map(row -> row(
                                row,
                                Objects.requireNonNull(learners.get(row.person())),
                                Objects.requireNonNull(stated.get(row.fact())),
                                zone))
                        .toList(),
                paging);
    }

    private static Row row(ClassAnswers.Logged row, Learner learner, StatedFact stated, ZoneId zone) {
        return new Row(
                ClassDashboardView.MINUTE.format(row.at().atZone(zone)),
                learner.name(),
                stated,
                row.withdrawn()
                        ? "taken back"
                        : row.score() >= 1 ? "right" : row.score() > 0 ? "partly right" : "wrong",
                row.takenMs() == null ? null : Long.valueOf(Math.round(row.takenMs() / 1000.0)));
    }
}
