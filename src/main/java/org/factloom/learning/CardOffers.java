package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Fuzz;
import org.factloom.memory.Offers;

/** What each rating of a card would lead to. */
@ApplicationScoped
public class CardOffers {

    private final Learners learners;
    private final Memories memories;

    CardOffers(Learners learners, Memories memories) {
        this.learners = learners;
        this.memories = memories;
    }

    /** The same for as long as the learner answers nothing else. */
    public Offers of(UUID person, String fact, FactMemory memory, Instant now) {
        LearnerSettings settings = learners.of(person);
        LocalDate today = settings.boundary().dayAt(now);
        Map<LocalDate, Integer> loads = memories.loads(person, today);
        Fuzz fuzz = Fuzz.of(fact, memory.answers(), day -> loads.getOrDefault(day, 0));
        return Fold.MODEL.offers(settings.scheduler(Fold.MODEL), memory, now, today, fuzz);
    }
}
