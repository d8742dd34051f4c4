package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Grading;
import org.factloom.item.Response;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** Saves answers of open attempts. Nothing but PostgreSQL has to work for an answer to be saved. */
@ApplicationScoped
class Saving {

    private final Attempts attempts;
    private final AskedAttempts asked;
    private final SavedResponses saved;
    private final CurrentPerson person;
    private final QuizMessages messages;
    private final Clock clock;

    Saving(
            Attempts attempts,
            AskedAttempts asked,
            SavedResponses saved,
            CurrentPerson person,
            QuizMessages messages,
            Clock clock) {
        this.attempts = attempts;
        this.asked = asked;
        this.saved = saved;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Saves an answer, or finds that a later one was saved. May be repeated.
     *
     * @return what is saved now
     * @throws Problem 400 where it cannot be an answer to the question; 409 where the exam is over: it is kept then, but does not count; and in practice where the
     *     question is marked
     */
    SavedResponse save(UUID attemptId, int number, SaveRequest request) {
        UUID taker = person.id().orElseThrow(NotFoundException::new);
        AskedItems items = asked.of(taker, attemptId).orElseThrow(NotFoundException::new);
        AskedItem question = Optional.ofNullable(items.byNumber().get(number)).orElseThrow(NotFoundException::new);
        ResponseForm response = request.response() == null || request.response().isBlank() ? null : request.response();
        String unclear = response == null ? null : unclear(question, response);
        SavedResponse now = new SavedResponse(
                number,
                request.sequence(),
                response,
                request.flagged(),
                clock.instant(),
                request.takenMs(),
                request.changed(),
                unclear);
        boolean exam = items.mode() == Mode.EXAM;
        SavedResponses.Outgoing outgoing =
                exam ? saved.save(taker, attemptId, now) : saved.saveDraft(taker, attemptId, now);
        return switch (outgoing) {
            case SAVED -> now;
            case STALE -> saved.of(attemptId, number).orElseThrow(NotFoundException::new);
            case ENDED -> {
                if (!attempts.isOf(taker, attemptId)) {
                    throw new NotFoundException();
                }
                if (!exam) {
                    throw new Problem(Status.CONFLICT, messages.marked_already());
                }
                saved.keepLate(taker, attemptId, now);
                throw new Problem(Status.CONFLICT, messages.too_late());
            }
        };
    }

    /** Flags a question of practice, or of an exam that is over, or takes the flag away. */
    void flag(UUID attemptId, int number, boolean flagged) {
        UUID taker = person.id().orElseThrow(NotFoundException::new);
        if (!saved.flag(taker, attemptId, number, flagged, clock.instant())) {
            throw new NotFoundException();
        }
    }

    private @Nullable String unclear(AskedItem question, ResponseForm sent) {
        try {
            Response response = question.asTheItemCounts(sent.response());
            Grading.check(question.item(), response);
            return Grading.unclear(question.item(), response).orElse(null);
        } catch (IllegalArgumentException _) {
            throw new Problem(Status.BAD_REQUEST, messages.not_an_answer());
        }
    }
}
