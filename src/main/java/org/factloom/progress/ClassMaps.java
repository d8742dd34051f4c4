package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.classroom.ClassViews;
import org.factloom.classroom.Cohorts.Learner;
import org.factloom.learning.GroupMemories;
import org.factloom.learning.GroupMemories.Remembered;
import org.factloom.library.ReadingText;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredFact;
import org.factloom.library.StoredFacts;

/** Reads what a class knows of an article whose facts it was assigned, whoever may see the article else. */
@ApplicationScoped
class ClassMaps {

    private final ClassDashboards dashboards;
    private final SetFacts facts;
    private final StoredFacts stored;
    private final GroupMemories memories;
    private final Clock clock;

    ClassMaps(ClassDashboards dashboards, SetFacts facts, StoredFacts stored, GroupMemories memories, Clock clock) {
        this.dashboards = dashboards;
        this.facts = facts;
        this.stored = stored;
        this.memories = memories;
        this.clock = clock;
    }

    /** The map, and the class as the head of its pages shows it. */
    record Shown(ClassViews.Summary head, ClassMap map) {}

    /** @throws NotFoundException where there is no such class, others teach it, or it was assigned no fact of the article, or the article has no such section */
    @Transactional
    Shown of(ClassScope scope, String article, String only) {
        ClassDashboards.Material material = dashboards.material(scope);
        List<StatedFact> stated = facts.of(material.sets().keySet()).stream()
                .filter(fact -> fact.article().equals(article))
                .toList();
        if (stated.isEmpty()) {
            throw new NotFoundException();
        }
        List<String> ids = stated.stream().map(StatedFact::id).toList();
        List<StoredFact> whole = stored.withIds(ids).stream()
                .sorted(Comparator.comparing(StoredFact::position).thenComparing(StoredFact::id))
                .toList();
        StoredArticle of = whole.getFirst().article();
        ReadingText text = ReadingText.of(
                of.article(), whole.stream().map(StoredFact::fact).toList());
        SetFacts.Own own = facts.own(material.sets().keySet());
        Map<UUID, Learner> learners =
                material.learners().stream().collect(Collectors.toMap(Learner::person, Function.identity()));
        List<Remembered> remembered = memories.of(learners.keySet(), ids).stream()
                .filter(one -> own.has(
                        Objects.requireNonNull(learners.get(one.person())),
                        one.fact().id()))
                .toList();
        Map<UUID, List<Remembered>> each = remembered.stream().collect(Collectors.groupingBy(Remembered::person));
        List<Learner> begun = material.learners().stream()
                .filter(learner -> each.containsKey(learner.person()))
                .toList();
        Map<String, ClassMap.Share> shares = shares(stated, remembered, begun, own);
        List<ClassMap.SectionCount> sections = ClassMap.sections(text, shares);
        Integer section = scope.section();
        if (section != null && (section < 0 || section >= sections.size())) {
            throw new NotFoundException();
        }
        return new Shown(
                material.head(),
                new ClassMap(
                        material.head().id(),
                        article,
                        of.title(),
                        of.language(),
                        text,
                        clock.instant(),
                        begun.stream()
                                .map(learner ->
                                        begun(learner, each.getOrDefault(learner.person(), List.of()), stated, own))
                                .toList(),
                        shares,
                        sections,
                        only,
                        section));
    }

    private static ClassMap.Begun begun(
            Learner learner, List<Remembered> tried, List<StatedFact> stated, SetFacts.Own own) {
        return new ClassMap.Begun(
                learner.key(),
                learner.name(),
                tried.size(),
                (int) tried.stream().filter(HeatMap::known).count(),
                (int) stated.stream()
                        .filter(fact -> own.has(learner, fact.id()))
                        .count());
    }

    /** Of each fact, of those to whom it is assigned. */
    private static Map<String, ClassMap.Share> shares(
            List<StatedFact> stated, List<Remembered> remembered, List<Learner> begun, SetFacts.Own own) {
        Map<String, List<Remembered>> byFact = remembered.stream()
                .collect(Collectors.groupingBy(one -> one.fact().id()));
        Map<String, ClassMap.Share> shares = new LinkedHashMap<>();
        for (StatedFact fact : stated) {
            List<Remembered> tried = byFact.getOrDefault(fact.id(), List.of());
            shares.put(
                    fact.id(),
                    ClassMap.Share.of(
                            fact,
                            (int) begun.stream()
                                    .filter(learner -> own.has(learner, fact.id()))
                                    .count(),
                            tried.size(),
                            (int) tried.stream().filter(HeatMap::known).count(),
                            tried.stream().anyMatch(one -> one.fact().contested())));
        }
        return shares;
    }
}
