package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** Seeds what is chosen for everybody; any number. */
    private static final long ALIKE = 1;

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
     * @param size at most so many; a set is asked as it stands, but for exams of one that nobody composed
     */
    void fill(Attempt attempt, Pool pool, int size) {
        Map<String, UUID> versions =
                pool.items().stream().collect(Collectors.toMap(AskableItem::id, AskableItem::version));
        RandomGenerator random = random(attempt.id());
        Assembly assembly = new Assembly(random);
        List<Candidate> chosen;
        if (pool.set() != null) {
            chosen = new ArrayList<>(asksOnce(pool, attempt.isExam()) ? once(pool) : drawn(pool, random));
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

    /** How many questions of a set an attempt asks. */
    int size(Pool pool, boolean exam) {
        return asksOnce(pool, exam) ? once(pool).size() : pool.draw().size(pool.items());
    }

    /** The ids of what exams of a set ask, where nothing is drawn. */
    List<String> asked(Pool pool) {
        return (pool.generated() ? once(pool) : read(pool.items()))
                .stream().map(candidate -> candidate.item().id()).toList();
    }

    private static boolean asksOnce(Pool pool, boolean exam) {
        return exam && pool.generated();
    }

    /** Each fact once, of a set that nobody composed: chosen as of an article, but for everybody and each time alike, in the order of the set. */
    private List<Candidate> once(Pool pool) {
        List<Candidate> all = read(pool.items());
        Set<Candidate> chosen = new HashSet<>(new Assembly(new SplittableRandom(ALIKE)).choose(all, SetDraw.MOST));
        return all.stream().filter(chosen::contains).toList();
    }

    private List<Candidate> drawn(Pool pool, RandomGenerator random) {
        return read(pool.draw().of(pool.items(), pool.rank(), SetDraw.MOST, random));
    }

    private List<Candidate> read(List<AskableItem> asked) {
        Map<AskableItem, Candidate> read = candidates.of(asked);
        return asked.stream()
                .map(item -> Objects.requireNonNull(read.get(item)))
                .toList();
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

    private List<Candidate> ranked(Attempt attempt, Pool pool) {
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
