package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of several attempts counts. */
public enum Counting {
    BEST,
    LAST,
    FIRST,
    AVERAGE;

    /** The name in JSON, "best". */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The one of that name, "best".
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Counting fromString(String id) {
        return Arrays.stream(values())
                .filter(counting -> counting.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing counts by the name of " + id));
    }

    /** The attempt that counts, the earlier of two equally good ones; nothing where there is none, or where the mean of all counts. */
    Optional<Attempt> counted(List<Attempt> finished) {
        Comparator<Attempt> byTry =
                Comparator.comparing(attempt -> attempt.tryNumber().orElseThrow());
        return switch (this) {
            case BEST ->
                finished.stream()
                        .max(Comparator.<Attempt, Double>comparing(
                                        attempt -> attempt.counted().orElseThrow())
                                .thenComparing(byTry.reversed()));
            case LAST -> finished.stream().max(byTry);
            case FIRST -> finished.stream().min(byTry);
            case AVERAGE -> Optional.empty();
        };
    }

    /** The score that counts, 0 to 1; nothing where there is no attempt. */
    Optional<Double> score(List<Attempt> finished) {
        if (this != AVERAGE) {
            return counted(finished).map(attempt -> attempt.counted().orElseThrow());
        }
        return finished.isEmpty()
                ? Optional.empty()
                : Optional.of(finished.stream()
                        .mapToDouble(attempt -> attempt.counted().orElseThrow())
                        .average()
                        .orElseThrow());
    }
}
