package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.memory.FactMemory;
import org.factloom.memory.SchedulerSettings;
import org.factloom.memory.Workload;

/** What it costs a learner to remember more: practice of the months to come, simulated. */
@ApplicationScoped
public class RetentionCosts {

    /** What may be chosen, in percent. */
    private static final List<Integer> CHOICES = List.of(80, 85, 88, 90, 92, 95);

    private static final int DAYS = 90;
    private static final int MOST_NEW = 2000;
    private static final long SEED = 20261121;

    private final Learners learners;
    private final LearnerModels models;
    private final Memories memories;
    private final DueFacts facts;
    private final Clock clock;

    RetentionCosts(Learners learners, LearnerModels models, Memories memories, DueFacts facts, Clock clock) {
        this.learners = learners;
        this.models = models;
        this.memories = memories;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * A choice.
     *
     * @param percent of the facts that are due that are remembered
     * @param minutes of practice a day
     * @param remembered facts that would be recalled after {@value #DAYS} days of it
     */
    public record Cost(int percent, int minutes, int remembered) {}

    /** What may be chosen, in percent, and what the learner has chosen by other ways. */
    public static List<Integer> choices(LearnerSettings settings) {
        return Stream.concat(CHOICES.stream(), Stream.of((int) Math.round(100 * settings.desiredRetention())))
                .distinct()
                .sorted()
                .toList();
    }

    /** Of all choices; it may take seconds. */
    List<Cost> of(UUID person) {
        LearnerSettings settings = learners.of(person);
        LocalDate today = settings.boundary().dayAt(clock.instant());
        List<FactMemory> known = memories.answered(person);
        int unknown = facts.fresh(person, today, MOST_NEW).size();
        Workload.Course course = new Workload.Course(known, unknown, settings.newPerDay(), today, DAYS);
        Workload workload = new Workload(models.of(person).fsrs(), Workload.Seconds.USUAL);
        return choices(settings).stream()
                .map(percent -> cost(
                        percent,
                        workload.estimate(course, SchedulerSettings.DEFAULT.withRetention(percent / 100.0), SEED)))
                .toList();
    }

    private static Cost cost(int percent, Workload.Estimate estimate) {
        return new Cost(percent, (int) Math.round(estimate.minutesADay()), (int) Math.round(estimate.remembered()));
    }
}
