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
    private final Filling filling;
    private final AllTerms allTerms;
    private final Attempts attempts;
    private final Ending ending;
    private final CurrentPerson person;
    private final QuizMessages messages;
    private final Clock clock;

    Exams(
            PracticePool pools,
            Filling filling,
            AllTerms allTerms,
            Attempts attempts,
            Ending ending,
            CurrentPerson person,
            QuizMessages messages,
            Clock clock) {
        this.pools = pools;
        this.filling = filling;
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
        PracticePool.Pool pool = pools.of(request.practice(), person.id()).withoutCards();
        requireSittable(pool);
        if (pool.set() != null && request.questions() != null) {
            throw new Problem(Status.BAD_REQUEST, messages.set_as_it_stands());
        }
        return sit(allTerms.of(pool, request), pool, person.idOrNewGuest());
    }

    /** The next try under the terms of an exam of the person, or the one that is open. */
    @Transactional
    UUID tryAgain(UUID attemptId) {
        Attempt attempt = person.id().flatMap(id -> attempts.of(id, attemptId)).orElseThrow(NotFoundException::new);
        Terms terms = attempt.terms().orElseThrow(NotFoundException::new);
        PracticePool.Pool pool = pools.of(terms.practice(), person.id()).withoutCards();
        requireSittable(pool);
        return sit(terms, pool, attempt.personId());
    }

    private void requireSittable(PracticePool.Pool pool) {
        if (pool.items().isEmpty()) {
            throw new Problem(Status.CONFLICT, messages.nothing_to_practise());
        }
        int asked = pool.set() == null ? 0 : pool.draw().size(pool.items());
        if (asked > SetDraw.MOST) {
            throw new Problem(Status.CONFLICT, messages.set_too_large(asked, SetDraw.MOST));
        }
    }

    private UUID sit(Terms terms, PracticePool.Pool pool, UUID taker) {
        attempts.lockTries(terms, taker);
        List<Attempt> tries = attempts.under(terms, taker);
        Optional<Attempt> open =
                tries.stream().filter(attempt -> attempt.finishedAt().isEmpty()).findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        if (terms.triesLeft(tries.size()).equals(Optional.of(0))) {
            throw new Problem(Status.CONFLICT, messages.no_try_left(tries.size()));
        }
        Attempt attempt = Attempt.exam(taker, terms, tries.size() + 1, clock.instant());
        attempts.persist(attempt);
        filling.fill(attempt, pool, terms.questions().orElse(SetDraw.MOST));
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
