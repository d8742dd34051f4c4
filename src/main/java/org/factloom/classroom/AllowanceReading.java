package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.quiz.Allowances;
import org.factloom.quiz.Allowed;
import org.factloom.quiz.Attempt;
import org.factloom.quiz.Conditions;
import org.factloom.quiz.Overruling;
import org.factloom.quiz.Own;
import org.factloom.quiz.Result;
import org.factloom.web.ZonedWords;
import org.jspecify.annotations.Nullable;

/** How one student stands in one assignment, for those who teach the class. */
@ApplicationScoped
class AllowanceReading {

    private final ClassReading classes;
    private final Assignments assignments;
    private final ClassStudents students;
    private final Allowances allowances;
    private final Overruling overruling;
    private final CurrentPerson person;
    private final Clock clock;

    AllowanceReading(
            ClassReading classes,
            Assignments assignments,
            ClassStudents students,
            Allowances allowances,
            Overruling overruling,
            CurrentPerson person,
            Clock clock) {
        this.classes = classes;
        this.assignments = assignments;
        this.students = students;
        this.allowances = allowances;
        this.overruling = overruling;
        this.person = person;
        this.clock = clock;
    }

    /**
     * An attempt.
     *
     * @param percent that counts, with what lateness takes; null while it runs
     * @param handedIn in words; empty while it runs
     */
    record Try(UUID id, int number, @Nullable Integer percent, String handedIn, boolean deleted) {

        public boolean isOver() {
            return percent != null;
        }
    }

    /**
     * The page.
     *
     * @param gone whether no longer in the class
     * @param due in words, for the student; empty for never
     * @param limit minutes; 0 for none
     * @param tries that the student has; 0 for as many as one likes
     * @param endless whether nothing ends an attempt
     * @param told whether right answers are told now
     * @param changeable whether anything may be decided: the class and the assignment are not put away
     */
    record View(
            ClassViews.Summary head,
            UUID assignment,
            String title,
            UUID student,
            String name,
            boolean gone,
            boolean excused,
            String due,
            String closes,
            int limit,
            int tries,
            boolean endless,
            boolean told,
            boolean changeable,
            Allowed allowed,
            @Nullable Instant dueOfAll,
            @Nullable Instant closesOfAll,
            List<Try> attempts,
            String seen) {

        public String href() {
            return "/classes/%s/assignments/%s/students/%s".formatted(head.id(), assignment, student);
        }

        /** The attempt that may be taken up again: the last that counts, where it is over. */
        public @Nullable Try last() {
            return attempts.stream()
                    .filter(one -> !one.deleted())
                    .reduce((_, later) -> later)
                    .filter(Try::isOver)
                    .orElse(null);
        }

        public boolean running() {
            return attempts.stream().anyMatch(one -> !one.isOver());
        }

        public ZoneId zone() {
            return ZoneId.of(head.zone());
        }
    }

    @Transactional
    Optional<View> view(UUID schoolClass, UUID assignment, UUID student) {
        return classes.head(schoolClass).flatMap(head -> assignments
                .taught(schoolClass, assignment, person.viewer())
                .flatMap(one -> students.ever(one.schoolClass(), student).map(found -> view(head, one, found))));
    }

    private View view(ClassViews.Summary head, Assignment one, ClassStudent student) {
        Own own = allowances.own(one.terms(), student.personId());
        Conditions holds = own.conditions();
        Allowed allowed = allowances.of(one.terms(), student.personId());
        List<Attempt> attempts = overruling.attempts(one.terms(), student.personId());
        Conditions all = one.terms().conditions();
        return new View(
                head,
                one.id(),
                one.title(),
                student.id(),
                student.name(),
                !student.isIn(),
                own.excused(),
                words(holds.dueAt(), one.zone()),
                words(holds.closesAt(), one.zone()),
                Objects.requireNonNullElse(holds.minutes(), 0),
                Objects.requireNonNullElse(holds.tries(), 0),
                holds.minutes() == null && holds.end().isEmpty(),
                holds.tellsKeys(clock.instant()),
                !head.archived() && one.deletedAt().isEmpty(),
                allowed,
                all.dueAt(),
                all.closesAt(),
                attempts.stream().map(attempt -> attempt(attempt, one.zone())).toList(),
                Allowing.seen(allowed, attempts));
    }

    private static Try attempt(Attempt attempt, ZoneId zone) {
        return new Try(
                attempt.id(),
                attempt.tryNumber().orElse(1),
                attempt.counted().map(Result::percent).orElse(null),
                words(attempt.handedIn().orElse(null), zone),
                attempt.deletedAt().isPresent());
    }

    private static String words(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : ZonedWords.of(at, zone);
    }
}
