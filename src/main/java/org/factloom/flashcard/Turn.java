package org.factloom.flashcard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.factloom.learning.StoredMemory;
import org.factloom.memory.Phase;

/** Whose turn it is in a session. */
final class Turn {

    /** What is due within this time is asked early, when nothing else is left. */
    private static final Duration AHEAD = Duration.ofMinutes(20);

    private final Sitting sitting;
    private final Map<String, StoredMemory> memories;
    private final Set<String> changed;
    private final Set<String> examined;
    private final Instant now;
    private final LocalDate today;

    /**
     * The turn of now.
     *
     * @param memories of the session's facts, by fact; nothing of new ones
     * @param changed those that their article changed since they were answered
     * @param examined those that an exam asks meanwhile
     */
    Turn(
            Sitting sitting,
            Map<String, StoredMemory> memories,
            Set<String> changed,
            Set<String> examined,
            Instant now,
            LocalDate today) {
        this.sitting = sitting;
        this.memories = memories;
        this.changed = changed;
        this.examined = examined;
        this.now = now;
        this.today = today;
    }

    /** The fact to ask: what is due again after a few minutes, else the next of the agenda, else what will be due soon; nothing at the end. */
    Optional<String> next() {
        Set<String> met = metOfAgenda();
        return again(met, now)
                .or(() -> sitting.facts().stream()
                        .map(SittingFact::fact)
                        .filter(Predicate.not(met::contains))
                        .filter(this::due)
                        .findFirst())
                .or(() -> again(met, now.plus(AHEAD)));
    }

    private Optional<String> again(Set<String> met, Instant until) {
        String last = sitting.last().map(SittingCard::fact).orElse("");
        return met.stream()
                .filter(fact ->
                        repeatedAt(fact).filter(at -> !at.isAfter(until)).isPresent())
                .min(Comparator.comparing((String fact) -> fact.equals(last) && until.isAfter(now))
                        .thenComparing(fact -> repeatedAt(fact).orElseThrow())
                        .thenComparing(fact -> fact));
    }

    /** When a fact that is repeated within minutes is due. */
    private Optional<Instant> repeatedAt(String fact) {
        StoredMemory memory = memories.get(fact);
        if (memory == null || memory.rests(today) || examined.contains(fact)) {
            return Optional.empty();
        }
        return switch (memory.memory().phase()) {
            case Phase.Learning learning -> Optional.of(learning.due());
            case Phase.Relearning relearning -> Optional.of(relearning.due());
            case Phase.New _, Phase.Review _ -> Optional.empty();
        };
    }

    /** Whether a fact of the agenda still is to be asked: it may have been answered elsewhere meanwhile. */
    private boolean due(String fact) {
        if (examined.contains(fact)) {
            return false;
        }
        StoredMemory memory = memories.get(fact);
        if (memory == null) {
            return true;
        }
        return !memory.rests(today)
                && (sitting.isAhead()
                        || changed.contains(fact)
                        || !(memory.memory().phase() instanceof Phase.Review review
                                && review.due().isAfter(today)));
    }

    /** How many facts of the agenda need nothing more in this session. */
    int settled() {
        Set<String> met = sitting.met();
        return (int) sitting.facts().stream()
                .map(SittingFact::fact)
                .filter(fact ->
                        !due(fact) || met.contains(fact) && repeatedAt(fact).isEmpty())
                .count();
    }

    private Set<String> metOfAgenda() {
        Set<String> met = new HashSet<>(sitting.met());
        met.retainAll(sitting.facts().stream().map(SittingFact::fact).toList());
        return met;
    }
}
