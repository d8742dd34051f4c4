package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.account.AuditEvent;
import org.factloom.account.AuditKind;
import org.factloom.account.AuditLog;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Item;
import org.factloom.library.ItemVersion;
import org.factloom.library.ItemVersions;
import org.factloom.quiz.AnswerWords;
import org.factloom.quiz.Attempt;
import org.factloom.quiz.Attempts;
import org.factloom.quiz.Contest;
import org.factloom.quiz.Contests;
import org.factloom.quiz.GivenAnswer;
import org.factloom.quiz.NewMark;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** What comes of contests, and how those concerned are told. To be called in the transaction that decides. */
@ApplicationScoped
class Verdicts {

    private final Contests contests;
    private final ContestQueue queue;
    private final ItemVersions versions;
    private final Notices notices;
    private final Attempts attempts;
    private final AssignedAttempts assigned;
    private final AuditLog audit;
    private final CurrentPerson person;
    private final QueueMessages messages;
    private final Clock clock;

    Verdicts(
            Contests contests,
            ContestQueue queue,
            ItemVersions versions,
            Notices notices,
            Attempts attempts,
            AssignedAttempts assigned,
            AuditLog audit,
            CurrentPerson person,
            QueueMessages messages,
            Clock clock) {
        this.contests = contests;
        this.queue = queue;
        this.versions = versions;
        this.notices = notices;
        this.attempts = attempts;
        this.assigned = assigned;
        this.audit = audit;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Says why a mark stays; whoever contested it is told.
     *
     * @throws Problem 400 where nothing is said, or too much; 409 where somebody else decided before
     */
    @Transactional
    void reply(UUID id, String reply) {
        ContestQueue.Open open = queue.one(id).orElseThrow(NotFoundException::new);
        String words = reply.replace("\r\n", "\n").strip();
        if (words.isEmpty() || words.length() > Decision.LONGEST) {
            throw new Problem(Status.BAD_REQUEST, messages.reply_unfit(Decision.LONGEST));
        }
        Contest contest = open.contest();
        if (contest.state() == Contest.State.ACCEPTED) {
            throw new Problem(Status.CONFLICT, messages.decided_already());
        }
        contest.answer(words, person.viewer(), clock.instant());
        UUID attempt = open.attempt().id();
        audit.record(placed(
                AuditEvent.of(AuditKind.CONTEST_ANSWERED, person.viewer())
                        .about(contest.personId())
                        .with("attempt", open.attempt().title())
                        .because(words),
                assigned.classes(List.of(attempt)).get(attempt)));
        notices.persist(new Notice(
                contest.personId(),
                Notice.Kind.REPLY,
                new Notice.Told(
                        attempt,
                        open.answer().number(),
                        open.attempt().title(),
                        contest.itemVersion().item().stem(),
                        open.words(),
                        null,
                        null,
                        false,
                        words,
                        null),
                clock.instant()));
    }

    /** Accepts the contests with which a regrade agrees, and tells those and all whose marks changed. */
    void accepted(Regrade regrade, DryRun dryRun) {
        Set<UUID> contested =
                Set.copyOf(contests.accept(dryRun.agreed(), regrade.id(), person.viewer(), clock.instant()));
        Stream<GivenAnswer> all = Stream.concat(dryRun.changes().stream().map(NewMark::answer), dryRun.same().stream());
        List<GivenAnswer> right =
                all.filter(answer -> contested.contains(answer.id())).toList();
        recordAccepted(right);
        Set<UUID> changed = tell(regrade, dryRun.changes(), false, person.viewer());
        List<GivenAnswer> unmoved =
                right.stream().filter(answer -> !changed.contains(answer.id())).toList();
        Map<UUID, Item> asked = asked(unmoved);
        for (GivenAnswer answer : unmoved) {
            notices.persist(new Notice(
                    answer.run().person(),
                    Notice.Kind.ACCEPTED,
                    told(regrade, answer, asked, null, false),
                    clock.instant()));
        }
    }

    private void recordAccepted(List<GivenAnswer> right) {
        Set<UUID> of = right.stream().map(answer -> answer.run().id()).collect(Collectors.toSet());
        Set<UUID> withheld = withheld(of);
        Map<UUID, UUID> classes = assigned.classes(of);
        audit.record(right.stream()
                .map(answer -> {
                    AuditEvent event = AuditEvent.of(AuditKind.CONTEST_ANSWERED, person.viewer())
                            .about(answer.run().person())
                            .with("attempt", answer.run().title());
                    return placed(
                            withheld.contains(answer.run().id()) ? event : event.with("accepted", "true"),
                            classes.get(answer.run().id()));
                })
                .toList());
    }

    /** What belongs to a class stands in its log. */
    private static AuditEvent placed(AuditEvent event, @Nullable UUID schoolClass) {
        return schoolClass == null ? event : event.in(schoolClass);
    }

    /** Tells whoever took an attempt that ended just now what was decided while it ran. */
    void atTheEnd(Regrade regrade, List<NewMark> changes) {
        tell(regrade, changes, false, regrade.decidedBy());
    }

    /** Files contests again that a regrade accepted, and tells those whose marks are what they were. */
    void undone(Regrade regrade, List<NewMark> restored) {
        contests.reopen(regrade.id());
        tell(regrade, restored, true, person.viewer());
    }

    /** The answers of those who were told: of attempts that are over. */
    private Set<UUID> tell(Regrade regrade, List<NewMark> changes, boolean undone, UUID by) {
        List<NewMark> scored = changes.stream()
                .filter(change -> change.score().isPresent() && !change.answer().isByHand())
                .toList();
        Set<UUID> of = scored.stream().map(change -> change.answer().run().id()).collect(Collectors.toSet());
        Set<UUID> withheld = withheld(of);
        Map<UUID, UUID> classes = assigned.classes(of);
        List<NewMark> open = scored.stream()
                .filter(change -> !withheld.contains(change.answer().run().id()))
                .toList();
        Map<UUID, Item> asked = asked(open.stream().map(NewMark::answer).toList());
        for (NewMark change : open) {
            notices.persist(new Notice(
                    change.answer().run().person(),
                    Notice.Kind.MARK,
                    told(regrade, change.answer(), asked, marks(change), undone),
                    clock.instant()));
        }
        audit.record(scored.stream()
                .map(change -> placed(
                        changed(
                                regrade,
                                change,
                                withheld.contains(change.answer().run().id()),
                                undone,
                                by),
                        classes.get(change.answer().run().id())))
                .toList());
        return open.stream().map(change -> change.answer().id()).collect(Collectors.toSet());
    }

    /** The attempts of which the score is not told yet: then a change would tell it. */
    private Set<UUID> withheld(Set<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : attempts.list("from Attempt a left join fetch a.terms where a.id in ?1", ids).stream()
                        .filter(attempt -> !attempt.tellsScore(clock.instant()))
                        .map(Attempt::id)
                        .collect(Collectors.toSet());
    }

    private AuditEvent changed(Regrade regrade, NewMark change, boolean withheld, boolean undone, UUID by) {
        AuditEvent event = AuditEvent.of(AuditKind.MARK_CHANGED, by)
                .about(change.answer().run().person())
                .with("attempt", change.answer().run().title());
        if (undone) {
            event = event.with("undone", "true");
        }
        if (withheld) {
            return event.because(regrade.reason());
        }
        Notice.Marks marks = marks(change);
        return event.with("from", marks.before() + "/" + marks.of())
                .with("to", marks.after() + "/" + marks.ofAfter())
                .because(regrade.reason());
    }

    private static Notice.Told told(
            Regrade regrade, GivenAnswer answer, Map<UUID, Item> asked, Notice.@Nullable Marks marks, boolean undone) {
        Item item = Objects.requireNonNull(asked.get(answer.version()));
        return new Notice.Told(
                answer.run().id(),
                answer.number(),
                answer.run().title(),
                item.stem(),
                answer.meant().map(given -> AnswerWords.of(item, given)).orElse(""),
                marks,
                regrade.redress(),
                undone,
                regrade.reason(),
                null);
    }

    static Notice.Marks marks(NewMark change) {
        return marks(
                Objects.requireNonNull(change.answer().run().score()),
                change.answer().points(),
                change.score().orElseThrow(),
                change.points());
    }

    static Notice.Marks marks(double before, int of, double after, int ofAfter) {
        return new Notice.Marks(reached(before, of), of, reached(after, ofAfter), ofAfter, after > before);
    }

    /** To two decimals, "5.5". */
    static String reached(double score, int points) {
        return BigDecimal.valueOf(score * points)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private Map<UUID, Item> asked(Collection<GivenAnswer> answers) {
        Set<UUID> ids = answers.stream().map(GivenAnswer::version).collect(Collectors.toSet());
        Map<UUID, Item> asked = new HashMap<>();
        if (!ids.isEmpty()) {
            versions.list("id in ?1", ids).forEach((ItemVersion version) -> asked.put(version.id(), version.item()));
        }
        return asked;
    }
}
