package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Grading;
import org.factloom.item.Item;
import org.factloom.item.Response;
import org.factloom.library.AskableItems;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** What a learner sees of attempts of their own. */
@ApplicationScoped
public class AttemptViews {

    private final Attempts attempts;
    private final Answers answers;
    private final Contests contests;
    private final StoredArticles articles;
    private final AskableItems items;
    private final SavedResponses saved;
    private final Hints hints;
    private final MarkChanges changes;
    private final Allowances allowances;
    private final OpenMarks byHand;
    private final Withholding withholding;
    private final RunningExams exams;
    private final CurrentPerson person;
    private final Clock clock;

    AttemptViews(
            Attempts attempts,
            Answers answers,
            Contests contests,
            StoredArticles articles,
            AskableItems items,
            SavedResponses saved,
            Hints hints,
            MarkChanges changes,
            Allowances allowances,
            OpenMarks byHand,
            Withholding withholding,
            RunningExams exams,
            CurrentPerson person,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.contests = contests;
        this.articles = articles;
        this.items = items;
        this.saved = saved;
        this.hints = hints;
        this.changes = changes;
        this.allowances = allowances;
        this.byHand = byHand;
        this.withholding = withholding;
        this.exams = exams;
        this.person = person;
        this.clock = clock;
    }

    /** What the person can go on with, exams first. */
    @Transactional
    public List<AttemptState> unfinished() {
        List<Attempt> open = person.id().map(attempts::unfinished).orElse(List.of());
        List<UUID> ids = open.stream().map(Attempt::id).toList();
        Map<UUID, List<Answer>> given = answers.to(ids).stream().collect(Collectors.groupingBy(Answer::attemptId));
        Map<UUID, Map<Integer, SavedResponse>> drafts = saved.of(ids);
        return open.stream()
                .map(attempt -> AttemptState.of(
                        attempt,
                        given.getOrDefault(attempt.id(), List.of()),
                        drafts.getOrDefault(attempt.id(), Map.of()),
                        exams.waiting(attempt).keySet(),
                        clock.instant()))
                .toList();
    }

    @Transactional
    AttemptState state(UUID attemptId) {
        return state(own(attemptId));
    }

    /** The questions of an exam while it is open. */
    @Transactional
    Optional<ExamSheet> sheet(UUID attemptId) {
        Attempt attempt = own(attemptId);
        if (!attempt.isExam() || attempt.finishedAt().isPresent()) {
            return Optional.empty();
        }
        AttemptState state = state(attempt);
        List<OpenQuestion> questions = attempt.slots().stream()
                .map(slot -> OpenQuestion.of(
                        Question.of(slot),
                        slot.storedArticle().language(),
                        doubted(slot, state.questions().get(slot.number() - 1).saved()),
                        Help.NONE))
                .toList();
        return Optional.of(new ExamSheet(state, questions));
    }

    /** Practice that somebody assigned, while it is open. */
    @Transactional
    Optional<AttemptState> toHandIn(UUID attemptId) {
        Attempt attempt = own(attemptId);
        return attempt.isExam() || !attempt.isAssigned() || attempt.finishedAt().isPresent()
                ? Optional.empty()
                : Optional.of(state(attempt));
    }

    /** With the reason why it would be asked for again, where there is one: it holds until it is changed. */
    private static @Nullable SavedResponse doubted(AttemptSlot slot, @Nullable SavedResponse saved) {
        if (saved == null || saved.response() == null) {
            return saved;
        }
        Response response = slot.asked().asTheItemCounts(saved.response().response());
        return saved.withUnclear(
                Grading.unclear(slot.itemVersion().item(), response).orElse(null));
    }

    /**
     * A question, or what became of it.
     *
     * @param revealed whether to show the back of a card
     * @throws Problem 409 where an exam asks the same that the person is taking
     */
    @Transactional
    Screen screen(UUID attemptId, int number, boolean revealed) {
        Attempt attempt = own(attemptId);
        AttemptSlot slot = attempt.slot(number).orElseThrow(NotFoundException::new);
        Optional<Answer> marked = told(attempt).stream()
                .filter(answer -> answer.number() == number)
                .findFirst();
        Map<Integer, UUID> waiting = exams.waiting(attempt);
        UUID exam = waiting.get(number);
        if (exam != null) {
            throw exams.thisWaits(exam);
        }
        return new Screen(
                state(attempt, waiting),
                Question.of(slot),
                new Screen.Source(
                        slot.storedArticle().slug(),
                        slot.storedArticle().title(),
                        slot.storedArticle().language(),
                        marked.filter(_ -> readable(attempt, slot))
                                .map(_ -> slot.itemVersion()
                                        .item()
                                        .origin()
                                        .facts()
                                        .getFirst())
                                .orElse(null)),
                revealed && slot.itemVersion().item() instanceof Item.SelfRated card ? card.back() : null,
                marked.isEmpty() ? hints.of(attempt, slot) : Help.NONE,
                marked.map(answer -> feedback(attempt, slot, answer)).orElse(null),
                marked.map(answer -> recourse(attempt, slot, answer)).orElse(null),
                marked.flatMap(_ -> Optional.ofNullable(late(attempt).get(number)))
                        .map(late -> LateAnswer.of(slot, late))
                        .orElse(null),
                marked.flatMap(answer -> Optional.ofNullable(
                                byHand.latest(List.of(answer.id())).get(answer.id())))
                        .map(Screen.ByHand::of)
                        .orElse(null),
                marked.map(answer -> changes.of(answer.id())).orElse(List.of()));
    }

    /** What came after the end of an exam, by number; in practice a draft that came late is of no interest. */
    private Map<Integer, SavedResponse> late(Attempt attempt) {
        return attempt.isExam() ? saved.lateOf(attempt.id()) : Map.of();
    }

    private Recourse recourse(Attempt attempt, AttemptSlot slot, Answer answer) {
        return Recourse.of(attempt, slot.itemVersion().form(), answer, contests.of(answer, attempt.personId()));
    }

    /** Nothing while a question is not answered. */
    @Transactional
    Optional<Result> result(UUID attemptId) {
        Attempt attempt = own(attemptId);
        List<Answer> given = told(attempt);
        Withheld withheld = withheld(attempt);
        if (attempt.finishedAt().isPresent() && !withheld.score().isEmpty()) {
            throw new Problem(Status.CONFLICT, withheld.score());
        }
        return attempt.finishedAt()
                .map(_ -> Result.of(
                        attempt,
                        state(attempt),
                        given,
                        late(attempt).keySet(),
                        standing(attempt),
                        practicable(attempt)));
    }

    /** What is not told yet of an attempt that is over. */
    @Transactional
    Withheld withheld(UUID attemptId) {
        return withheld(own(attemptId));
    }

    private Withheld withheld(Attempt attempt) {
        return withholding.of(attempt);
    }

    /** What is marked, as far as it may be told question by question. */
    private List<Answer> told(Attempt attempt) {
        return attempt.tellsKeys(clock.instant()) ? answers.to(attempt) : List.of();
    }

    private Feedback feedback(Attempt attempt, AttemptSlot slot, Answer answer) {
        Feedback all = Feedback.of(slot, answer.marked(), slug -> articleOf(slot, slug));
        return attempt.tellsExplanations(clock.instant()) ? all : unexplained(all);
    }

    private static Feedback unexplained(Feedback all) {
        return new Feedback(
                all.outcome(),
                all.score(),
                all.given(),
                all.key(),
                all.accepted(),
                all.correction(),
                all.remark(),
                all.options().stream().map(MarkedOption::unexplained).toList(),
                all.events(),
                all.pairs(),
                List.of(),
                "",
                all.savedAt());
    }

    private StoredArticle articleOf(AttemptSlot slot, String slug) {
        return slug.isEmpty() ? slot.storedArticle() : articles.bySlug(slug).orElseThrow();
    }

    private AttemptState state(Attempt attempt) {
        return state(attempt, exams.waiting(attempt));
    }

    private AttemptState state(Attempt attempt, Map<Integer, UUID> waiting) {
        return AttemptState.of(attempt, told(attempt), saved.of(attempt.id()), waiting.keySet(), clock.instant());
    }

    /** Whether the article can be read by whoever was asked: not where a private one was assigned. */
    private boolean readable(Attempt attempt, AttemptSlot slot) {
        return !attempt.isAssigned()
                || articles.seen(slot.storedArticle().slug(), attempt.personId())
                        .isPresent();
    }

    /** Whether what was asked can be practised: not where a private set was assigned, and no other asks the same. */
    private boolean practicable(Attempt attempt) {
        return !attempt.isAssigned()
                || !items.ofFacts(AttemptSlot.facts(attempt.slots()), attempt.personId())
                        .isEmpty();
    }

    private @Nullable Standing standing(Attempt attempt) {
        return attempt.terms()
                .filter(_ -> attempt.deletedAt().isEmpty())
                .map(terms -> Standing.of(
                        attempt,
                        allowances.own(terms, attempt.personId()).conditions(),
                        attempts.under(terms, attempt.personId())))
                .orElse(null);
    }

    private Attempt own(UUID attemptId) {
        return person.id().flatMap(id -> attempts.of(id, attemptId)).orElseThrow(NotFoundException::new);
    }
}
