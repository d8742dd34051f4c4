package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;

/** Attempts as those see them who answer for their marks. Who may is for the caller to know; to be called in a transaction. */
@ApplicationScoped
public class AttemptReviews {

    private final Attempts attempts;
    private final Answers answers;
    private final StoredArticles articles;
    private final SavedResponses saved;
    private final Savings savings;
    private final MarkChanges changes;
    private final ExtraTimes extraTimes;

    AttemptReviews(
            Attempts attempts,
            Answers answers,
            StoredArticles articles,
            SavedResponses saved,
            Savings savings,
            MarkChanges changes,
            ExtraTimes extraTimes) {
        this.attempts = attempts;
        this.answers = answers;
        this.articles = articles;
        this.saved = saved;
        this.savings = savings;
        this.changes = changes;
        this.extraTimes = extraTimes;
    }

    /** An attempt of a person under terms. */
    public Optional<AttemptReview> of(UUID person, UUID id) {
        return attempts.of(person, id).flatMap(attempt -> attempt.terms().map(terms -> review(attempt, terms)));
    }

    /** Whether whoever took an attempt may be told its score. */
    public boolean tellsScore(UUID id, Instant now) {
        return attempts.findByIdOptional(id)
                .filter(attempt -> attempt.tellsScore(now))
                .isPresent();
    }

    private AttemptReview review(Attempt attempt, Terms terms) {
        List<AttemptReview.Line> lines = attempt.finishedAt().isPresent() ? lines(attempt) : List.of();
        return new AttemptReview(
                attempt.id(),
                attempt.title(),
                terms,
                attempt.tryNumber().orElseThrow(),
                attempt.startedAt(),
                attempt.handedIn().orElse(null),
                attempt.endedBy().filter(EndedBy.DEADLINE::equals).isPresent(),
                attempt.deadline().orElse(null),
                attempt.overdue().orElse(null),
                attempt.score().orElse(null),
                attempt.counted().orElse(null),
                lines.stream()
                        .filter(line -> line.feedback().outcome() != Outcome.DROPPED)
                        .mapToInt(line -> line.question().points())
                        .sum(),
                extraTimes.of(attempt.id()),
                tries(attempt, terms),
                lines);
    }

    private List<AttemptReview.Try> tries(Attempt attempt, Terms terms) {
        List<Attempt> all = attempts.under(terms, attempt.personId());
        List<Attempt> over =
                all.stream().filter(one -> one.finishedAt().isPresent()).toList();
        Optional<Attempt> counting = terms.counting().counted(over);
        return all.stream()
                .map(one -> new AttemptReview.Try(
                        one.id(),
                        one.tryNumber().orElseThrow(),
                        one.counted().map(Result::percent).orElse(null),
                        counting.filter(one::equals).isPresent()
                                || terms.counting() == Counting.AVERAGE && over.contains(one)))
                .toList();
    }

    private List<AttemptReview.Line> lines(Attempt attempt) {
        List<Answer> given = answers.to(attempt);
        Map<Integer, Savings.Saving> times = savings.of(attempt.id());
        Map<Integer, SavedResponse> late = attempt.isExam() ? saved.lateOf(attempt.id()) : Map.of();
        Map<UUID, List<MarkChange>> changed =
                changes.of(given.stream().map(Answer::id).toList());
        Map<String, StoredArticle> named = new HashMap<>();
        return given.stream()
                .map(answer -> {
                    AttemptSlot slot = attempt.slot(answer.number()).orElseThrow();
                    SavedResponse after = late.get(answer.number());
                    return new AttemptReview.Line(
                            answer.id(),
                            Question.of(slot),
                            new Screen.Source(
                                    slot.storedArticle().slug(),
                                    slot.storedArticle().title(),
                                    slot.storedArticle().language(),
                                    null),
                            Feedback.of(
                                    slot,
                                    answer.marked(),
                                    slug -> slug.isEmpty()
                                            ? slot.storedArticle()
                                            : named.computeIfAbsent(slug, other -> articles.bySlug(other)
                                                    .orElseThrow())),
                            answer.score(),
                            times.get(answer.number()),
                            after == null ? null : LateAnswer.of(slot, after),
                            answer.isOverridden(),
                            answer.isByHand(),
                            changed.getOrDefault(answer.id(), List.of()));
                })
                .toList();
    }
}
