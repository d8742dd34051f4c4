package org.factloom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.item.Grading;
import org.factloom.item.Mark;
import org.factloom.learning.AnswerLog;
import org.factloom.learning.GradedResponse;
import org.jspecify.annotations.Nullable;

/** Marks of answers that only a person can mark. Who may give them is the caller's to know. To be called in a transaction. */
@ApplicationScoped
public class OpenMarks implements PanacheRepositoryBase<OpenMark, UUID> {

    private final Attempts attempts;
    private final Answers answers;
    private final SavedResponses saved;
    private final AnswerLog log;
    private final Clock clock;

    OpenMarks(Attempts attempts, Answers answers, SavedResponses saved, AnswerLog log, Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.saved = saved;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What became of an answer, and of its attempt.
     *
     * @param number of its question
     * @param first whether it waited for this mark
     * @param waiting how many answers of the attempt wait still
     * @param before the score of the attempt, 0 to 1, null while it is open
     * @param after the same with the new mark
     * @param of what could be reached in the attempt before
     * @param ofAfter the same with the new mark: what waits cannot be reached yet
     * @param told whether the student is told the score now
     */
    public record Marked(
            OpenMark mark,
            UUID attempt,
            UUID person,
            String title,
            int number,
            String stem,
            boolean first,
            int waiting,
            @Nullable Double before,
            @Nullable Double after,
            int of,
            int ofAfter,
            boolean told) {}

    /** The latest mark of each answer that has one. */
    public Map<UUID, OpenMark> latest(Collection<UUID> of) {
        return of.isEmpty()
                ? Map.of()
                : list("answerId in ?1 order by markedAt, id", of).stream()
                        .collect(Collectors.toMap(OpenMark::answerId, Function.identity(), (_, later) -> later));
    }

    /** The marks of an answer, the first first. */
    public List<OpenMark> of(UUID answer) {
        return list("answerId = ?1 order by markedAt, id", answer);
    }

    /**
     * Marks answers alike. Those that are marked so already, with the same words, are left alone.
     *
     * @param of answers of attempts that are over
     * @param seen of each answer the latest mark that the marker knows, null where there is none
     * @param score 0 to 1
     * @param reason what the students are told; may be empty
     * @return nothing where somebody else marked one of them since: then nothing is changed
     */
    public Optional<List<Marked>> mark(
            Collection<UUID> of, Function<UUID, @Nullable UUID> seen, double score, String reason, UUID by) {
        Map<UUID, Attempt> taken = locked(of);
        List<Answer> marked = answers.list("id in ?1 order by id", of);
        Map<UUID, OpenMark> latest = latest(of);
        Instant now = clock.instant();
        List<Marked> done = new ArrayList<>();
        for (Answer answer : marked) {
            OpenMark before = latest.get(answer.id());
            if (before != null && before.score() == score && before.reason().equals(reason)) {
                continue;
            }
            UUID known = before == null ? null : before.id();
            if (known != null && !known.equals(seen.apply(answer.id()))) {
                return Optional.empty();
            }
        }
        for (Answer answer : marked) {
            OpenMark before = latest.get(answer.id());
            if (before == null || before.score() != score || !before.reason().equals(reason)) {
                Attempt attempt = taken.get(answer.attemptId());
                done.add(mark(
                        Objects.requireNonNull(attempt),
                        answer,
                        new OpenMark(answer.id(), score, reason, by, now),
                        now));
            }
        }
        return Optional.of(done);
    }

    /** Whatever else happens to them is held off. */
    private Map<UUID, Attempt> locked(Collection<UUID> of) {
        List<UUID> ids = getEntityManager()
                .createQuery("select distinct w.attemptId from Answer w where w.id in :of", UUID.class)
                .setParameter("of", of)
                .getResultList();
        return attempts
                .find("id in ?1 and finishedAt is not null order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(Attempt::id, Function.identity()));
    }

    private Marked mark(Attempt attempt, Answer answer, OpenMark mark, Instant now) {
        List<Answer> all = answers.to(attempt);
        Double before = attempt.score().orElse(null);
        int of = Weighed.reachable(attempt.slots(), all);
        boolean first = answer.isWaiting();
        persist(mark);
        answer.mark(mark.score());
        attempt.rescore(all);
        AttemptSlot slot = attempt.slot(answer.number()).orElseThrow();
        log(attempt, slot, answer, mark.score());
        return new Marked(
                mark,
                attempt.id(),
                attempt.personId(),
                attempt.title(),
                answer.number(),
                slot.itemVersion().item().stem(),
                first,
                (int) all.stream().filter(Answer::isWaiting).count(),
                before,
                attempt.score().orElse(null),
                of,
                Weighed.reachable(attempt.slots(), all),
                attempt.tellsScore(now));
    }

    /** What was written is logged with its first mark, under the time at which it was written; any later mark corrects that. */
    private void log(Attempt attempt, AttemptSlot slot, Answer answer, double score) {
        Mark mark = Grading.marked(slot.itemVersion().item(), score);
        if (log.knows(attempt.personId(), answer.id())) {
            log.correct(attempt.personId(), answer.id(), mark);
            return;
        }
        SavedResponse written = saved.of(attempt.id()).get(answer.number());
        Manner manner = written == null ? Manner.UNTOLD : written.manner();
        log.append(
                attempt.personId(),
                List.of(new GradedResponse(
                        answer.id(),
                        slot.itemVersion(),
                        mark,
                        answer.answeredAt(),
                        attempt.id().toString(),
                        false,
                        manner.circumstances(null, false, attempt.startedAt(), answer.answeredAt()))));
    }
}
