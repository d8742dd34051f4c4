package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factloom.account.AuditEvent;
import org.factloom.account.AuditKind;
import org.factloom.account.AuditLog;
import org.factloom.account.CurrentPerson;
import org.factloom.account.People;
import org.factloom.account.Person;
import org.factloom.quiz.OpenMark;
import org.factloom.quiz.OpenMarks;
import org.factloom.quiz.OpenMarks.Marked;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** Marking answers that only a person can mark, by those who teach the class. */
@ApplicationScoped
class OpenMarking {

    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");

    private final Teaching teaching;
    private final Assignments assignments;
    private final OpenMarkingQueries queries;
    private final OpenMarks marks;
    private final Notices notices;
    private final AuditLog audit;
    private final People people;
    private final CurrentPerson person;
    private final OpenMarkingMessages messages;
    private final Clock clock;

    OpenMarking(
            Teaching teaching,
            Assignments assignments,
            OpenMarkingQueries queries,
            OpenMarks marks,
            Notices notices,
            AuditLog audit,
            People people,
            CurrentPerson person,
            OpenMarkingMessages messages,
            Clock clock) {
        this.teaching = teaching;
        this.assignments = assignments;
        this.queries = queries;
        this.marks = marks;
        this.notices = notices;
        this.audit = audit;
        this.people = people;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A mark that a person wants to give.
     *
     * @param points of what the question counts, "1.5"
     * @param comment to the student; may be empty
     * @param seen the id of the latest mark that the person knows; null of an answer that nobody has marked
     * @param alike whether all answers that say the same and wait are marked so, too
     */
    record Wanted(String points, String comment, @Nullable UUID seen, boolean alike) {}

    /**
     * What is saved.
     *
     * @param reached of what the question counts, "1.5"
     * @param marks the ids of the marks by those of the answers that are marked so now, the one that was marked among them
     */
    record Saved(Instant at, String reached, Map<UUID, UUID> marks) {}

    /**
     * Marks an answer. May be repeated.
     *
     * @throws NotFoundException of what is assigned in a class that somebody else teaches
     * @throws Problem 400 where the points are none; 409 where somebody else marked it since the person looked, the assignment was deleted, or the class is put away
     */
    @Transactional
    Saved mark(UUID id, String item, UUID answer, Wanted wanted) {
        Assignment assignment = assignments.taughtOne(id, person.viewer()).orElseThrow(NotFoundException::new);
        teaching.current(assignment.schoolClass().id());
        if (assignment.deletedAt().isPresent()) {
            throw new Problem(Status.CONFLICT, messages.assignment_deleted());
        }
        UUID terms = assignment.terms().id();
        OpenMarkingQueries.Found found = queries.one(terms, item, answer).orElseThrow(NotFoundException::new);
        double score = score(wanted.points(), found.points());
        String comment = wanted.comment().replace("\r\n", "\n").strip();
        if (comment.length() > OpenMark.LONGEST_REASON) {
            throw new Problem(Status.BAD_REQUEST, messages.comment_unfit(OpenMark.LONGEST_REASON));
        }
        Set<UUID> of = new HashSet<>(wanted.alike() ? queries.alike(terms, found) : List.of());
        of.add(answer);
        Optional<List<Marked>> done =
                marks.mark(of, one -> one.equals(answer) ? wanted.seen() : null, score, comment, person.viewer());
        List<Marked> marked = done.orElseThrow(() -> overtaken(answer, found.points(), wanted.seen()));
        marked.forEach(one -> record(assignment, one));
        Map<UUID, OpenMark> latest = marks.latest(of);
        return new Saved(
                Objects.requireNonNull(latest.get(answer)).markedAt(),
                Verdicts.reached(score, found.points()),
                latest.values().stream().collect(Collectors.toMap(OpenMark::answerId, OpenMark::id)));
    }

    private double score(String typed, int of) {
        String points = typed.strip();
        BigDecimal reached =
                POINTS.matcher(points).matches() ? new BigDecimal(points.replace(',', '.')) : BigDecimal.ONE.negate();
        if (reached.signum() < 0 || reached.compareTo(BigDecimal.valueOf(of)) > 0) {
            throw new Problem(Status.BAD_REQUEST, messages.points_unfit(of));
        }
        return reached.doubleValue() / of;
    }

    private Problem overtaken(UUID answer, int of, @Nullable UUID seen) {
        OpenMark other = marks.latest(List.of(answer)).get(answer);
        if (other == null || other.id().equals(seen)) {
            return new Problem(Status.CONFLICT, messages.overtaken_alike());
        }
        String marker = other.markedBy()
                .flatMap(people::findByIdOptional)
                .flatMap(Person::name)
                .orElseGet(messages::gone);
        return new Problem(
                Status.CONFLICT, messages.overtaken(marker, Verdicts.reached(other.score(), of), of, other.reason()));
    }

    /** Writes down that it was marked, and tells whoever answered once there is nothing left to mark: what is withheld is not told so, either. */
    private void record(Assignment assignment, Marked marked) {
        Double before = marked.before();
        Double after = marked.after();
        boolean changed = !marked.first() && marked.told() && before != null && after != null;
        AuditEvent event = AuditEvent.of(changed ? AuditKind.MARK_CHANGED : AuditKind.MARK_GIVEN, person.viewer())
                .in(assignment.schoolClass().id())
                .about(marked.person())
                .with("attempt", marked.title())
                .with("question", String.valueOf(marked.number()));
        if (before == null || after == null) {
            audit.record(event);
            return;
        }
        Notice.Marks scores = Verdicts.marks(before, marked.of(), after, marked.ofAfter());
        audit.record((changed
                        ? event.with("from", scores.before() + "/" + scores.of())
                                .with("to", scores.after() + "/" + scores.ofAfter())
                                .with("left", String.valueOf(before.equals(after)))
                        : event)
                .because(marked.mark().reason()));
        if (marked.told() && marked.waiting() == 0 && (marked.first() || !before.equals(after))) {
            notices.persist(new Notice(
                    marked.person(),
                    marked.first() ? Notice.Kind.MARKED : Notice.Kind.MARK,
                    new Notice.Told(
                            marked.attempt(),
                            marked.number(),
                            marked.title(),
                            marked.stem(),
                            "",
                            scores,
                            null,
                            false,
                            marked.mark().reason(),
                            null),
                    clock.instant()));
        }
    }
}
