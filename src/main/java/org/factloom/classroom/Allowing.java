package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.factloom.account.AuditKind;
import org.factloom.account.CurrentPerson;
import org.factloom.quiz.Allowances;
import org.factloom.quiz.Allowed;
import org.factloom.quiz.Attempt;
import org.factloom.quiz.Conditions;
import org.factloom.quiz.Overruling;
import org.factloom.quiz.Terms;
import org.factloom.web.FormErrors;
import org.factloom.web.Problem;
import org.factloom.web.ZonedWords;
import org.jspecify.annotations.Nullable;

/** What teachers decide for one student of one assignment. Whatever is refused is a {@link Problem} that says why. */
@ApplicationScoped
class Allowing {

    private final Teaching teaching;
    private final Assignments assignments;
    private final ClassStudents students;
    private final Allowances allowances;
    private final Overruling overruling;
    private final FormReader reader;
    private final Deeds deeds;
    private final CurrentPerson person;
    private final AllowanceMessages messages;
    private final Clock clock;

    Allowing(
            Teaching teaching,
            Assignments assignments,
            ClassStudents students,
            Allowances allowances,
            Overruling overruling,
            FormReader reader,
            Deeds deeds,
            CurrentPerson person,
            AllowanceMessages messages,
            Clock clock) {
        this.teaching = teaching;
        this.assignments = assignments;
        this.students = students;
        this.allowances = allowances;
        this.overruling = overruling;
        this.reader = reader;
        this.deeds = deeds;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whom it is about, and what was seen of it when it was decided. */
    record Case(UUID schoolClass, UUID assignment, UUID student, String seen, String reason) {}

    /** What is known of a case, held until the transaction ends. */
    private record Held(
            Assignment assignment, ClassStudent student, Allowed allowed, List<Attempt> attempts, String reason) {

        Terms terms() {
            return assignment.terms();
        }

        UUID who() {
            return student.personId();
        }

        Attempt attempt(UUID id) {
            return attempts.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
    }

    private Held held(Case of) {
        SchoolClass schoolClass = teaching.current(of.schoolClass());
        Assignment assignment = assignments
                .taught(of.schoolClass(), of.assignment(), person.viewer())
                .filter(found -> found.deletedAt().isEmpty())
                .orElseThrow(NotFoundException::new);
        ClassStudent student = students.ever(schoolClass, of.student()).orElseThrow(NotFoundException::new);
        overruling.lock(assignment.terms(), student.personId());
        Allowed allowed = allowances.of(assignment.terms(), student.personId());
        List<Attempt> attempts = overruling.attempts(assignment.terms(), student.personId());
        if (!of.seen().equals(seen(allowed, attempts))) {
            throw new Problem(Status.CONFLICT, messages.overtaken());
        }
        return new Held(assignment, student, allowed, attempts, deeds.reason(of.reason()));
    }

    /** Tells what is given, and which attempts there are, from what was so before. */
    static String seen(Allowed allowed, List<Attempt> attempts) {
        String all = allowed
                + attempts.stream()
                        .map(one -> one.id() + "|" + one.finishedAt().isPresent() + "|"
                                + one.deletedAt().isPresent())
                        .toList()
                        .toString();
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * Gives other times.
     *
     * @param due and {@code closes} in the class's zone; empty for as everybody
     */
    @Transactional
    void extend(Case of, String due, String dueOffset, String closes, String closesOffset, FormErrors errors) {
        Held held = held(of);
        ZoneId zone = held.assignment().zone();
        Conditions all = held.terms().conditions();
        Instant newDue = all.dueAt() == null
                ? null
                : reader.moment(due, dueOffset, "due", zone, held.allowed().due(), errors);
        Instant newCloses = all.closesAt() == null
                ? null
                : reader.moment(
                        closes, closesOffset, "closes", zone, held.allowed().closes(), errors);
        if (newDue != null && !newDue.isAfter(Objects.requireNonNull(all.dueAt()))) {
            errors.add("due", messages.not_later());
        }
        if (newCloses != null && !newCloses.isAfter(Objects.requireNonNull(all.closesAt()))) {
            errors.add("closes", messages.not_later());
        }
        if (newDue != null && newCloses != null && newCloses.isBefore(newDue)) {
            errors.add("closes", messages.closes_before_due());
        }
        if (!errors.isEmpty()) {
            return;
        }
        Allowed now = held.allowed().until(newDue, newCloses);
        if (now.equals(held.allowed())) {
            throw new Problem(Status.BAD_REQUEST, messages.nothing_chosen());
        }
        allowances.allow(held.terms(), held.who(), now);
        Conditions own = allowances.own(held.terms(), held.who()).conditions();
        done(
                AuditKind.EXTENDED,
                held,
                Map.of("times", messages.times_words(words(own.dueAt(), zone), words(own.closesAt(), zone))));
    }

    @Transactional
    void giveTry(Case of) {
        Held held = held(of);
        Conditions own = allowances.own(held.terms(), held.who()).conditions();
        if (own.tries() == null || held.allowed().extraTries() >= Allowed.MOST_TRIES) {
            throw new Problem(Status.CONFLICT, messages.no_tries_limit());
        }
        if (own.end().filter(end -> !end.isAfter(clock.instant())).isPresent()) {
            throw new Problem(Status.CONFLICT, messages.closed_first());
        }
        allowances.allow(held.terms(), held.who(), held.allowed().oneMoreTry());
        done(AuditKind.TRY_GIVEN, held, Map.of());
    }

    @Transactional
    void excuse(Case of, boolean excused) {
        Held held = held(of);
        if (held.allowed().excused() == excused) {
            throw new Problem(Status.CONFLICT, messages.overtaken());
        }
        allowances.allow(held.terms(), held.who(), held.allowed().excused(excused));
        done(excused ? AuditKind.EXCUSED : AuditKind.EXCUSE_ENDED, held, Map.of());
    }

    /**
     * Lets the last attempt go on.
     *
     * @param until in the class's zone; needed where the assignment ends, or has a time limit
     */
    @Transactional
    void reopen(Case of, UUID attempt, String until, String offset, FormErrors errors) {
        Held held = held(of);
        Attempt reopened = held.attempt(attempt);
        ZoneId zone = held.assignment().zone();
        Conditions own = allowances.own(held.terms(), held.who()).conditions();
        Instant end = reader.moment(until, offset, "until", zone, null, errors);
        boolean ends = own.minutes() != null || own.end().isPresent();
        if (ends && until.isBlank()) {
            errors.add("until", messages.until_missing());
        }
        if (!errors.isEmpty()) {
            return;
        }
        Allowed now = end == null
                ? held.allowed()
                : held.allowed()
                        .until(
                                later(held.allowed().due(), own.dueAt(), end),
                                later(held.allowed().closes(), own.closesAt(), end));
        overruling.reopen(attempt, now, ends ? end : null, person.viewer(), held.reason());
        done(AuditKind.REOPENED, held, Map.of("try", number(reopened), "until", ends ? words(end, zone) : ""));
    }

    /** An own time that is to be no earlier than {@code end}, where there is one at all. */
    private static @Nullable Instant later(@Nullable Instant given, @Nullable Instant holds, Instant end) {
        return holds != null && holds.isBefore(end) ? end : given;
    }

    @Transactional
    void delete(Case of, UUID attempt) {
        Held held = held(of);
        Attempt deleted = held.attempt(attempt);
        if (!overruling.delete(attempt)) {
            throw new Problem(Status.CONFLICT, messages.runs_still());
        }
        done(AuditKind.ATTEMPT_DELETED, held, Map.of("try", number(deleted)));
    }

    @Transactional
    void restore(Case of, UUID attempt) {
        Held held = held(of);
        Attempt restored = held.attempt(attempt);
        if (!overruling.restore(attempt)) {
            throw new Problem(Status.CONFLICT, messages.overtaken());
        }
        done(AuditKind.ATTEMPT_RESTORED, held, Map.of("try", number(restored)));
    }

    private void done(AuditKind kind, Held held, Map<String, String> what) {
        Map<String, String> all = new TreeMap<>(what);
        all.put("title", held.assignment().title());
        deeds.done(kind, held.student(), held.assignment().id(), all, held.reason());
    }

    private static String number(Attempt attempt) {
        return String.valueOf(attempt.tryNumber().orElse(1));
    }

    private static String words(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : ZonedWords.of(at, zone);
    }
}
