package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Grading;
import org.factloom.item.Item;
import org.factloom.item.Mark;
import org.factloom.learning.AnswerLog;
import org.factloom.library.ItemVersion;
import org.factloom.web.Problem;

/** Contesting a mark once it is told, and overriding one's own in practice. */
@ApplicationScoped
class Contesting {

    private final Attempts attempts;
    private final Answers answers;
    private final Contests contests;
    private final AnswerLog answerLog;
    private final CurrentPerson person;
    private final ContestMessages messages;
    private final Clock clock;

    Contesting(
            Attempts attempts,
            Answers answers,
            Contests contests,
            AnswerLog answerLog,
            CurrentPerson person,
            ContestMessages messages,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.contests = contests;
        this.answerLog = answerLog;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Files a contest; of one that was filed before it changes the reason.
     *
     * @throws Problem 400 where the reason is missing, too long or no text; 409 while the mark is not told
     */
    @Transactional
    void contest(UUID attemptId, int number, ContestRequest request) {
        if (request.isBlank()) {
            throw new Problem(Status.BAD_REQUEST, messages.reason_missing());
        }
        Attempt attempt = own(attemptId);
        file(attempt, slot(attempt, number), told(attempt, number), request);
    }

    /**
     * "I was right": the answer counts as right from now on, and a contest is filed; in an exam, and in what is assigned, only the latter. May be repeated.
     *
     * @throws Problem 409 while the mark is not told, and of an answer that was empty, or right
     */
    @Transactional
    void sayRight(UUID attemptId, int number, ContestRequest request) {
        Attempt attempt = own(attemptId);
        AttemptSlot slot = slot(attempt, number);
        Answer answer = told(attempt, number);
        if (!answer.isOverridden()) {
            if (!Recourse.canHaveBeenRight(slot.itemVersion().form(), answer)) {
                throw new Problem(Status.CONFLICT, messages.nothing_to_override());
            }
            if (!attempt.isGraded()) {
                override(attempt, slot.itemVersion(), answer);
            }
        }
        file(attempt, slot, answer, request);
    }

    /**
     * Takes "I was right" back: the answer counts as it is marked, and the contest that came with it is withdrawn, unless it has a reason or was decided. May be
     * repeated.
     */
    @Transactional
    void takeBack(UUID attemptId, int number) {
        Attempt attempt = own(attemptId);
        AttemptSlot slot = slot(attempt, number);
        Answer answer = told(attempt, number);
        if (!answer.isOverridden()) {
            return;
        }
        answer.override(null);
        if (answer.isDropped()) {
            answerLog.withdraw(attempt.personId(), answer.id());
        } else {
            answerLog.correct(
                    attempt.personId(), answer.id(), marked(slot.itemVersion().item(), answer));
        }
        attempt.rescore(answers.to(attempt));
        contests.of(answer, attempt.personId())
                .filter(contest -> contest.state() == Contest.State.FILED
                        && contest.reason().isEmpty())
                .ifPresent(contests::delete);
    }

    /** What counts of an answer; of one that was marked by no person and no corrected key, fact by fact. */
    private static Mark marked(Item item, Answer answer) {
        Mark asGraded = Grading.grade(item, answer.given().orElseThrow());
        int facts = item.origin().facts().size();
        return asGraded.score() == answer.score()
                ? asGraded
                : new Mark(answer.score(), Collections.nCopies(facts, answer.score()), "");
    }

    private void override(Attempt attempt, ItemVersion version, Answer answer) {
        answer.override(clock.instant());
        int facts = version.item().origin().facts().size();
        Mark right = new Mark(1, Collections.nCopies(facts, 1.0), "");
        answerLog.correct(attempt.personId(), answer.id(), right);
        attempt.rescore(answers.to(attempt));
    }

    private void file(Attempt attempt, AttemptSlot slot, Answer answer, ContestRequest request) {
        if (!request.isFit()) {
            throw new Problem(Status.BAD_REQUEST, messages.reason_unfit(ContestRequest.LONGEST));
        }
        Optional<Contest> earlier = contests.of(answer, attempt.personId());
        if (earlier.isEmpty()) {
            contests.persist(
                    new Contest(answer.id(), slot.itemVersion(), attempt.personId(), request.words(), clock.instant()));
        } else if (!request.isBlank()) {
            earlier.get().refile(request.words());
        }
    }

    /** Holds off whatever else happens to the attempt until the transaction ends. */
    private Attempt own(UUID attemptId) {
        return person.id().flatMap(id -> attempts.ofForAnswering(id, attemptId)).orElseThrow(NotFoundException::new);
    }

    private static AttemptSlot slot(Attempt attempt, int number) {
        return attempt.slot(number).orElseThrow(NotFoundException::new);
    }

    private Answer told(Attempt attempt, int number) {
        if (attempt.isExam() && (attempt.finishedAt().isEmpty() || !attempt.tellsKeys(clock.instant()))) {
            throw new Problem(Status.CONFLICT, messages.not_told_yet());
        }
        return answers.to(attempt, number).orElseThrow(() -> new Problem(Status.CONFLICT, messages.not_answered_yet()));
    }
}
