package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.memory.Level;
import org.factloom.memory.MemoryModel;

/** How firmly people know facts. */
@ApplicationScoped
public class Levels {

    private final Memories memories;
    private final Learners learners;
    private final LearnerModels models;
    private final Clock clock;

    Levels(Memories memories, Learners learners, LearnerModels models, Clock clock) {
        this.memories = memories;
        this.learners = learners;
        this.models = models;
        this.clock = clock;
    }

    /** By fact; nothing of one that the person never answered. */
    public Map<String, Level> of(UUID person, Collection<String> facts) {
        if (facts.isEmpty()) {
            return Map.of();
        }
        MemoryModel model = models.of(person);
        LocalDate today = learners.of(person).boundary().dayAt(clock.instant());
        return memories.of(person, facts).values().stream()
                .collect(Collectors.toUnmodifiableMap(
                        StoredMemory::fact, stored -> model.level(stored.memory(), today)));
    }
}
