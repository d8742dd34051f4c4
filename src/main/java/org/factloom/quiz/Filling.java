package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.factloom.item.Item;
import org.factloom.learning.Predictions;
import org.factloom.library.AskableItem;
import org.factloom.library.AskableItems;

/** Fills new attempts with questions. */
@ApplicationScoped
class Filling {

    private final AskableItems items;
    private final Candidates candidates;
    private final Predictions predictions;

    Filling(AskableItems items, Candidates candidates, Predictions predictions) {
        this.items = items;
        this.candidates = candidates;
        this.predictions = predictions;
    }

    /**
     * Gives a new attempt its questions, drawn and shuffled by its id.
     *
     * @param size at most so many; a set is asked as it stands
     */
    void fill(Attempt attempt, PracticePool.Pool pool, int size) {
        Map<String, UUID> versions =
                pool.items().stream().collect(Collectors.toMap(AskableItem::id, AskableItem::version));
        RandomGenerator random = random(attempt.id());
        Assembly assembly = new Assembly(random);
        List<Candidate> chosen;
        if (pool.set() != null) {
            List<AskableItem> drawn = pool.draw().of(pool.items(), pool.rank(), SetDraw.MOST, random);
            Map<AskableItem, Candidate> read = candidates.of(drawn);
            chosen = new ArrayList<>(drawn.stream()
                    .map(item -> Objects.requireNonNull(read.get(item)))
                    .toList());
            if (attempt.terms().filter(terms -> terms.conditions().shuffle()).isPresent()) {
                Collections.shuffle(chosen, random);
            }
        } else {
            chosen = assembly.choose(ranked(attempt, pool), size);
        }
        int number = 1;
        for (Candidate candidate : chosen) {
            Item item = candidate.item();
            UUID version = Objects.requireNonNull(versions.get(item.id()));
            int points = attempt.terms().isPresent() ? item.origin().added().points() : 1;
            attempt.add(new AttemptSlot(
                    number++,
                    items.reference(version),
                    order(attempt, version, assembly).shownOrder(item),
                    points));
        }
    }

    /** What is assigned without shuffling shows everybody the same. */
    private static Assembly order(Attempt attempt, UUID version, Assembly own) {
        boolean alike = attempt.terms()
                .filter(terms -> terms.isAssigned() && !terms.conditions().shuffle())
                .isPresent();
        return alike ? new Assembly(random(version)) : own;
    }

    private static RandomGenerator random(UUID id) {
        return new SplittableRandom(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
    }

    private List<Candidate> ranked(Attempt attempt, PracticePool.Pool pool) {
        Map<AskableItem, Candidate> read = candidates.of(pool.items());
        // An exam asks everybody alike.
        Map<String, Integer> offBest = attempt.isExam()
                ? Map.of()
                : predictions.offBest(
                        attempt.personId(),
                        read.values().stream().map(Candidate::item).toList());
        return pool.items().stream()
                .map(item -> Objects.requireNonNull(read.get(item))
                        .ranked(pool.rank().applyAsInt(item), offBest.getOrDefault(item.id(), 0)))
                .toList();
    }
}
