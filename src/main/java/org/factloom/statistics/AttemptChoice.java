package org.factloom.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Which attempts of each person are counted. */
public enum AttemptChoice {
    FIRST,
    ALL,
    LAST,
    HIGHEST;

    /** The name in an address, "first". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Chooses.
     *
     * @param attempts in the order in which they were handed in
     * @param score of an attempt; of equal ones the earlier is the highest
     * @return in the same order
     */
    public <T, P> List<T> of(List<T> attempts, Function<T, P> person, ToDoubleFunction<T> score) {
        if (this == ALL) {
            return List.copyOf(attempts);
        }
        Map<P, T> chosen = attempts.stream()
                .collect(Collectors.toMap(person, Function.identity(), (one, later) -> switch (this) {
                    case LAST -> later;
                    case HIGHEST -> Comparator.comparingDouble(score).compare(later, one) > 0 ? later : one;
                    default -> one;
                }));
        return attempts.stream()
                .filter(attempt -> chosen.get(person.apply(attempt)) == attempt)
                .toList();
    }
}
