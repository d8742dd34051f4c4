package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where an attempt stands.
 *
 * @param title what is practised
 * @param deadline when an exam with a time limit ends
 * @param secondsLeft until then, by the server's clock; never below 0
 * @param assigned whether somebody else set it, to whom it is handed in
 * @param questions in their order
 * @param watched whether it is practice that is assigned: its pages tell where they are, as those of exams do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttemptState(
        UUID id,
        String title,
        Mode mode,
        boolean assigned,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant deadline,
        @Nullable Long secondsLeft,
        List<Step> questions,
        @JsonIgnore boolean watched) {

    /**
     * A question of the attempt.
     *
     * @param outcome how it was answered, once it is marked
     * @param saved what is answered so far, while it is not
     * @param flagged by its learner, to come back to
     * @param waits for the end of an exam that its learner is taking, which asks the same: until then it is not asked, nor its answer told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            int number, @Nullable Outcome outcome, @Nullable SavedResponse saved, boolean flagged, boolean waits) {

        /** Whether an answer is saved that is not marked yet. */
        public boolean isAnswered() {
            return saved != null && saved.isAnswered();
        }
    }

    /** @param waiting the numbers of questions that an exam asks meanwhile */
    static AttemptState of(
            Attempt attempt,
            List<Answer> answers,
            Map<Integer, SavedResponse> saved,
            Set<Integer> waiting,
            Instant now) {
        Map<Integer, Answer> byNumber = answers.stream().collect(Collectors.toMap(Answer::number, Function.identity()));
        List<Step> steps = attempt.slots().stream()
                .map(slot -> {
                    Answer answer = byNumber.get(slot.number());
                    SavedResponse kept = saved.get(slot.number());
                    boolean flagged = kept != null && kept.flagged();
                    return answer == null
                            ? new Step(slot.number(), null, kept, flagged, waiting.contains(slot.number()))
                            : new Step(slot.number(), answer.outcome(), null, flagged, waiting.contains(slot.number()));
                })
                .toList();
        return new AttemptState(
                attempt.id(),
                attempt.title(),
                attempt.mode(),
                attempt.isAssigned(),
                attempt.startedAt(),
                attempt.finishedAt().orElse(null),
                attempt.deadline().orElse(null),
                attempt.deadline()
                        .map(deadline ->
                                Math.max(0, Duration.between(now, deadline).toSeconds()))
                        .orElse(null),
                steps,
                !attempt.isExam() && attempt.terms().isPresent());
    }

    /** Whole minutes until an exam with a time limit ends. */
    public long minutesLeft() {
        return secondsLeft == null ? 0 : secondsLeft / 60;
    }

    /** Whether it ends within a day. */
    public boolean pressing() {
        return secondsLeft != null && secondsLeft <= Duration.ofDays(1).toSeconds();
    }

    /** Practice that is handed in, and may be stopped by the clock. */
    public boolean toHandIn() {
        return assigned && mode != Mode.EXAM && finishedAt == null;
    }

    /** How many questions are not marked. */
    public int unmarked() {
        return (int) questions.stream().filter(step -> step.outcome() == null).count();
    }

    /** How many questions are answered, marked or not. */
    public int answered() {
        return (int) questions.stream()
                .filter(step -> step.outcome() != null || step.isAnswered())
                .count();
    }

    /** The first question that is not answered yet; of those that wait none as long as there are others. */
    public Optional<Integer> next() {
        return questions.stream()
                .filter(step -> step.outcome() == null)
                .min(Comparator.comparing(Step::waits))
                .map(Step::number);
    }

    /** The same, of an attempt that is not finished. */
    public int nextNumber() {
        return next().orElseThrow();
    }

    /** How many questions wait for the end of an exam. */
    public int waiting() {
        return (int) questions.stream().filter(Step::waits).count();
    }

    /** The same with those that were left out of it from the start. */
    public int waiting(int leftOut) {
        return leftOut + waiting();
    }

    int count(Outcome outcome) {
        return (int)
                questions.stream().filter(step -> step.outcome() == outcome).count();
    }

    /** Whether the learner flagged a question. */
    public boolean flagged(int number) {
        return questions.get(number - 1).flagged();
    }

    /** How many questions are flagged. */
    public int flags() {
        return (int) questions.stream().filter(Step::flagged).count();
    }

    /** Answers that were wholly right. */
    public int right() {
        return count(Outcome.RIGHT);
    }

    /** Answers that were not. */
    public int notRight() {
        return questions.size()
                - count(Outcome.RIGHT)
                - count(Outcome.DROPPED)
                - count(Outcome.WAITING)
                - (int) questions.stream()
                        .filter(step -> step.outcome() == null)
                        .count();
    }
}
