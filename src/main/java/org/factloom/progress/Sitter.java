package org.factloom.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

    /** Of whom nothing was heard for longer, nobody is there to be helped. */
    private static final Duration AWAY = Duration.ofMinutes(5);

    /** A version of an item. */
    record Asked(String item, int version, Item content) {}

    /**
     * A question of an attempt.
     *
     * @param number from 1
     * @param marked whether it is marked
     * @param mark 0 to 1; null where it is not marked, waits for a person or counts for nothing
     * @param given null where it is not answered
     * @param answeredAt when it was marked, in an exam saved for the first time; null where it was not. To flag it, or to answer otherwise, does not move it
     * @param savedAt the last time; null where nothing was saved
     */
    record Place(
            int number,
            Asked asked,
            boolean marked,
            @Nullable Double mark,
            @Nullable Response given,
            @Nullable Instant answeredAt,
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

        /** Whether it is not being typed, ticked or put in order any more; one option is chosen at once. */
        private boolean done(int open) {
            return marked || number != open || given instanceof Response.Choice;
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

    /** Those that have one. */
    private Stream<Place> latestFirst(Function<Place, @Nullable Instant> time) {
        return places.stream()
                .filter(place -> time.apply(place) != null)
                .sorted(Comparator.<Place, Instant>comparing(place -> Objects.requireNonNull(time.apply(place)))
                        .thenComparing(Place::number)
                        .reversed());
    }

    @Nullable Instant lastSaved() {
        return latestFirst(Place::savedAt).findFirst().map(Place::savedAt).orElse(null);
    }

    /** When anything came from the page; null where it is not begun. */
    @Nullable Instant heard() {
        return Stream.of(startedAt, heardAt, lastSaved())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    boolean connected(Instant now) {
        return heardWithin(PATIENCE, now);
    }

    /** Whether it is being taken, and not only begun some other day. */
    boolean atWork(Instant now) {
        return heardWithin(AWAY, now);
    }

    private boolean heardWithin(Duration time, Instant now) {
        Instant heard = heard();
        return running() && heard != null && heard.isAfter(now.minus(time));
    }

    /**
     * The number of the question that is open, as far as is known: the one that the page told, or that was saved last where the page had long been silent by then. What was on its
     * way as the page went on is saved after it told the next number.
     */
    int question() {
        Instant saved = lastSaved();
        boolean told = heardAt != null && (saved == null || heardAt.isAfter(saved.minus(PATIENCE)));
        return told && open != null
                ? open
                : latestFirst(Place::savedAt).findFirst().map(Place::number).orElse(1);
    }

    /** The one that is open; nothing where there is none of that number. */
    Optional<Place> at() {
        int at = question();
        return places.stream().filter(place -> place.number() == at).findFirst();
    }

    /** How many of the latest answers are wrong one after the other. What is still being made is not looked at before another question is open. */
    int wrongInARow() {
        int at = question();
        return (int) latestFirst(Place::answeredAt)
                .filter(place -> place.done(at))
                .map(Place::score)
                .filter(Objects::nonNull)
                .takeWhile(score -> score == 0)
                .count();
    }
}
