package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Clue;
import org.factloom.web.Problem;

/** Hints that were asked for in practice. A hint that was shown stays shown. */
@ApplicationScoped
class Hints {

    private final Attempts attempts;
    private final Answers answers;
    private final RunningExams exams;
    private final CurrentPerson person;
    private final EntityManager database;
    private final HintMessages messages;
    private final Clock clock;

    Hints(
            Attempts attempts,
            Answers answers,
            RunningExams exams,
            CurrentPerson person,
            EntityManager database,
            HintMessages messages,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.exams = exams;
        this.person = person;
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Shows the hint of a question. May be repeated; of one that is answered nothing changes.
     *
     * @throws Problem 409 in an exam, and where there is no hint
     */
    @Transactional
    void show(UUID attemptId, int number) {
        Attempt attempt = person.id()
                .flatMap(id -> attempts.ofForAnswering(id, attemptId))
                .orElseThrow(NotFoundException::new);
        AttemptSlot slot = attempt.slot(number).orElseThrow(NotFoundException::new);
        if (attempt.isExam()) {
            throw new Problem(Status.CONFLICT, messages.not_in_exams());
        }
        if (Clue.of(slot.itemVersion().item()).isEmpty()) {
            throw new Problem(Status.CONFLICT, messages.no_hint());
        }
        if (answers.to(attempt, number).isEmpty()) {
            UUID exam = exams.waiting(attempt).get(number);
            if (exam != null) {
                throw exams.thisWaits(exam);
            }
            database.createNativeQuery("""
                            insert into question_hint (attempt_id, number, shown_at) values (:attempt, :number, :at)
                            on conflict do nothing""")
                    .setParameter("attempt", attemptId)
                    .setParameter("number", number)
                    .setParameter("at", clock.instant())
                    .executeUpdate();
        }
    }

    /** Whether the hint of a question was shown; never in an exam. */
    boolean shown(Attempt attempt, int number) {
        return !attempt.isExam()
                && !database.createNativeQuery(
                                "select 1 from question_hint where attempt_id = :attempt and number = :number",
                                Integer.class)
                        .setParameter("attempt", attempt.id())
                        .setParameter("number", number)
                        .getResultList()
                        .isEmpty();
    }

    /** The hint of a question that is not answered yet. */
    Help of(Attempt attempt, AttemptSlot slot) {
        return attempt.isExam() ? Help.NONE : Help.of(slot.asked(), shown(attempt, slot.number()), messages);
    }
}
