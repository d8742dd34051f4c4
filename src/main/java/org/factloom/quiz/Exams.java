package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.web.Problem;

/** Exams: attempts whose answers are saved while they are open, and marked when they end. */
@ApplicationScoped
public class Exams {

    private final PracticePool pools;
    private final AllTerms allTerms;
    private final Attempts attempts;
    private final Ending ending;
    private final CurrentPerson person;
    private final QuizMessages messages;
    private final Clock clock;

    Exams(
            PracticePool pools,
            AllTerms allTerms,
            Attempts attempts,
            Ending ending,
            CurrentPerson person,
            QuizMessages messages,
            Clock clock) {
        this.pools = pools;
        this.allTerms = allTerms;
        this.attempts = attempts;
        this.ending = ending;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /** Starts an exam, or finds the one that the person has open under the same terms. */
    @Transactional
    UUID start(ExamRequest request) {
        PracticePool.Pool pool = pools.of(request.practice(), person.id());
        if (pool.withoutCards().items().isEmpty()) {
            throw new Problem(Status.CONFLICT, messages.nothing_to_practise());
        }
        Terms terms = allTerms.of(
                pool.title(),
                pool.article() == null ? null : pool.article().id(),
                pool.topic() == null ? null : pool.topic().id(),
                request.size(),
                request.minutes());
        UUID taker = person.idOrNewGuest();
        attempts.lockTries(terms, taker);
        List<Attempt> tries = attempts.under(terms, taker);
        Optional<Attempt> open =
                tries.stream().filter(attempt -> attempt.finishedAt().isEmpty()).findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        Attempt attempt = Attempt.exam(taker, terms, tries.size() + 1, clock.instant());
        attempts.persist(attempt);
        pool.withoutCards().fill(attempt, terms.questions());
        return attempt.id();
    }

    /** Ends an exam and marks it; of one that has ended nothing changes. */
    @Transactional
    void submit(UUID attemptId) {
        Attempt attempt = person.id()
                .flatMap(id -> attempts.ofForAnswering(id, attemptId))
                .filter(Attempt::isExam)
                .orElseThrow(NotFoundException::new);
        if (attempt.finishedAt().isEmpty()) {
            ending.of(attempt, EndedBy.PERSON);
        }
    }
}
