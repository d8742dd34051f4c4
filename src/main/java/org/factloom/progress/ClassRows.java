package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.classroom.ClassViews;
import org.factloom.classroom.Cohorts.Assigned;
import org.factloom.classroom.Cohorts.Learner;
import org.factloom.learning.GroupMemories;
import org.factloom.learning.GroupMemories.Due;
import org.factloom.learning.GroupMemories.Remembered;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Level;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/** The rows that the figures of a class count. However many they are, a page takes the same few statements. */
@ApplicationScoped
class ClassRows {

    private static final int PAGE_SIZE = 50;

    private final ClassDashboards dashboards;
    private final SetFacts facts;
    private final GroupMemories memories;
    private final Clock clock;

    ClassRows(ClassDashboards dashboards, SetFacts facts, GroupMemories memories, Clock clock) {
        this.dashboards = dashboards;
        this.facts = facts;
        this.memories = memories;
        this.clock = clock;
    }

    /**
     * What a student knows of a fact.
     *
     * @param percent the probability of recall now; 0 of what was never answered, or answered wrong last
     * @param missed whether it was answered wrong last
     * @param due when it is asked again; null where it is not
     */
    public record Row(
            String student,
            String name,
            StatedFact stated,
            Level level,
            int percent,
            boolean missed,
            int answers,
            int lapses,
            @Nullable LocalDate last,
            @Nullable LocalDate due) {}

    /**
     * Some of the rows that were asked for, what is remembered least first.
     *
     * @param title of the set; empty where they are of all that was assigned
     * @param section of which they are; null of all
     * @param name of the student whose rows they are; empty of all who have begun
     */
    public record Found(
            ClassViews.Summary head,
            Instant computedAt,
            String title,
            HeatMap.@Nullable Column section,
            String name,
            List<Row> rows,
            Paging paging) {}

    /** @throws NotFoundException where there is no such class, section or student of it, or others teach it */
    @Transactional
    Found facts(ClassRowScope wanted, int page) {
        ClassScope scope = wanted.scope();
        ClassDashboards.Material material = dashboards.material(scope);
        List<Learner> students = material.learners().stream()
                .filter(one -> wanted.student().isEmpty() || one.key().equals(wanted.student()))
                .toList();
        if (students.isEmpty() && !wanted.student().isEmpty()) {
            throw new NotFoundException();
        }
        boolean everything = scope.set().isEmpty()
                && !(wanted.student().isEmpty() && wanted.fact().isEmpty());
        Assigned set = everything ? null : material.set();
        if (set != null) {
            students = students.stream()
                    .filter(one -> one.sets().contains(set.set()))
                    .toList();
        }
        List<StatedFact> stated = facts.of(
                set == null
                        ? students.stream().flatMap(one -> one.sets().stream()).toList()
                        : List.of(set.set()));
        if (!wanted.article().isEmpty()) {
            stated = stated.stream()
                    .filter(fact -> fact.article().equals(wanted.article()))
                    .toList();
        }
        if (everything && !wanted.fact().isEmpty()) {
            stated = ofArticle(stated, wanted.fact());
        }
        HeatMap.Column section = scope.section() == null
                ? null
                : HeatMap.sections(stated).stream()
                        .filter(one -> one.number() == scope.section())
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        List<Row> rows = rows(
                wanted, students, stated, section, facts.own(material.sets().keySet()));
        Paging paging = new Paging(page, PAGE_SIZE, rows.size());
        int from = (paging.number() - 1) * paging.size();
        return new Found(
                material.head(),
                clock.instant(),
                set == null ? "" : set.setTitle(),
                section,
                wanted.student().isEmpty()
                        ? ""
                        : students.isEmpty()
                                ? wanted.student()
                                : students.getFirst().name(),
                rows.subList(from, Math.min(rows.size(), from + paging.size())),
                paging);
    }

    /** The facts of the article that states one of them: who has begun it is told by any of them. */
    private static List<StatedFact> ofArticle(List<StatedFact> facts, String id) {
        String article = facts.stream()
                .filter(fact -> fact.id().equals(id))
                .map(StatedFact::article)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return facts.stream().filter(fact -> fact.article().equals(article)).toList();
    }

    /** Whether somebody has begun a set is told by any of its facts. */
    private List<Row> rows(
            ClassRowScope wanted,
            List<Learner> students,
            List<StatedFact> stated,
            HeatMap.@Nullable Column section,
            SetFacts.Own own) {
        List<UUID> people = students.stream().map(Learner::person).toList();
        List<String> all = stated.stream().map(StatedFact::id).toList();
        Map<UUID, Map<String, Remembered>> tried = new HashMap<>();
        memories.of(people, all).forEach(one -> tried.computeIfAbsent(one.person(), _ -> new HashMap<>())
                .put(one.fact().id(), one));
        Map<UUID, Map<String, Due>> next = memories.due(people, all).stream()
                .collect(Collectors.groupingBy(Due::person, Collectors.toMap(Due::fact, Function.identity())));
        Set<String> of = new HashSet<>(section == null ? all : section.facts());
        return students.stream()
                .filter(student -> !wanted.student().isEmpty()
                        || tried.getOrDefault(student.person(), Map.of()).keySet().stream()
                                .anyMatch(fact -> own.has(student, fact)))
                .flatMap(student -> stated.stream()
                        .filter(fact -> of.contains(fact.id()) && own.has(student, fact.id()))
                        .filter(fact -> wanted.fact().isEmpty() || fact.id().equals(wanted.fact()))
                        .map(fact -> row(
                                student,
                                fact,
                                tried.getOrDefault(student.person(), Map.of()).get(fact.id()),
                                next.getOrDefault(student.person(), Map.of()).get(fact.id()),
                                wanted.due())))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Row::percent))
                .toList();
    }

    private static @Nullable Row row(
            Learner student, StatedFact fact, @Nullable Remembered remembered, @Nullable Due next, boolean onlyDue) {
        if (onlyDue && (next == null || !next.now())) {
            return null;
        }
        FactMemory memory =
                remembered == null ? FactMemory.NEW : remembered.fact().stored().memory();
        return new Row(
                student.key(),
                student.name(),
                fact,
                remembered == null ? Level.NEW : remembered.fact().level(),
                remembered == null ? 0 : (int) Math.round(100 * HeatMap.recall(remembered)),
                memory.missed(),
                memory.answers(),
                memory.lapses(),
                memory.last(),
                next == null ? null : next.day());
    }
}
