package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.library.QuestionSet;
import org.factloom.web.Problem;
import org.factloom.web.ZonedWords;

/** Attempts under terms: exams, whose answers are saved while they are open, and marked when they end, and whatever is assigned. */
@ApplicationScoped
public class Exams {

    private final PracticePool pools;
    private final RunningExams running;
    private final Filling filling;
    private final AllTerms allTerms;
    private final Attempts attempts;
    private final Ending ending;
    private final Allowances allowances;
    private final Accommodations accommodations;
    private final Admission admission;
    private final CurrentPerson person;
    private final QuizMessages messages;
    private final TermsMessages termsMessages;
    private final Clock clock;

    Exams(
            PracticePool pools,
            RunningExams running,
            Filling filling,
            AllTerms allTerms,
            Attempts attempts,
            Ending ending,
            Allowances allowances,
            Accommodations accommodations,
            Admission admission,
            CurrentPerson person,
            QuizMessages messages,
            TermsMessages termsMessages,
            Clock clock) {
        this.pools = pools;
        this.running = running;
        this.filling = filling;
        this.allTerms = allTerms;
        this.attempts = attempts;
        this.ending = ending;
        this.allowances = allowances;
        this.accommodations = accommodations;
        this.admission = admission;
        this.person = person;
        this.messages = messages;
        this.termsMessages = termsMessages;
        this.clock = clock;
    }

    /** Starts an exam, or finds the one that the person has open under the same terms. */
    @Transactional
    UUID start(ExamRequest request) {
        Pool pool = pools.of(request.practice(), person.id()).withoutSelfRated();
        requireSittable(pool, Mode.EXAM);
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
        if (terms.isAssigned()) {
            return take(terms.id());
        }
        Pool pool = pools.of(terms.practice(), person.id()).withoutSelfRated();
        requireSittable(pool, Mode.EXAM);
        return sit(terms, pool, attempt.personId());
    }

    /**
     * Starts what is assigned to the person, or finds the attempt that is open.
     *
     * @throws Problem 409 before it opens, after it closes, and where no try is left
     */
    @Transactional
    public UUID take(UUID assigned) {
        UUID taker = person.id().orElseThrow(NotFoundException::new);
        Terms terms = allTerms.findByIdOptional(assigned)
                .filter(found -> found.isAssigned() && admission.admits(assigned, taker))
                .orElseThrow(NotFoundException::new);
        return sit(terms, assigned(terms.set().orElseThrow(), terms.mode(), taker), taker);
    }

    /**
     * How many questions a set asks once it is assigned.
     *
     * @throws Problem 409 where it asks nothing, or too much
     */
    @Transactional
    public int questions(QuestionSet set, Mode mode) {
        return filling.size(assigned(set, mode, CurrentPerson.NOBODY), mode == Mode.EXAM);
    }

    /** The same of a set that was assigned, whatever became of it since; 0 where it asks nothing now. */
    @Transactional
    public int asked(QuestionSet set, Mode mode) {
        return filling.size(pools.ofAssigned(set, mode, CurrentPerson.NOBODY), mode == Mode.EXAM);
    }

    private Pool assigned(QuestionSet set, Mode mode, UUID taker) {
        Pool pool = pools.ofAssigned(set, mode, taker);
        requireSittable(pool, mode);
        return pool;
    }

    /** Before it opens and after it closes nothing is started. */
    private void requireOpen(Terms terms, Conditions conditions) {
        Instant now = clock.instant();
        if (conditions.isOpen(now)) {
            return;
        }
        ZoneId zone = admission.zone(terms.id());
        Instant opens = conditions.opensAt();
        throw new Problem(
                Status.CONFLICT,
                opens != null && now.isBefore(opens)
                        ? termsMessages.opens(ZonedWords.of(opens, zone))
                        : termsMessages.closed(ZonedWords.of(conditions.end().orElseThrow(), zone)));
    }

    private void requireSittable(Pool pool, Mode mode) {
        if (pool.items().isEmpty()) {
            throw new Problem(Status.CONFLICT, messages.nothing_to_practise());
        }
        int asked = pool.set() == null ? 0 : filling.size(pool, mode == Mode.EXAM);
        if (asked > SetDraw.MOST) {
            throw new Problem(Status.CONFLICT, messages.set_too_large(asked, SetDraw.MOST));
        }
    }

    /** Assigned is what it is; whatever else is asked leaves out what another exam asks that runs. */
    private Pool open(Terms terms, Pool pool, UUID taker) {
        Map<String, UUID> asked = terms.isAssigned() ? Map.of() : running.facts(taker);
        Pool open = pool.without(asked.keySet());
        if (open.items().isEmpty()) {
            throw running.allWaits(pool.facts(), asked);
        }
        return open;
    }

    private UUID sit(Terms terms, Pool pool, UUID taker) {
        attempts.lockTries(terms, taker);
        List<Attempt> tries = attempts.under(terms, taker);
        Optional<Attempt> open =
                tries.stream().filter(attempt -> attempt.finishedAt().isEmpty()).findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        if (terms.isAssigned()) {
            allTerms.hold(terms);
        }
        accommodations.hold(taker);
        Conditions own = allowances.own(terms, taker).conditions();
        requireOpen(terms, own);
        if (own.triesLeft(tries.size()).equals(Optional.of(0))) {
            throw new Problem(Status.CONFLICT, messages.no_try_left(tries.size()));
        }
        Pool asked = open(terms, pool, taker);
        Attempt attempt = Attempt.under(terms, own, taker, attempts.nextTry(terms, taker), clock.instant());
        attempts.persist(attempt);
        filling.fill(attempt, asked, terms.questions().orElse(SetDraw.MOST));
        return attempt.id();
    }

    /** Ends an exam and marks it, or practice that was assigned; of what has ended nothing changes. */
    @Transactional
    void submit(UUID attemptId) {
        Attempt attempt = person.id()
                .flatMap(id -> attempts.ofForAnswering(id, attemptId))
                .filter(Attempt::isGraded)
                .orElseThrow(NotFoundException::new);
        if (attempt.finishedAt().isEmpty()) {
            ending.of(attempt, EndedBy.PERSON);
        }
    }
}
