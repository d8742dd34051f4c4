package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.AuditEvent;
import org.factloom.account.AuditKind;
import org.factloom.account.AuditLog;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Item;
import org.factloom.library.ItemVersions;
import org.factloom.quiz.AnswerWords;
import org.factloom.quiz.AttemptReviews;
import org.factloom.quiz.GivenAnswer;
import org.factloom.quiz.GivenAnswers;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** Marks that teachers give by hand to answers of their classes, which count before what the machine and corrected keys make of them, until they are taken back. */
@ApplicationScoped
class ManualMarking {

    private final Teaching teaching;
    private final AssignedAttempts attempts;
    private final GivenAnswers answers;
    private final ManualMarks marks;
    private final KeyLog keyLog;
    private final AttemptReviews reviews;
    private final ItemVersions versions;
    private final Notices notices;
    private final AuditLog audit;
    private final CurrentPerson person;
    private final MarkingMessages messages;
    private final Clock clock;

    ManualMarking(
            Teaching teaching,
            AssignedAttempts attempts,
            GivenAnswers answers,
            ManualMarks marks,
            KeyLog keyLog,
            AttemptReviews reviews,
            ItemVersions versions,
            Notices notices,
            AuditLog audit,
            CurrentPerson person,
            MarkingMessages messages,
            Clock clock) {
        this.teaching = teaching;
        this.attempts = attempts;
        this.answers = answers;
        this.marks = marks;
        this.keyLog = keyLog;
        this.reviews = reviews;
        this.versions = versions;
        this.notices = notices;
        this.audit = audit;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Where a mark is to be given.
     *
     * @param number of the question
     * @param seen what the page showed, {@link #seen}; where it is another by now nothing is changed
     */
    record Where(UUID schoolClass, UUID attempt, int number, String seen) {}

    /** Tells a mark, and how it came about, from every other. */
    static String seen(double mark, Optional<UUID> last) {
        return mark + " " + last.map(UUID::toString).orElse("-");
    }

    /**
     * Gives a mark.
     *
     * @param written points, or per cent with the sign
     * @param reason that the student is told
     * @throws Problem 400 where that is no mark, or no reason is given; 409 where somebody else changed it, the attempt runs or was deleted, as its assignment may have been, or the class is put away
     */
    @Transactional
    void give(Where where, String written, String reason) {
        GivenAnswer answer = held(where);
        double mark = GivenMark.of(written, answer.worth())
                .orElseThrow(() -> new Problem(Status.BAD_REQUEST, messages.no_mark(answer.worth())));
        String why = reason.replace("\r\n", "\n").strip();
        if (why.isEmpty() || why.length() > Decision.LONGEST) {
            throw new Problem(Status.BAD_REQUEST, messages.reason_unfit(Decision.LONGEST));
        }
        Optional<ManualMark> last = marks.last(answer.id());
        if (last.filter(one -> one.isBy(person.viewer(), mark, why)).isPresent()) {
            return;
        }
        unchanged(where, answer, last);
        Map<String, @Nullable Double> log = new HashMap<>();
        answer.log().keySet().forEach(fact -> log.put(fact, mark));
        write(where, answer, mark, log, why);
    }

    /**
     * Takes back what was given by hand: the mark is what the machine, and corrected keys, make of the answer. A second time changes nothing.
     *
     * @throws Problem 409 as {@link #give}
     */
    @Transactional
    void takeBack(Where where) {
        GivenAnswer answer = held(where);
        Optional<ManualMark> last = marks.last(answer.id());
        if (last.filter(one -> !one.isTakenBack()).isEmpty()) {
            return;
        }
        unchanged(where, answer, last);
        write(where, answer, null, keyLog.of(List.of(answer)).getOrDefault(answer.id(), Map.of()), "");
    }

    private GivenAnswer held(Where where) {
        teaching.current(where.schoolClass());
        AssignedAttempts.Place place =
                attempts.find(where.schoolClass(), where.attempt()).orElseThrow(NotFoundException::new);
        if (place.withdrawn()) {
            throw new Problem(Status.CONFLICT, messages.assignment_deleted());
        }
        if (place.deleted()) {
            throw new Problem(Status.CONFLICT, messages.attempt_deleted());
        }
        GivenAnswer answer = answers.held(where.attempt(), where.number()).orElseThrow(NotFoundException::new);
        if (answer.run().score() == null) {
            throw new Problem(Status.CONFLICT, messages.runs_still());
        }
        return answer;
    }

    private void unchanged(Where where, GivenAnswer answer, Optional<ManualMark> last) {
        if (!seen(answer.mark(), last.map(ManualMark::id)).equals(where.seen())) {
            throw new Problem(Status.CONFLICT, messages.changed_meanwhile());
        }
    }

    private void write(
            Where where, GivenAnswer answer, @Nullable Double mark, Map<String, @Nullable Double> log, String reason) {
        GivenAnswer given = answer.withManual(mark);
        answers.writeManual(given, log);
        marks.persist(new ManualMark(
                answer.id(), mark, answer.mark(), answer.log(), reason, person.viewer(), clock.instant()));
        tell(where, answer, given, reason);
    }

    private void tell(Where where, GivenAnswer before, GivenAnswer after, String reason) {
        Notice.Marks changed = Verdicts.marks(
                before.scoreWith(before.standing()).orElseThrow(),
                before.points(),
                after.scoreWith(after.standing()).orElseThrow(),
                after.points());
        AuditEvent done = AuditEvent.of(AuditKind.MARK_CHANGED, person.viewer())
                .in(where.schoolClass())
                .about(before.run().person())
                .with("attempt", before.run().title())
                .because(reason.isEmpty() ? messages.taken_back() : reason);
        // the student reads what is written there
        boolean told = reviews.tellsScore(where.attempt(), clock.instant());
        audit.record(
                told
                        ? done.with("from", changed.before() + "/" + changed.of())
                                .with("to", changed.after() + "/" + changed.ofAfter())
                                .with("left", String.valueOf(!reason.isEmpty() && before.mark() == after.mark()))
                        : done);
        if (told) {
            Item item = versions.findById(before.version()).item();
            notices.persist(new Notice(
                    before.run().person(),
                    Notice.Kind.MARK,
                    new Notice.Told(
                            where.attempt(),
                            before.number(),
                            before.run().title(),
                            item.stem(),
                            before.meant()
                                    .map(response -> AnswerWords.of(item, response))
                                    .orElse(""),
                            changed,
                            null,
                            reason.isEmpty(),
                            reason,
                            null),
                    clock.instant()));
        }
    }
}
