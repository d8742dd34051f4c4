package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Grading;
import org.factloom.item.Item;
import org.factloom.item.Mark;
import org.factloom.item.Response;
import org.factloom.learning.AnswerLog;
import org.factloom.learning.GradedResponse;
import org.factloom.web.Problem;

/** Practising: attempts without a deadline, whose answers are marked and explained at once. */
@ApplicationScoped
public class Practice {

    /** Questions of one attempt, where there are enough facts. */
    static final int SIZE = 10;

    private static final int PRETEST_SIZE = 5;

    /** What became of an answer. */
    sealed interface Outgoing {
        /** It is stored: just now, or when it was sent before. */
        record Saved(Answer answer) implements Outgoing {}

        /** Another answer to the same question was stored before; that one counts. */
        record TooLate(Answer counting) implements Outgoing {}

        /** It must be asked for again. */
        record Unclear(String reason) implements Outgoing {}

        /** An exam asks the same that the person is taking. */
        record Waits(Problem problem) implements Outgoing {}

        /** Nothing was typed, nor was it said that nothing is known. */
        record Blank() implements Outgoing {}
    }

    private final PracticePool pools;
    private final RunningExams exams;
    private final Filling filling;
    private final Attempts attempts;
    private final Answers answers;
    private final SavedResponses saved;
    private final Hints hints;
    private final AnswerLog answerLog;
    private final Event<AttemptEnded> ended;
    private final CurrentPerson person;
    private final QuizMessages messages;
    private final Clock clock;

    Practice(
            PracticePool pools,
            RunningExams exams,
            Filling filling,
            Attempts attempts,
            Answers answers,
            SavedResponses saved,
            Hints hints,
            AnswerLog answerLog,
            Event<AttemptEnded> ended,
            CurrentPerson person,
            QuizMessages messages,
            Clock clock) {
        this.pools = pools;
        this.exams = exams;
        this.filling = filling;
        this.attempts = attempts;
        this.answers = answers;
        this.saved = saved;
        this.hints = hints;
        this.answerLog = answerLog;
        this.ended = ended;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /** Starts an attempt; a visitor becomes a guest by it. */
    @Transactional
    Started start(PracticeRequest request) {
        Pool all = pools.of(request, person.id());
        Pool pool = open(all);
        Mode mode = request.isPretest() ? Mode.PRETEST : Mode.PRACTICE;
        Attempt attempt = new Attempt(person.idOrNewGuest(), mode, pool.title(), pool.article(), clock.instant());
        attempt.ask(pool.set());
        attempts.persist(attempt);
        filling.fill(attempt, pool, request.isPretest() ? PRETEST_SIZE : SIZE);
        return started(attempt, all, pool);
    }

    /** What no exam of the person asks meanwhile. */
    private Pool open(Pool all) {
        if (all.items().isEmpty()) {
            throw new Problem(Status.CONFLICT, messages.nothing_to_practise());
        }
        Map<String, UUID> asked = person.id().map(exams::facts).orElse(Map.of());
        Pool pool = all.without(asked.keySet());
        if (pool.items().isEmpty()) {
            throw exams.allWaits(all.facts(), asked);
        }
        return pool;
    }

    private static Started started(Attempt attempt, Pool all, Pool asked) {
        return new Started(attempt.id(), all.items().size() - asked.items().size());
    }

    /**
     * Starts an attempt over facts, in the order of their need; of one sentence not too many are asked.
     *
     * @param size at most so many questions
     * @throws Problem 409 where none of them can be asked
     */
    @Transactional
    public Started over(String title, List<String> facts, int size) {
        UUID learner = person.idOrNewGuest();
        Pool all = pools.over(title, facts, learner);
        Pool pool = open(all);
        Attempt attempt = new Attempt(learner, Mode.PRACTICE, title, null, clock.instant());
        attempts.persist(attempt);
        filling.fill(attempt, pool, size);
        return started(attempt, all, pool);
    }

    /**
     * Marks and stores an answer, in one transaction with the log. The first answer to a question counts; what comes later
     * changes nothing. What an exam asks that the person is taking waits for its end; an answer to it is kept as a draft.
     *
     * @param sent counts the options as they are shown
     * @param manner how it was given
     */
    @Transactional
    Outgoing answer(UUID attemptId, int number, ResponseForm sent, Manner manner) {
        Attempt attempt = person.id()
                .flatMap(id -> attempts.ofForAnswering(id, attemptId))
                .orElseThrow(NotFoundException::new);
        if (attempt.isExam()) {
            throw new Problem(Status.CONFLICT, messages.marked_at_the_end());
        }
        AttemptSlot slot = attempt.slot(number).orElseThrow(NotFoundException::new);
        Item item = slot.itemVersion().item();
        Response response = meant(() -> slot.asked().asTheItemCounts(sent.response()));
        Optional<Answer> earlier = answers.to(attempt, number);
        if (earlier.isPresent() && earlier.get().response().equals(ResponseForm.of(response))) {
            return new Outgoing.Saved(earlier.get());
        }
        if (isClosed(attempt)) {
            throw new Problem(Status.CONFLICT, messages.closed_meanwhile());
        }
        if (earlier.isPresent()) {
            return new Outgoing.TooLate(earlier.get());
        }
        UUID exam = exams.waiting(attempt).get(number);
        if (exam != null) {
            return new Outgoing.Waits(kept(attempt, number, sent) ? exams.answerWaits(exam) : exams.thisWaits(exam));
        }
        Optional<String> unclear = Grading.unclear(item, response);
        if (unclear.isPresent()) {
            return new Outgoing.Unclear(unclear.get());
        }
        Mark mark = meant(() -> Grading.grade(item, response));
        if (sent.isBlank()) {
            return new Outgoing.Blank();
        }
        return new Outgoing.Saved(store(attempt, slot, response, mark, manner));
    }

    /** Saves an answer as a draft, in the place of what is saved; nothing where it only says what was known. */
    private boolean kept(Attempt attempt, int number, ResponseForm sent) {
        if (sent.isBlank() || sent.known() != null) {
            return false;
        }
        Optional<SavedResponse> before = saved.of(attempt.id(), number);
        SavedResponse draft = new SavedResponse(
                number,
                before.map(SavedResponse::sequence).orElse(0L) + 1,
                sent,
                before.filter(SavedResponse::flagged).isPresent(),
                clock.instant(),
                null,
                null,
                null);
        return saved.saveDraft(attempt.personId(), attempt.id(), draft) == SavedResponses.Outgoing.SAVED;
    }

    private boolean isClosed(Attempt attempt) {
        return attempt.deadline()
                .filter(end -> clock.instant().isAfter(end.plus(SavedResponses.GRACE)))
                .isPresent();
    }

    /** What cannot be an answer to the question is the sender's mistake. */
    private <T> T meant(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException _) {
            throw new Problem(Status.BAD_REQUEST, messages.not_an_answer());
        }
    }

    private Answer store(Attempt attempt, AttemptSlot slot, Response response, Mark mark, Manner manner) {
        Answer answer = new Answer(attempt.id(), slot.number(), ResponseForm.of(response), mark, clock.instant());
        answers.persist(answer);
        answerLog.append(
                attempt.personId(),
                List.of(new GradedResponse(
                        answer.id(),
                        slot.itemVersion(),
                        mark,
                        answer.answeredAt(),
                        attempt.id().toString(),
                        attempt.mode() == Mode.PRETEST,
                        manner.circumstances(
                                null, hints.shown(attempt, slot.number()), attempt.startedAt(), answer.answeredAt()))));
        List<Answer> all = answers.to(attempt);
        if (all.size() == attempt.slots().size()) {
            attempt.finish(answer.answeredAt(), EndedBy.PERSON, all);
            ended.fire(new AttemptEnded(attempt.id()));
        }
        return answer;
    }
}
