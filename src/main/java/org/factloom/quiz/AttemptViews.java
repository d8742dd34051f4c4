package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
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
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.jspecify.annotations.Nullable;

/** What a learner sees of attempts of their own. */
@ApplicationScoped
public class AttemptViews {

    private final Attempts attempts;
    private final Answers answers;
    private final Contests contests;
    private final StoredArticles articles;
    private final SavedResponses saved;
    private final Hints hints;
    private final MarkChanges changes;
    private final CurrentPerson person;
    private final Clock clock;

    AttemptViews(
            Attempts attempts,
            Answers answers,
            Contests contests,
            StoredArticles articles,
            SavedResponses saved,
            Hints hints,
            MarkChanges changes,
            CurrentPerson person,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.contests = contests;
        this.articles = articles;
        this.saved = saved;
        this.hints = hints;
        this.changes = changes;
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

    /** With the reason why it would be asked for again, where there is one: it holds until it is changed. */
    private static @Nullable SavedResponse doubted(AttemptSlot slot, @Nullable SavedResponse saved) {
        if (saved == null || saved.response() == null) {
            return saved;
        }
        Response response = slot.asked().asTheItemCounts(saved.response().response());
        return saved.withUnclear(
                Grading.unclear(slot.itemVersion().item(), response).orElse(null));
    }

    /** @param revealed whether to show the back of a card */
    @Transactional
    Screen screen(UUID attemptId, int number, boolean revealed) {
        Attempt attempt = own(attemptId);
        AttemptSlot slot = attempt.slot(number).orElseThrow(NotFoundException::new);
        List<Answer> given = answers.to(attempt);
        Optional<Answer> marked =
                given.stream().filter(answer -> answer.number() == number).findFirst();
        return new Screen(
                state(attempt),
                Question.of(slot),
                new Screen.Source(
                        slot.storedArticle().slug(),
                        slot.storedArticle().title(),
                        slot.storedArticle().language(),
                        marked.map(_ -> slot.itemVersion()
                                        .item()
                                        .origin()
                                        .facts()
                                        .getFirst())
                                .orElse(null)),
                revealed && slot.itemVersion().item() instanceof Item.Card card ? card.back() : null,
                marked.isEmpty() ? hints.of(attempt, slot) : Help.NONE,
                marked.map(answer -> Feedback.of(slot, answer.marked(), slug -> articleOf(slot, slug)))
                        .orElse(null),
                marked.map(answer -> recourse(attempt, slot, answer)).orElse(null),
                marked.flatMap(_ -> Optional.ofNullable(late(attempt).get(number)))
                        .map(late -> LateAnswer.of(slot, late))
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
        List<Answer> given = answers.to(attempt);
        return attempt.finishedAt()
                .map(_ ->
                        Result.of(attempt, state(attempt), given, late(attempt).keySet(), tries(attempt)));
    }

    private StoredArticle articleOf(AttemptSlot slot, String slug) {
        return slug.isEmpty() ? slot.storedArticle() : articles.bySlug(slug).orElseThrow();
    }

    private AttemptState state(Attempt attempt) {
        return AttemptState.of(attempt, answers.to(attempt), saved.of(attempt.id()), clock.instant());
    }

    /** The attempts under the terms of one, the first first; none of an attempt without terms. */
    private List<Attempt> tries(Attempt attempt) {
        return attempt.terms()
                .map(terms -> attempts.under(terms, attempt.personId()))
                .orElse(List.of());
    }

    private Attempt own(UUID attemptId) {
        return person.id().flatMap(id -> attempts.of(id, attemptId)).orElseThrow(NotFoundException::new);
    }
}
