package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.item.Grading;
import org.factloom.item.Mark;
import org.factloom.item.Response;
import org.factloom.learning.AnswerLog;
import org.factloom.learning.GradedResponse;

/** The end of exams: what is saved is marked, once. To be called in a transaction. */
@ApplicationScoped
class Ending {

    /** Of an answer that a person marks later: until then it is not in the log, either. */
    private static final Mark WAITING = new Mark(0, List.of(), "");

    private final Attempts attempts;
    private final SavedResponses saved;
    private final Answers answers;
    private final AnswerLog answerLog;
    private final Event<AttemptEnded> ended;
    private final Clock clock;

    Ending(
            Attempts attempts,
            SavedResponses saved,
            Answers answers,
            AnswerLog answerLog,
            Event<AttemptEnded> ended,
            Clock clock) {
        this.attempts = attempts;
        this.saved = saved;
        this.answers = answers;
        this.answerLog = answerLog;
        this.ended = ended;
        this.clock = clock;
    }

    /** Ends an attempt whose time was up at {@code latest}, unless somebody else does so or did. */
    void ofOverdue(UUID attemptId, Instant latest) {
        attempts.overdue(attemptId, latest).ifPresent(attempt -> of(attempt, EndedBy.DEADLINE));
    }

    /**
     * Ends an attempt that is open.
     *
     * @param attempt locked: that holds off answers on their way, which then find it ended
     */
    void of(Attempt attempt, EndedBy by) {
        Instant now = clock.instant();
        // What practice has marked counts already; a draft is no answer.
        Map<Integer, Answer> before = attempt.isExam()
                ? Map.of()
                : answers.to(attempt).stream().collect(Collectors.toMap(Answer::number, Function.identity()));
        Map<Integer, SavedResponse> given = attempt.isExam() ? saved.of(attempt.id()) : Map.of();
        List<GradedResponse> marked = new ArrayList<>();
        List<Answer> all = new ArrayList<>();
        for (AttemptSlot slot : attempt.slots()) {
            Answer counting = before.get(slot.number());
            if (counting != null) {
                all.add(counting);
                continue;
            }
            SavedResponse response = given.get(slot.number());
            if (response == null || response.response() == null) {
                Answer none = Answer.none(attempt.id(), slot.number(), now);
                answers.persist(none);
                all.add(none);
            } else {
                Response meant =
                        slot.asked().asTheItemCounts(response.response().response());
                boolean waits = Grading.waits(slot.itemVersion().item(), meant);
                Mark mark = waits ? WAITING : Grading.grade(slot.itemVersion().item(), meant);
                Answer answer =
                        new Answer(attempt.id(), slot.number(), ResponseForm.of(meant), mark, response.savedAt());
                answers.persist(answer);
                all.add(answer);
                if (!waits) {
                    marked.add(graded(attempt, slot, response, answer, mark));
                }
            }
        }
        attempt.finish(now, by, all);
        marked.sort(Comparator.comparing(GradedResponse::at));
        answerLog.append(attempt.personId(), marked);
        ended.fire(new AttemptEnded(attempt.id()));
    }

    private static GradedResponse graded(
            Attempt attempt, AttemptSlot slot, SavedResponse saved, Answer answer, Mark mark) {
        return new GradedResponse(
                answer.id(),
                slot.itemVersion(),
                mark,
                saved.savedAt(),
                attempt.id().toString(),
                false,
                saved.manner().circumstances(null, false, attempt.startedAt(), saved.savedAt()));
    }
}
