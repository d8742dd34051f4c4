package org.factloom.quiz;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come under terms.
 *
 * @param tries that were begun, 1 or more
 * @param open the attempt that runs
 * @param last that was handed in
 * @param score what counts, 0 to 1, whether it may be told or not; null before anything is handed in
 * @param handedIn the last time
 * @param daysLate of the last time; 0 in time
 * @param more whether another attempt may be begun, as far as their number is concerned
 */
public record Taken(
        int tries,
        @Nullable UUID open,
        @Nullable UUID last,
        @Nullable Double score,
        @Nullable Instant handedIn,
        long daysLate,
        boolean more) {

    static Taken of(Conditions own, List<Attempt> attempts) {
        List<Attempt> finished =
                attempts.stream().filter(one -> one.finishedAt().isPresent()).toList();
        Optional<Attempt> last = finished.stream()
                .max(Comparator.comparing(one -> one.tryNumber().orElseThrow()));
        return new Taken(
                attempts.size(),
                attempts.stream()
                        .filter(one -> one.finishedAt().isEmpty())
                        .map(Attempt::id)
                        .findFirst()
                        .orElse(null),
                last.map(Attempt::id).orElse(null),
                own.counting().score(finished).orElse(null),
                last.flatMap(Attempt::handedIn).orElse(null),
                last.flatMap(Attempt::overdue).map(Overdue::days).orElse(0L),
                !own.triesLeft(attempts.size()).equals(Optional.of(0)));
    }

    public boolean isOpen() {
        return open != null;
    }

    public boolean isHandedIn() {
        return last != null;
    }

    /** Of a score that counts, in whole percent. */
    public int percent() {
        return Result.percent(Objects.requireNonNull(score));
    }
}
