package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.item.Item;
import org.factloom.memory.FactMemory;
import org.factloom.memory.MemoryModel;
import org.jspecify.annotations.Nullable;

/** How likely a learner is to answer items right: by the memories of their facts, and by Elo ratings where a fact was never answered. */
@ApplicationScoped
public class Predictions {

    /** What is neither too easy to learn anything by nor too hard. */
    private static final double BEST = 0.8;

    /** Differences that nobody feels do not count: then items take turns. */
    private static final double STEP = 0.05;

    private final Memories memories;
    private final Learners learners;
    private final LearnerModels models;
    private final Ratings ratings;
    private final Clock clock;

    Predictions(Memories memories, Learners learners, LearnerModels models, Ratings ratings, Clock clock) {
        this.memories = memories;
        this.learners = learners;
        this.models = models;
        this.ratings = ratings;
        this.clock = clock;
    }

    /**
     * How far each item's probability of a right answer is from the best one, 0.8, in steps of 0.05; by the item's id.
     *
     * @param person null for somebody new
     */
    public Map<String, Integer> offBest(@Nullable UUID person, Collection<Item> items) {
        return of(person, items).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry ->
                (int) Math.round(Math.abs(entry.getValue() - BEST) / STEP)));
    }

    /** The probability of a right answer to each item today, of several facts their mean; by the item's id. */
    Map<String, Double> of(@Nullable UUID person, Collection<Item> items) {
        List<String> facts = items.stream()
                .flatMap(item -> item.origin().facts().stream())
                .distinct()
                .toList();
        Map<String, StoredMemory> known = person == null ? Map.of() : memories.of(person, facts);
        LocalDate today = (person == null ? LearnerSettings.DEFAULT : learners.of(person))
                .boundary()
                .dayAt(clock.instant());
        MemoryModel model = person == null ? MemoryModel.DEFAULT : models.of(person);
        Rated rated = ratings.ofOffered(person, items.stream().map(Item::id).toList());
        return items.stream().collect(Collectors.toMap(Item::id, item -> item.origin().facts().stream()
                .mapToDouble(fact -> model.predicted(
                        known.containsKey(fact) ? known.get(fact).memory() : FactMemory.NEW,
                        today,
                        rated.prior(item.id()),
                        item.form(),
                        Observing.options(item, false)))
                .average()
                .orElse(BEST)));
    }
}
