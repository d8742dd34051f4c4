package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Grading;
import org.factloom.item.Item;
import org.factloom.item.Mark;
import org.factloom.item.Response;
import org.factloom.learning.AnswerLog;
import org.factloom.library.ItemVersion;

/** Practising: attempts without a deadline, whose answers are marked and explained at once. */
@ApplicationScoped
class Practice {

    /** Questions of one attempt, where there are enough facts. */
    static final int SIZE = 10;

    /** What became of an answer. */
    sealed interface Outgoing {
        /** It is stored, or an earlier one to the same question was, which then counts. */
        record Saved(Answer answer, boolean first) implements Outgoing {}

        /** It must be asked for again. */
        record Unclear(String reason) implements Outgoing {}
    }

    @Inject
    PracticePool pools;

    @Inject
    Attempts attempts;

    @Inject
    Answers answers;

    @Inject
    AnswerLog answerLog;

    @Inject
    CurrentPerson person;

    @Inject
    QuizMessages messages;

    @Inject
    Clock clock;

    /** Starts an attempt; a visitor becomes a guest by it. */
    @Transactional
    UUID start(PracticeRequest request) {
        PracticePool.Pool pool = pools.of(request, person.id());
        if (pool.items().isEmpty()) {
            throw new ClientErrorException(messages.nothing_to_practise(), Status.CONFLICT);
        }
        Attempt attempt = new Attempt(person.idOrNewGuest(), pool.title(), pool.article(), clock.instant());
        attempts.persist(attempt);
        Map<String, ItemVersion> versions =
                pool.items().stream().collect(Collectors.toMap(item -> item.id(), item -> item.current()));
        UUID id = attempt.id();
        Assembly assembly =
                new Assembly(new SplittableRandom(id.getMostSignificantBits() ^ id.getLeastSignificantBits()));
        int number = 1;
        for (Candidate candidate : assembly.choose(pool.candidates(), SIZE)) {
            Item item = candidate.item();
            ItemVersion version = Objects.requireNonNull(versions.get(item.id()));
            attempt.add(new AttemptSlot(number++, version, assembly.shownOrder(item)));
        }
        return id;
    }

    /**
     * Marks and stores an answer, in one transaction with the log. The first answer to a question counts; what comes later
     * changes nothing.
     *
     * @param sent counts the options as they are shown
     */
    @Transactional
    Outgoing answer(UUID attemptId, int number, ResponseForm sent) {
        Attempt attempt = person.id()
                .flatMap(id -> attempts.ofForAnswering(id, attemptId))
                .orElseThrow(NotFoundException::new);
        AttemptSlot slot = attempt.slot(number).orElseThrow(NotFoundException::new);
        Optional<Answer> earlier = answers.to(attempt, number);
        if (earlier.isPresent()) {
            return new Outgoing.Saved(earlier.get(), false);
        }
        try {
            Item item = slot.itemVersion().item();
            Response response = slot.asTheItemCounts(sent.response());
            Optional<String> unclear = Grading.unclear(item, response);
            return unclear.isPresent()
                    ? new Outgoing.Unclear(unclear.get())
                    : new Outgoing.Saved(store(attempt, slot, response, Grading.grade(item, response)), true);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
    }

    private Answer store(Attempt attempt, AttemptSlot slot, Response response, Mark mark) {
        Answer answer = new Answer(attempt.id(), slot.number(), ResponseForm.of(response), mark, clock.instant());
        answers.persist(answer);
        answerLog.append(attempt.personId(), answer.id(), slot.itemVersion(), mark, answer.answeredAt());
        if (answers.count("attemptId", attempt.id()) == attempt.slots().size()) {
            attempt.finish(answer.answeredAt());
        }
        return answer;
    }

    @Transactional
    AttemptState state(UUID attemptId) {
        Attempt attempt = own(attemptId);
        return AttemptState.of(attempt, answers.to(attempt));
    }

    /** @param revealed whether to show the back of a card */
    @Transactional
    Screen screen(UUID attemptId, int number, boolean revealed) {
        Attempt attempt = own(attemptId);
        AttemptSlot slot = attempt.slot(number).orElseThrow(NotFoundException::new);
        Feedback feedback = answers.to(attempt, number)
                .map(answer -> Feedback.of(slot, answer, slot.storedArticle().article()))
                .orElse(null);
        return new Screen(
                AttemptState.of(attempt, answers.to(attempt)),
                Question.of(slot),
                new Screen.Source(
                        slot.storedArticle().slug(),
                        slot.storedArticle().title(),
                        slot.storedArticle().language()),
                revealed && slot.itemVersion().item() instanceof Item.Card card ? card.back() : null,
                feedback);
    }

    /** Nothing while a question is not answered. */
    @Transactional
    Optional<Result> result(UUID attemptId) {
        Attempt attempt = own(attemptId);
        List<Answer> given = answers.to(attempt);
        return attempt.finishedAt().map(_ -> Result.of(attempt, given));
    }

    private Attempt own(UUID attemptId) {
        return person.id().flatMap(id -> attempts.of(id, attemptId)).orElseThrow(NotFoundException::new);
    }
}
