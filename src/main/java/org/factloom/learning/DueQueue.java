package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.memory.Backlog;
import org.factloom.memory.FactMemory;
import org.factloom.memory.MemoryModel;
import org.factloom.memory.Phase;
import org.factloom.memory.Siblings;
import org.factloom.memory.Workload;
import org.jspecify.annotations.Nullable;

/** Finds what learners may be asked now. */
@ApplicationScoped
public class DueQueue {

    private final Learners learners;
    private final LearnerModels models;
    private final Memories memories;
    private final DueFacts facts;
    private final Clock clock;

    DueQueue(Learners learners, LearnerModels models, Memories memories, DueFacts facts, Clock clock) {
        this.learners = learners;
        this.models = models;
        this.memories = memories;
        this.facts = facts;
        this.clock = clock;
    }

    /** How many facts a person has to review now: what a session of all would ask, without new ones. */
    public int count(UUID person) {
        LearnerSettings settings = learners.of(person);
        Instant now = clock.instant();
        LocalDate today = settings.boundary().dayAt(now);
        List<DueFact> due = due(person, today, now);
        if (due.isEmpty()) {
            return 0;
        }
        Day day = new Day(
                person, today, facts.answered(person, today, settings.boundary().start(today)));
        return day.backlog(day.admitted(due).size()).portion();
    }

    /** How many facts come again on a day after today: those that are planned for it, and those that were put off until then. */
    public int planned(UUID person, LocalDate day) {
        return facts.planned(person, day);
    }

    /** All that a person may be asked now. */
    public Due of(UUID person) {
        return of(person, null);
    }

    /** What a person may be asked now of some facts; new ones whether or not their article is being learned. */
    public Due within(UUID person, Collection<String> wanted) {
        return of(person, wanted);
    }

    /** Those of some facts that can be asked and do not rest, due or not, by article. */
    public List<DueFact> ahead(UUID person, Collection<String> wanted) {
        LocalDate today = learners.of(person).boundary().dayAt(clock.instant());
        Map<String, StoredMemory> stored = memories.of(person, wanted);
        return facts.asked(person, wanted).stream()
                .map(fact -> new DueFact(
                        fact.id(), fact.article(), fact.sentences(), stored.getOrDefault(fact.id(), fact.memory())))
                .filter(fact -> !fact.memory().rests(today))
                .toList();
    }

    /** What is repeated within minutes is due by the clock, all else by the day. */
    private List<DueFact> due(UUID person, LocalDate today, Instant now) {
        return facts.due(person, today).stream()
                .filter(fact -> switch (fact.memory().memory().phase()) {
                    case Phase.Learning step -> !step.due().isAfter(now);
                    case Phase.Relearning step -> !step.due().isAfter(now);
                    case Phase.New _, Phase.Review _ -> true;
                })
                .toList();
    }

    private Due of(UUID person, @Nullable Collection<String> wanted) {
        LearnerSettings settings = learners.of(person);
        Instant now = clock.instant();
        LocalDate today = settings.boundary().dayAt(now);
        Day day = new Day(
                person, today, facts.answered(person, today, settings.boundary().start(today)));
        List<DueFact> reviews = day.admitted(due(person, today, now).stream()
                .filter(fact -> wanted == null || wanted.contains(fact.id()))
                .toList());
        Backlog backlog = day.backlog(reviews.size());
        int left = backlog.capped() ? 0 : Math.max(0, settings.newPerDay() - day.begun);
        List<DueFact> fresh = day.admitted(
                wanted == null ? facts.fresh(person, today, 4 * left) : facts.fresh(person, today, wanted));
        return new Due(
                today,
                reviews,
                backlog,
                fresh.subList(0, Math.min(left, fresh.size())),
                facts.seconds(person).orElse(Workload.Seconds.USUAL.right()));
    }

    /** A learner's day, so far. */
    private final class Day {

        private final UUID person;
        private final LocalDate today;
        private final MemoryModel model;
        private final Siblings siblings = new Siblings();
        private final int begun;
        private final int reviewed;

        private Day(UUID person, LocalDate today, List<DueFacts.Answered> answered) {
            this.person = person;
            this.today = today;
            model = models.of(person);
            answered.forEach(fact -> siblings.admit(fact.id(), fact.sentences(), true));
            begun = (int) answered.stream().filter(DueFacts.Answered::begun).count();
            reviewed = answered.size() - begun;
        }

        /** What is repeated within minutes first, then what is remembered best of what is due: it is saved most cheaply. */
        private List<DueFact> admitted(List<DueFact> offered) {
            List<DueFact> ordered = new ArrayList<>(offered);
            ordered.sort(Comparator.comparing(
                            (DueFact fact) -> !again(fact.memory().memory()))
                    .thenComparing(fact ->
                            fact.fresh() ? 0 : -retrievability(fact.memory().memory())));
            return ordered.stream()
                    .filter(fact -> siblings.admit(
                            fact.id(), fact.sentences(), again(fact.memory().memory())))
                    .toList();
        }

        private double retrievability(FactMemory memory) {
            return model.retrievability(memory, today, 0);
        }

        private static boolean again(FactMemory memory) {
            return memory.phase() instanceof Phase.Learning || memory.phase() instanceof Phase.Relearning;
        }

        /** What a day usually brings and what is planned is asked only where it matters: both take a look at all memories. */
        private Backlog backlog(int due) {
            double load = due + reviewed > Backlog.LEAST ? facts.load(person) : 0;
            Map<LocalDate, Integer> planned = new HashMap<>();
            return Backlog.of(
                    due,
                    reviewed,
                    load,
                    day -> {
                        if (planned.isEmpty()) {
                            planned.put(today, due);
                            planned.putAll(memories.loads(person, today));
                        }
                        return planned.getOrDefault(day, 0);
                    },
                    today);
        }
    }
}
