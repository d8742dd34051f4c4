package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Grading;
import org.factloom.item.Item;
import org.factloom.item.Mark;
import org.factloom.item.OpenItem;
import org.factloom.item.Response;
import org.factloom.learning.AnswerLog;
import org.factloom.learning.GradedResponse;
import org.factloom.library.QuestionSet;
import org.factloom.memory.Confidence;
import org.jspecify.annotations.Nullable;

/** Attempts at what is assigned as of times gone by, by people who are simulated: they leave what those of others leave. To be called in a transaction. */
@ApplicationScoped
public class SimulatedAttempts {

    /** Questions that a set asks. */
    public static final int MOST = SetDraw.MOST;

    private final AllTerms allTerms;
    private final Attempts attempts;
    private final PracticePool pools;
    private final Filling filling;
    private final Allowances allowances;
    private final SavedResponses saved;
    private final Answers answers;
    private final Contests contests;
    private final AnswerLog answerLog;
    private final Event<AttemptEnded> ended;
    private final EntityManager database;
    private final Clock clock;

    SimulatedAttempts(
            AllTerms allTerms,
            Attempts attempts,
            PracticePool pools,
            Filling filling,
            Allowances allowances,
            SavedResponses saved,
            Answers answers,
            Contests contests,
            AnswerLog answerLog,
            Event<AttemptEnded> ended,
            EntityManager database,
            Clock clock) {
        this.allTerms = allTerms;
        this.attempts = attempts;
        this.pools = pools;
        this.filling = filling;
        this.allowances = allowances;
        this.saved = saved;
        this.answers = answers;
        this.contests = contests;
        this.answerLog = answerLog;
        this.ended = ended;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is answered to a question.
     *
     * @param response counts options and events as the item does
     */
    public record Given(
            Response response, Duration taken, @Nullable Confidence confidence) {}

    /** Answers questions, one after the other. */
    public interface Taker {
        /** Nothing where the question is left open. */
        Optional<Given> answer(Item item);
    }

    /** An attempt that was taken. */
    public record Taken(UUID attempt, Instant end, List<Integer> wrong) {}

    /** Gives somebody an accommodation. */
    public void accommodate(UUID person, Pace pace, int laterHours, String reason, UUID by, Instant at) {
        new Accommodations(database, allowances, fixed(at)).set(person, null, pace, laterHours, reason, by);
    }

    /** The ids of the items that an exam of a set asks, of one without sections. */
    public List<String> asked(QuestionSet set) {
        return filling.asked(pools.ofAssigned(set, Mode.EXAM, CurrentPerson.NOBODY));
    }

    /**
     * Takes what is assigned, and hands it in after the last question; what the time does not suffice for is left open, and so is what people would have to mark.
     *
     * @param most questions that are answered; then it is left as it is
     */
    public Taken take(UUID assigned, UUID person, Instant start, int most, Taker taker) {
        Terms terms = allTerms.findById(assigned);
        Attempt attempt = Attempt.under(
                terms, allowances.own(terms, person).conditions(), person, attempts.nextTry(terms, person), start);
        attempts.persist(attempt);
        filling.fill(attempt, pools.ofAssigned(terms.set().orElseThrow(), attempt.mode(), person), SetDraw.MOST);
        attempts.flush();
        return attempt.isExam() ? exam(attempt, most, taker) : practice(attempt, most, taker);
    }

    private Taken exam(Attempt attempt, int most, Taker taker) {
        Instant now = attempt.startedAt();
        Instant end = end(attempt);
        List<Integer> wrong = new ArrayList<>();
        for (AttemptSlot slot : attempt.slots()) {
            Optional<Given> given = given(slot, now, end, most, taker);
            if (given.isEmpty()) {
                continue;
            }
            now = now.plus(given.get().taken());
            if (Grading.grade(slot.itemVersion().item(), given.get().response()).score() < 1) {
                wrong.add(slot.number());
            }
            SavedResponses.Outgoing outgoing = saved.save(
                    attempt.personId(),
                    attempt.id(),
                    new SavedResponse(
                            slot.number(),
                            1,
                            ResponseForm.of(slot.asked().asShown(given.get().response())),
                            false,
                            now,
                            (int) given.get().taken().toMillis(),
                            false,
                            null));
            if (outgoing != SavedResponses.Outgoing.SAVED) {
                throw new IllegalStateException("an answer was not saved: " + outgoing);
            }
        }
        if (most >= attempt.slots().size()) {
            new Ending(attempts, saved, answers, answerLog, ended, fixed(now)).of(attempt, EndedBy.PERSON);
        }
        return new Taken(attempt.id(), now, wrong);
    }

    private Taken practice(Attempt attempt, int most, Taker taker) {
        Instant now = attempt.startedAt();
        Instant end = end(attempt);
        List<Integer> wrong = new ArrayList<>();
        List<Answer> all = new ArrayList<>();
        List<GradedResponse> graded = new ArrayList<>();
        for (AttemptSlot slot : attempt.slots()) {
            Optional<Given> given = given(slot, now, end, most, taker);
            if (given.isEmpty()) {
                continue;
            }
            Response response = given.get().response();
            Mark mark = Grading.grade(slot.itemVersion().item(), response);
            Instant shown = now;
            now = now.plus(given.get().taken());
            Answer answer = new Answer(attempt.id(), slot.number(), ResponseForm.of(response), mark, now);
            answers.persist(answer);
            all.add(answer);
            if (mark.score() < 1) {
                wrong.add(slot.number());
            }
            graded.add(new GradedResponse(
                    answer.id(),
                    slot.itemVersion(),
                    mark,
                    now,
                    attempt.id().toString(),
                    false,
                    new Manner(given.get().confidence(), false, given.get().taken())
                            .circumstances(null, false, shown, now)));
        }
        answerLog.append(attempt.personId(), graded);
        if (most >= attempt.slots().size()) {
            attempt.finish(now, EndedBy.PERSON, all);
            ended.fire(new AttemptEnded(attempt.id()));
        }
        return new Taken(attempt.id(), now, wrong);
    }

    private Instant end(Attempt attempt) {
        Instant now = clock.instant();
        return attempt.deadline().filter(now::isAfter).orElse(now);
    }

    private static Optional<Given> given(AttemptSlot slot, Instant now, Instant end, int most, Taker taker) {
        Item item = slot.itemVersion().item();
        return slot.number() > most || item instanceof OpenItem
                ? Optional.empty()
                : taker.answer(item).filter(given -> !now.plus(given.taken()).isAfter(end));
    }

    /** Contests the mark of a question of an attempt that is over. */
    public void contest(UUID attempt, int number, String reason, Instant at) {
        Attempt over = attempts.findById(attempt);
        contests.persist(new Contest(
                answers.to(over, number).orElseThrow().id(),
                over.slot(number).orElseThrow().itemVersion(),
                over.personId(),
                reason,
                at));
    }

    private static Clock fixed(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }
}
