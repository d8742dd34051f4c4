package org.factloom.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.FactMemory;
import org.factloom.memory.MemoryModel;

/**
 * What a person knew of facts at some instants gone by, which are numbered from 0.
 *
 * @param facts of each that was ever answered, what counts as known of it at each instant, 0 to 1; not a number before its first answer
 */
public record Past(Map<String, double[]> facts) {

    static final Past NOTHING = new Past(Map.of());

    /** @param memories of each fact, at each of the instants */
    static Past of(
            Map<String, List<FactMemory>> memories, List<Instant> instants, MemoryModel model, DayBoundary boundary) {
        // What ends at an instant ends on the day before it.
        List<LocalDate> days = instants.stream()
                .map(instant -> boundary.dayAt(instant.minusNanos(1)))
                .toList();
        return new Past(memories.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> IntStream.range(0, days.size())
                        .mapToDouble(i -> known(fact.getValue().get(i), days.get(i), model))
                        .toArray())));
    }

    private static double known(FactMemory memory, LocalDate day, MemoryModel model) {
        return memory.state() == null ? Double.NaN : memory.known(model.retrievability(memory, day, 0));
    }

    /** Whether any of the facts had been answered by then. */
    public boolean begun(int instant) {
        return facts.values().stream().anyMatch(known -> !Double.isNaN(known[instant]));
    }

    /** How many of some facts would have been recalled: the sum of the probabilities; a fact that was never answered, or answered wrong last, adds 0. */
    public double recalled(int instant, Collection<String> some) {
        return some.stream()
                .flatMap(fact -> Optional.ofNullable(facts.get(fact)).stream())
                .mapToDouble(known -> known[instant])
                .filter(known -> !Double.isNaN(known))
                .sum();
    }
}
