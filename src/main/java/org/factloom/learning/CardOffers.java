package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Fuzz;
import org.factloom.memory.MemoryModel;
import org.factloom.memory.Offers;

/** What each rating of a card would lead to. */
@ApplicationScoped
public class CardOffers {

    private final Learners learners;
    private final LearnerModels models;
    private final Memories memories;

    CardOffers(Learners learners, LearnerModels models, Memories memories) {
        this.learners = learners;
        this.models = models;
        this.memories = memories;
    }

    /** The same for as long as the learner answers nothing else. */
    public Offers of(UUID person, String fact, FactMemory memory, Instant now) {
        LearnerSettings settings = learners.of(person);
        LocalDate today = settings.boundary().dayAt(now);
        Map<LocalDate, Integer> loads = memories.loads(person, today);
        Fuzz fuzz = Fuzz.of(fact, memory.answers(), day -> loads.getOrDefault(day, 0));
        MemoryModel model = models.of(person);
        return model.offers(settings.scheduler(model), memory, now, today, fuzz);
    }
}
