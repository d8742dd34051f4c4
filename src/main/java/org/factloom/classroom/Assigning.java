package org.factloom.classroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.AuditEvent;
import org.factloom.account.AuditKind;
import org.factloom.account.AuditLog;
import org.factloom.account.CurrentPerson;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.quiz.AssignedTerms;
import org.factloom.quiz.Conditions;
import org.factloom.quiz.Exams;
import org.factloom.quiz.Terms;
import org.factloom.web.FormErrors;
import org.factloom.web.Problem;
import org.factloom.web.VisibleLine;
import org.jspecify.annotations.Nullable;

/** What teachers assign to their classes and change of it, and students begin. Whatever is refused is a {@link Problem} that says why. */
@ApplicationScoped
class Assigning {

    /** In a class, those that were deleted not counted. */
    private static final int MOST = 500;

    /** Of a question nobody's time is known of. */
    private static final double USUAL_SECONDS = 30;

    /** What the questions of a set took, of the latest answers. */
    private static final String MEDIAN_MS = """
            select percentile_cont(0.5) within group (order by taken.taken_ms) from (
                select l.taken_ms from item i join item_version v on v.item_id = i.id join answer_log l on l.item_version_id = v.id
                where i.set_id = :set and l.taken_ms is not null order by l.id desc limit 2000) taken""";

    private final Teaching teaching;
    private final Assignments assignments;
    private final Targets targets;
    private final AssignmentChange changes;
    private final AuditLog audit;
    private final QuestionSets sets;
    private final AssignedTerms allTerms;
    private final ToldMarks toldMarks;
    private final Exams exams;
    private final FormReader reader;
    private final EntityManager database;
    private final CurrentPerson person;
    private final AssignmentFaults messages;
    private final Clock clock;

    Assigning(
            Teaching teaching,
            Assignments assignments,
            Targets targets,
            AssignmentChange changes,
            AuditLog audit,
            QuestionSets sets,
            AssignedTerms allTerms,
            ToldMarks toldMarks,
            Exams exams,
            FormReader reader,
            EntityManager database,
            CurrentPerson person,
            AssignmentFaults messages,
            Clock clock) {
        this.teaching = teaching;
        this.assignments = assignments;
        this.targets = targets;
        this.changes = changes;
        this.audit = audit;
        this.sets = sets;
        this.allTerms = allTerms;
        this.toldMarks = toldMarks;
        this.exams = exams;
        this.reader = reader;
        this.database = database;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Assigns a set that the person sees.
     *
     * @param errors where what is wrong with the form is added
     * @return its id; nothing where something is wrong
     */
    @Transactional
    Optional<UUID> assign(UUID id, String set, AssignmentForm form, FormErrors errors) {
        SchoolClass schoolClass = teaching.current(id);
        QuestionSet asked = sets.seen(set, person.viewer())
                .filter(one -> one.article().isPresent())
                .orElseThrow(NotFoundException::new);
        return reader.read(form, schoolClass.zone(), null, errors).map(conditions -> {
            if (assignments.count("schoolClass = ?1 and deletedAt is null", schoolClass) >= MOST) {
                throw new Problem(Status.CONFLICT, messages.too_many(MOST));
            }
            int minutes = minutes(asked, conditions);
            Terms terms = allTerms.add(asked, title(form), conditions);
            Assignment made = new Assignment(schoolClass, terms, person.viewer(), clock.instant());
            made.change(title(form), code(form), minutes);
            assignments.persist(made);
            targets.aim(made, form);
            audit.record(done(AuditKind.ASSIGNMENT_MADE, made)
                    .with("aims", targets.aims(made).words()));
            return made.id();
        });
    }

    /**
     * Whether it could be changed; where not, {@code errors} say why. Marks that students were told go down only once the person has said so; those students are told.
     *
     * @throws Problem 409 where somebody else changed it since the form was shown
     */
    @Transactional
    boolean change(UUID id, UUID assignment, AssignmentForm form, FormErrors errors) {
        Assignment changed = current(id, assignment);
        assignments.getEntityManager().lock(changed.terms(), LockModeType.PESSIMISTIC_WRITE);
        assignments.getEntityManager().refresh(changed.terms());
        Conditions before = changed.terms().conditions();
        if (!form.seen.equals(AssignmentForm.seen(changed))) {
            throw new Problem(Status.CONFLICT, messages.changed_meanwhile());
        }
        Optional<Conditions> now = reader.read(form, changed.zone(), before, errors);
        if (now.isPresent() && now.get().mode() != before.mode()) {
            errors.add("mode", messages.mode_stays());
            return false;
        }
        now.ifPresent(conditions -> {
            boolean asLong = Objects.equals(conditions.minutes(), before.minutes());
            changed.change(
                    title(form),
                    code(form),
                    asLong ? changed.minutes() : minutes(changed.terms().set().orElseThrow(), conditions));
            Map<UUID, Integer> told = toldMarks.of(changed.terms());
            allTerms.change(changed.terms(), title(form), conditions);
            List<ToldMarks.Moved> moved = toldMarks.since(told, changed.terms());
            List<ToldMarks.Moved> lowered =
                    moved.stream().filter(ToldMarks.Moved::isLowered).toList();
            if (!lowered.isEmpty() && !form.lowered.equals(ToldMarks.digest(lowered))) {
                form.lowered = ToldMarks.digest(lowered);
                errors.add("lowered", messages.lowers(lowered.size(), toldMarks.words(changed.schoolClass(), lowered)));
                QuarkusTransaction.setRollbackOnly();
                return;
            }
            toldMarks.tell(changed, moved);
            Targets.Aims aimed = targets.aims(changed);
            targets.aim(changed, form);
            audit.record(done(AuditKind.ASSIGNMENT_CHANGED, changed)
                    .with("changes", changes.words(before, conditions, changed.zone(), aimed, targets.aims(changed))));
        });
        return now.isPresent() && errors.isEmpty();
    }

    /** Nothing is taken any more from now on; attempts that run are handed in as they are. */
    @Transactional
    void close(UUID id, UUID assignment) {
        Assignment closed = current(id, assignment);
        Conditions is = closed.terms().conditions();
        Instant now = clock.instant();
        if (is.end().filter(end -> !end.isAfter(now)).isPresent()
                || is.opensAt() != null && !now.isAfter(is.opensAt())) {
            throw new Problem(Status.CONFLICT, messages.not_open_now());
        }
        Instant due = is.dueAt() != null && is.dueAt().isAfter(now) ? now : is.dueAt();
        allTerms.change(
                closed.terms(),
                closed.title(),
                new Conditions(
                        is.mode(),
                        is.minutes(),
                        is.tries(),
                        is.counting(),
                        is.shuffle(),
                        is.opensAt(),
                        due,
                        now,
                        is.late(),
                        is.latePerCent(),
                        is.score(),
                        is.keys(),
                        is.explanations()));
        audit.record(done(AuditKind.ASSIGNMENT_CLOSED, closed));
    }

    @Transactional
    void delete(UUID id, UUID assignment) {
        Assignment deleted = current(id, assignment);
        deleted.delete(clock.instant());
        audit.record(done(AuditKind.ASSIGNMENT_DELETED, deleted));
    }

    private AuditEvent done(AuditKind kind, Assignment assignment) {
        return AuditEvent.of(kind, person.viewer())
                .in(assignment.schoolClass().id())
                .with("title", assignment.title());
    }

    private Assignment current(UUID id, UUID assignment) {
        teaching.current(id);
        return assignments
                .taught(id, assignment, person.viewer())
                .filter(found -> found.deletedAt().isEmpty())
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Starts what is for the person, or goes on with it.
     *
     * @param code that the person typed; asked where nothing was begun before
     * @throws Problem 400 where it is not the one; 409 before it opens, after it closes and where no try is left
     */
    @Transactional
    UUID begin(UUID id, String code) {
        UUID student = person.id().orElseThrow(NotFoundException::new);
        Assignment begun = assignments.meantOne(id, student).orElseThrow(NotFoundException::new);
        UUID terms = begun.terms().id();
        boolean before = !allTerms.taken(List.of(terms), List.of(student))
                .getOrDefault(terms, Map.of())
                .isEmpty();
        if (!before
                && begun.accessCode()
                        .filter(wanted -> VisibleLine.of(code, AssignmentForm.LONGEST_CODE)
                                .filter(wanted::equalsIgnoreCase)
                                .isEmpty())
                        .isPresent()) {
            throw new Problem(Status.BAD_REQUEST, messages.wrong_code());
        }
        return exams.take(terms);
    }

    private int minutes(QuestionSet set, Conditions conditions) {
        int questions = exams.questions(set, conditions.mode());
        Object known = database.createNativeQuery(MEDIAN_MS)
                .setParameter("set", set.id())
                .getSingleResultOrNull();
        int usual = known instanceof Number number
                ? minutes(questions, number.doubleValue() / 1000)
                : usualMinutes(questions);
        Integer limit = conditions.minutes();
        return limit == null ? usual : limit;
    }

    /** That so many questions take of which nobody's times are known. */
    static int usualMinutes(int questions) {
        return minutes(questions, USUAL_SECONDS);
    }

    private static int minutes(int questions, double seconds) {
        return (int) Math.max(1, Math.ceil(questions * seconds / 60));
    }

    private static String title(AssignmentForm form) {
        return VisibleLine.of(form.title, AssignmentForm.LONGEST_TITLE).orElseThrow();
    }

    private static @Nullable String code(AssignmentForm form) {
        return VisibleLine.of(form.code, AssignmentForm.LONGEST_CODE).orElse(null);
    }
}
