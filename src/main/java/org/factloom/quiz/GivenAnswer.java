package org.factloom.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.factloom.item.Response;
import org.jspecify.annotations.Nullable;

/**
 * An answer to an item, with all that its mark follows from and leads to.
 *
 * @param response counts options and events as the version of the item does that was answered
 * @param marked 0 to 1, as it was marked at first
 * @param standing what was made of the mark since
 * @param manual 0 to 1, what a teacher gave by hand, which counts before all else; null for nothing
 * @param handMarked whether a person has marked it
 * @param log what the log says of each fact, 0 to 1, null where the answer tells nothing of it; nothing of a question that was left open
 */
public record GivenAnswer(
        UUID id,
        int number,
        UUID version,
        ResponseForm response,
        double marked,
        boolean overridden,
        Standing standing,
        @Nullable Double manual,
        boolean handMarked,
        Run run,
        Map<String, @Nullable Double> log) {

    /**
     * What a corrected key makes of a mark.
     *
     * @param regraded 0 to 1; null where none does
     * @param dropped whether the question counts for nothing
     */
    public record Standing(@Nullable Double regraded, boolean dropped) {}

    /**
     * The attempt of an answer.
     *
     * @param score 0 to 1; null while it is open
     * @param finishedAt null while it is open
     */
    public record Run(
            UUID id,
            UUID person,
            String title,
            boolean exam,
            @Nullable Instant finishedAt,
            @Nullable Double score,
            List<Integer> numbers,
            List<Weighed> questions) {

        public Run {
            numbers = List.copyOf(numbers);
            questions = List.copyOf(questions);
        }
    }

    /** What the learner meant; nothing of a question that was left open. */
    public Optional<Response> meant() {
        return response.meant();
    }

    /** 0 to 1: what counts now. */
    public double mark() {
        return mark(standing);
    }

    /** The same if something else were made of the mark. */
    public double mark(Standing other) {
        return manual == null ? byKey(other) : manual;
    }

    /** 0 to 1: what would count if no teacher had given a mark by hand. */
    public double byKey(Standing other) {
        return Answer.counting(marked, other.regraded, overridden);
    }

    /** Whether a teacher gave its mark by hand. */
    public boolean isByHand() {
        return manual != null;
    }

    /** The same with another mark by hand, or none. */
    public GivenAnswer withManual(@Nullable Double other) {
        return new GivenAnswer(
                id, number, version, response, marked, overridden, standing, other, handMarked, run, log);
    }

    /** What its question counts, from 1. */
    public int worth() {
        return run.questions.get(run.numbers.indexOf(number)).points();
    }

    /** What can be reached in its attempt. */
    public int points() {
        return pointsWith(standing);
    }

    /** The same if something else were made of the mark. */
    public int pointsWith(Standing other) {
        return Weighed.points(questions(other));
    }

    /** The score of its attempt if something else were made of the mark, 0 to 1; nothing while the attempt is open. */
    public Optional<Double> scoreWith(Standing other) {
        return run.score == null ? Optional.empty() : Optional.of(Weighed.mean(questions(other)));
    }

    private boolean waits(Standing other) {
        return Answer.waits(response, handMarked || manual != null, other.regraded);
    }

    private List<Weighed> questions(Standing other) {
        List<Weighed> questions = new ArrayList<>(run.questions);
        int place = run.numbers.indexOf(number);
        questions.set(
                place,
                new Weighed(questions.get(place).points(), mark(other), other.dropped && manual == null, waits(other)));
        return questions;
    }
}
