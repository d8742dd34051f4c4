package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where an attempt stands.
 *
 * @param title what is practised
 * @param questions in their order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttemptState(
        UUID id, String title, Instant startedAt, @Nullable Instant finishedAt, List<Step> questions) {

    /** A question, and how it was answered where it was. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(int number, @Nullable Outcome outcome) {}

    static AttemptState of(Attempt attempt, List<Answer> answers) {
        Map<Integer, Answer> byNumber = answers.stream().collect(Collectors.toMap(Answer::number, Function.identity()));
        List<Step> steps = attempt.slots().stream()
                .map(slot -> {
                    Answer answer = byNumber.get(slot.number());
                    return new Step(slot.number(), answer == null ? null : answer.outcome());
                })
                .toList();
        return new AttemptState(
                attempt.id(),
                attempt.title(),
                attempt.startedAt(),
                attempt.finishedAt().orElse(null),
                steps);
    }

    /** The first question that is not answered yet. */
    public Optional<Integer> next() {
        return questions.stream()
                .filter(step -> step.outcome() == null)
                .map(Step::number)
                .findFirst();
    }

    /** The same, of an attempt that is not finished. */
    public int nextNumber() {
        return next().orElseThrow();
    }

    int count(Outcome outcome) {
        return (int)
                questions.stream().filter(step -> step.outcome() == outcome).count();
    }

    /** Answers that were wholly right. */
    public int right() {
        return count(Outcome.RIGHT);
    }

    /** Answers that were not. */
    public int notRight() {
        return count(Outcome.PARTLY_RIGHT) + count(Outcome.WRONG);
    }
}
