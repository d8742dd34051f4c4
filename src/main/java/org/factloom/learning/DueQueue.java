package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** How many facts a person has to review today: what a session of all would ask, without new ones. */
    public int count(UUID person) {
        LearnerSettings settings = learners.of(person);
        Instant now = clock.instant();
        LocalDate today = settings.boundary().dayAt(now);
        List<DueFact> due = facts.due(person, today);
        if (due.isEmpty()) {
            return 0;
        }
        Day day = new Day(
                person, today, facts.answered(person, today, settings.boundary().start(today)));
        return day.backlog(day.admitted(due).size()).portion();
    }

    /** All that a person may be asked now. */
    public Due of(UUID person) {
        LearnerSettings settings = learners.of(person);
        Instant now = clock.instant();
        LocalDate today = settings.boundary().dayAt(now);
        Day day = new Day(
                person, today, facts.answered(person, today, settings.boundary().start(today)));
        List<DueFact> reviews = day.admitted(facts.due(person, today));
        Backlog backlog = day.backlog(reviews.size());
        int left = backlog.capped() ? 0 : Math.max(0, settings.newPerDay() - day.begun);
        List<DueFact> fresh = day.admitted(facts.fresh(person, today, 4 * left));
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
