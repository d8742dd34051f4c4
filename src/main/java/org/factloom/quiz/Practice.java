package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Grading;
import org.factloom.item.Item;
import org.factloom.item.Mark;
import org.factloom.item.Response;
import org.factloom.learning.AnswerLog;
import org.factloom.library.ItemVersion;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.factloom.web.Problem;

/** Practising: attempts without a deadline, whose answers are marked and explained at once. */
@ApplicationScoped
public class Practice {

    /** Questions of one attempt, where there are enough facts. */
    static final int SIZE = 10;

    /** What became of an answer. */
    sealed interface Outgoing {
        /** It is stored: just now, or when it was sent before. */
        record Saved(Answer answer) implements Outgoing {}

        /** Another answer to the same question was stored before; that one counts. */
        record TooLate(Answer counting) implements Outgoing {}

        /** It must be asked for again. */
        record Unclear(String reason) implements Outgoing {}

        /** Nothing was typed, nor was it said that nothing is known. */
        record Blank() implements Outgoing {}
    }

    private final PracticePool pools;
    private final StoredArticles articles;
    private final Attempts attempts;
    private final Answers answers;
    private final AnswerLog answerLog;
    private final CurrentPerson person;
    private final QuizMessages messages;
    private final Clock clock;

    Practice(
            PracticePool pools,
            StoredArticles articles,
            Attempts attempts,
            Answers answers,
            AnswerLog answerLog,
            CurrentPerson person,
            QuizMessages messages,
            Clock clock) {
        this.pools = pools;
        this.articles = articles;
        this.attempts = attempts;
        this.answers = answers;
        this.answerLog = answerLog;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /** Starts an attempt; a visitor becomes a guest by it. */
    @Transactional
    UUID start(PracticeRequest request) {
        PracticePool.Pool pool = pools.of(request, person.id());
        if (pool.items().isEmpty()) {
            throw new Problem(Status.CONFLICT, messages.nothing_to_practise());
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
        Item item = slot.itemVersion().item();
        Response response = meant(() -> slot.asTheItemCounts(sent.response()));
        Optional<Answer> earlier = answers.to(attempt, number);
        if (earlier.isPresent()) {
            boolean same = earlier.get().response().equals(ResponseForm.of(response));
            return same ? new Outgoing.Saved(earlier.get()) : new Outgoing.TooLate(earlier.get());
        }
        Optional<String> unclear = Grading.unclear(item, response);
        if (unclear.isPresent()) {
            return new Outgoing.Unclear(unclear.get());
        }
        Mark mark = meant(() -> Grading.grade(item, response));
        if (sent.isBlank()) {
            return new Outgoing.Blank();
        }
        return new Outgoing.Saved(store(attempt, slot, response, mark));
    }

    /** What cannot be an answer to the question is the sender's mistake. */
    private <T> T meant(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException _) {
            throw new Problem(Status.BAD_REQUEST, messages.not_an_answer());
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

    /** What the person started last, where it is not finished. */
    @Transactional
    public Optional<AttemptState> unfinished() {
        return person.id().flatMap(attempts::unfinished).map(attempt -> AttemptState.of(attempt, answers.to(attempt)));
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
        List<Answer> given = answers.to(attempt);
        Feedback feedback = given.stream()
                .filter(answer -> answer.number() == number)
                .findFirst()
                .map(answer -> Feedback.of(slot, answer, slug -> articleOf(slot, slug)))
                .orElse(null);
        return new Screen(
                AttemptState.of(attempt, given),
                Question.of(slot),
                new Screen.Source(
                        slot.storedArticle().slug(),
                        slot.storedArticle().title(),
                        slot.storedArticle().language(),
                        slot.itemVersion().item().origin().facts().getFirst()),
                revealed && slot.itemVersion().item() instanceof Item.Card card ? card.back() : null,
                feedback);
    }

    private StoredArticle articleOf(AttemptSlot slot, String slug) {
        return slug.isEmpty() ? slot.storedArticle() : articles.bySlug(slug).orElseThrow();
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
