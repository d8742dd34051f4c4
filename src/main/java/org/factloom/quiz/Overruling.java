package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.learning.AnswerLog;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** What those do to attempts under assigned terms who answer for them; who that is, is for the caller to know. To be called in a transaction that holds {@link #lock}. */
@ApplicationScoped
public class Overruling {

    private static final String DISPUTED = """
            select exists (select from answer w where w.attempt_id = :attempt and (exists (select from contest c where c.answer_id = w.id)
                or exists (select from regrade_change r where r.answer_id = w.id) or exists (select from manual_mark h where h.answer_id = w.id)))""";

    /** In practice, what was answered stays marked; what was left open when it ended can be answered again. */
    private static final String FORGET = """
            delete from answer w using attempt a where a.id = w.attempt_id and a.id = :attempt
                and (a.mode = 'EXAM' or not exists (select from answer_log l where l.response_id = w.id))""";

    private static final String DELETE = """
            update attempt set deleted_at = cast(:at as timestamptz)
            where id = :attempt and finished_at is not null and (deleted_at is null) = (cast(:at as timestamptz) is not null)""";

    private final Attempts attempts;
    private final Answers answers;
    private final AnswerLog log;
    private final Allowances allowances;
    private final ExtraTimes extraTimes;
    private final EntityManager database;
    private final TermsMessages messages;
    private final Clock clock;

    Overruling(
            Attempts attempts,
            Answers answers,
            AnswerLog log,
            Allowances allowances,
            ExtraTimes extraTimes,
            EntityManager database,
            TermsMessages messages,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.log = log;
        this.allowances = allowances;
        this.extraTimes = extraTimes;
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    /** Holds off starts by the person, and whoever else decides about the person, until the transaction ends. */
    public void lock(Terms terms, UUID person) {
        attempts.lockTries(terms, person);
    }

    /** All attempts of a person under terms, the deleted ones, too, the first first. */
    public List<Attempt> attempts(Terms terms, UUID person) {
        return attempts.list("terms = ?1 and personId = ?2 order by tryNumber", terms, person);
    }

    /**
     * Lets the last attempt go on with what was saved. Its marks are taken back, in the log, too, and come anew at its end.
     *
     * @param allowed what the person is given for the assignment from then on
     * @param until when it is to end at the earliest, where it ends; null where it has no end
     * @throws Problem 409 where it runs, was deleted, is not the last, or is disputed
     */
    public void reopen(UUID attemptId, Allowed allowed, @Nullable Instant until, UUID by, String reason) {
        Attempt attempt = locked(attemptId);
        Terms terms = attempt.terms().orElseThrow();
        List<Attempt> counting = attempts.under(terms, attempt.personId());
        boolean last = !counting.isEmpty() && counting.getLast().id().equals(attemptId);
        if (!last || attempt.finishedAt().isEmpty()) {
            throw new Problem(Status.CONFLICT, messages.only_last());
        }
        Object disputed = database.createNativeQuery(DISPUTED, Boolean.class)
                .setParameter("attempt", attemptId)
                .getSingleResult();
        if (Boolean.TRUE.equals(disputed)) {
            throw new Problem(Status.CONFLICT, messages.disputed());
        }
        if (attempt.isExam()) {
            log.correct(answers.to(attempt).stream()
                    .flatMap(answer -> facts(attempt, answer)
                            .map(fact -> new AnswerLog.Correction(attempt.personId(), answer.id(), fact, null)))
                    .toList());
        }
        database.createNativeQuery(FORGET).setParameter("attempt", attemptId).executeUpdate();
        attempt.reopen();
        allowances.allow(terms, attempt.personId(), allowed);
        database.refresh(attempt);
        Instant deadline = attempt.deadline().orElse(null);
        if (until != null && deadline != null && until.isAfter(deadline)) {
            extraTimes.grant(attemptId, Duration.between(deadline, until), by, reason);
        }
    }

    private static Stream<String> facts(Attempt attempt, Answer answer) {
        return attempt.slot(answer.number()).orElseThrow().itemVersion().item().origin().facts().stream();
    }

    /** Whether it was deleted now: it counts nowhere any more, and is kept. What its answers say of what is known stays. */
    public boolean delete(UUID attemptId) {
        return marked(attemptId, clock.instant().toString());
    }

    /** Whether it was brought back now. */
    public boolean restore(UUID attemptId) {
        return marked(attemptId, null);
    }

    private boolean marked(UUID attemptId, @Nullable String at) {
        locked(attemptId);
        boolean done = database.createNativeQuery(DELETE)
                        .setParameter("attempt", attemptId)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
        database.refresh(attempts.findById(attemptId));
        return done;
    }

    private Attempt locked(UUID attemptId) {
        return attempts.findByIdOptional(attemptId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFoundException::new);
    }
}
