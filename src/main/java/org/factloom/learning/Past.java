package org.factloom.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.FactMemory;
import org.factloom.memory.MemoryModel;
import org.jspecify.annotations.Nullable;

/**
 * What a person knew of groups of facts at some instants gone by; both are numbered from 0.
 *
 * @param first the first instant at which any of the facts had been answered; beyond the last where none was
 * @param recalled how many facts of each group would have been recalled at each instant: the sum of their probabilities, where a fact that was never answered, or answered wrong last, adds 0
 */
public record Past(int first, List<double[]> recalled) {

    static final Past NOTHING = new Past(Integer.MAX_VALUE, List.of());

    /** @param memories of each fact that was ever answered, at each of the instants */
    static Past of(
            Map<String, List<FactMemory>> memories,
            List<List<String>> groups,
            List<Instant> instants,
            MemoryModel model,
            DayBoundary boundary) {
        // What ends at an instant ends on the day before it.
        List<LocalDate> days = instants.stream()
                .map(instant -> boundary.dayAt(instant.minusNanos(1)))
                .toList();
        int first = IntStream.range(0, days.size())
                .filter(i ->
                        memories.values().stream().anyMatch(fact -> fact.get(i).state() != null))
                .findFirst()
                .orElse(days.size());
        return new Past(
                first,
                groups.stream()
                        .map(group -> IntStream.range(0, days.size())
                                .mapToDouble(i -> group.stream()
                                        .flatMap(fact -> Optional.ofNullable(memories.get(fact)).stream())
                                        .mapToDouble(fact -> known(fact.get(i), days.get(i), model))
                                        .sum())
                                .toArray())
                        .toList());
    }

    private static double known(FactMemory memory, LocalDate day, MemoryModel model) {
        return memory.state() == null ? 0 : memory.known(model.retrievability(memory, day, 0));
    }

    /** Whether any of the facts had been answered by then. */
    public boolean begun(int instant) {
        return instant >= first;
    }

    /** How many facts of a group would have been recalled; of all groups, null. */
    public double recalled(int instant, @Nullable Integer group) {
        return group == null
                ? recalled.stream().mapToDouble(one -> one[instant]).sum()
                : recalled.get(group)[instant];
    }
}
