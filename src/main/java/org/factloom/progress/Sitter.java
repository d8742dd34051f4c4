package org.factloom.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.item.Grading;
import org.factloom.item.Item;
import org.factloom.item.Response;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an assignment is for, with the latest attempt.
 *
 * @param student of the class
 * @param startedAt null where it is not begun
 * @param open the number of the question that the page showed when it was heard of last
 * @param heardAt of that
 * @param places the questions of the attempt, in their order
 */
record Sitter(
        UUID student,
        String name,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Integer open,
        @Nullable Instant heardAt,
        List<Place> places) {

    /** Pages tell every eight or ten seconds that they are there: of one that did not twice, nothing is heard. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    /** A version of an item. */
    record Asked(String item, int version, Item content) {}

    /**
     * A question of an attempt.
     *
     * @param number from 1
     * @param marked whether it is marked
     * @param mark 0 to 1; null where it is not marked, waits for a person or counts for nothing
     * @param given null where it is not answered
     * @param savedAt null where nothing was saved
     */
    record Place(
            int number,
            Asked asked,
            boolean marked,
            @Nullable Double mark,
            @Nullable Response given,
            @Nullable Instant savedAt) {

        /** What it would get now; null where that cannot be said. */
        @Nullable Double score() {
            if (marked || given == null) {
                return mark;
            }
            return Grading.waits(asked.content(), given)
                            || Grading.unclear(asked.content(), given).isPresent()
                    ? null
                    : Double.valueOf(Grading.grade(asked.content(), given).score());
        }

        boolean typed() {
            return given instanceof Response.Text || given instanceof Response.Texts;
        }

        private Instant at() {
            return Objects.requireNonNull(savedAt);
        }
    }

    boolean running() {
        return startedAt != null && finishedAt == null;
    }

    int answered() {
        return (int) places.stream()
                .filter(place -> place.given() != null || place.marked() && running())
                .count();
    }

    private Stream<Place> latestFirst() {
        return places.stream()
                .filter(place -> place.savedAt() != null)
                .sorted(Comparator.comparing(Place::at)
                        .thenComparing(Place::number)
                        .reversed());
    }

    @Nullable Instant lastSaved() {
        return latestFirst().findFirst().map(Place::at).orElse(null);
    }

    /** When anything came from the page; null where it is not begun. */
    @Nullable Instant heard() {
        return Stream.of(startedAt, heardAt, lastSaved())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    boolean connected(Instant now) {
        Instant heard = heard();
        return running() && heard != null && heard.isAfter(now.minus(PATIENCE));
    }

    /** The number of the question that is open, as far as is known: the page's, or the one that was saved last where that is later. */
    int question() {
        Instant saved = lastSaved();
        boolean told = open != null && heardAt != null && (saved == null || !heardAt.isBefore(saved));
        return told
                ? Objects.requireNonNull(open)
                : latestFirst().findFirst().map(Place::number).orElse(1);
    }

    /** How many of the latest answers are wrong one after the other. What is being typed is not looked at before another question is open. */
    int wrongInARow() {
        int at = question();
        return (int) latestFirst()
                .filter(place -> place.marked() || !(place.typed() && place.number() == at))
                .map(Place::score)
                .filter(Objects::nonNull)
                .takeWhile(score -> score == 0)
                .count();
    }
}
