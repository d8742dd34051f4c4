package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.factloom.account.AuditEvent;
import org.factloom.account.AuditKind;
import org.factloom.account.AuditLog;
import org.factloom.account.CurrentPerson;
import org.factloom.account.PersonName;
import org.factloom.web.Problem;
import org.factloom.web.VisibleLine;

/** Who is in a class, under which name and in which groups, as its teachers decide. */
@ApplicationScoped
class Roll {

    private final Teaching teaching;
    private final ClassStudents students;
    private final ClassGroups groups;
    private final CurrentPerson person;
    private final ClassMessages messages;
    private final Clock clock;
    private final AuditLog audit;

    Roll(
            Teaching teaching,
            ClassStudents students,
            ClassGroups groups,
            CurrentPerson person,
            ClassMessages messages,
            Clock clock,
            AuditLog audit) {
        this.teaching = teaching;
        this.students = students;
        this.groups = groups;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
        this.audit = audit;
    }

    /** Takes students out of the class. What they answered stays theirs, and what they have begun goes on. */
    @Transactional
    void remove(UUID id, Collection<UUID> chosen) {
        List<ClassStudent> those = chosen(teaching.current(id), chosen);
        those.forEach(student -> student.leave(clock.instant()));
        audit.record(those.stream()
                .map(student -> done(AuditKind.STUDENT_REMOVED, id, student))
                .toList());
    }

    @Transactional
    void rename(UUID id, UUID student, String name) {
        String fit = PersonName.of(name)
                .map(PersonName::value)
                .orElseThrow(() -> new Problem(Status.BAD_REQUEST, messages.student_name_unfit()));
        ClassStudent renamed = students.in(teaching.current(id), student).orElseThrow(NotFoundException::new);
        audit.record(AuditEvent.of(AuditKind.STUDENT_RENAMED, person.viewer())
                .in(id)
                .about(renamed.personId())
                .with("from", renamed.name())
                .with("to", fit));
        renamed.rename(fit);
    }

    /** @param group a name; a group that is not there yet is made */
    @Transactional
    void putInto(UUID id, Collection<UUID> chosen, String group) {
        SchoolClass schoolClass = teaching.current(id);
        List<ClassStudent> those = chosen(schoolClass, chosen);
        ClassGroup into = groupNamed(schoolClass, group);
        those.forEach(student -> student.join(into));
        audit.record(those.stream()
                .map(student -> done(AuditKind.GROUP_ENTERED, id, student).with("group", into.name()))
                .toList());
    }

    @Transactional
    void takeFrom(UUID id, Collection<UUID> chosen, String group) {
        SchoolClass schoolClass = teaching.current(id);
        ClassGroup from = groups.named(schoolClass, group.strip())
                .orElseThrow(() -> new Problem(Status.BAD_REQUEST, messages.no_such_group(group.strip())));
        List<ClassStudent> those = chosen(schoolClass, chosen);
        those.forEach(student -> student.leave(from));
        audit.record(those.stream()
                .map(student -> done(AuditKind.GROUP_LEFT, id, student).with("group", from.name()))
                .toList());
    }

    @Transactional
    void renameGroup(UUID id, UUID group, String name) {
        SchoolClass schoolClass = teaching.current(id);
        String fit = groupName(name);
        ClassGroup renamed = groups.of(schoolClass, group).orElseThrow(NotFoundException::new);
        if (groups.named(schoolClass, fit)
                .filter(other -> !other.id().equals(group))
                .isPresent()) {
            throw new Problem(Status.CONFLICT, messages.group_there(fit));
        }
        renamed.rename(fit);
    }

    /**
     * Its students stay in the class.
     *
     * @throws Problem 409 while something is assigned to it, which would be for nobody then
     */
    @Transactional
    void removeGroup(UUID id, UUID group) {
        ClassGroup removed = groups.of(teaching.current(id), group).orElseThrow(NotFoundException::new);
        groups.assigned(removed).ifPresent(title -> {
            throw new Problem(Status.CONFLICT, messages.group_assigned(removed.name(), title));
        });
        groups.delete(removed);
    }

    /** A student goes. */
    @Transactional
    void leave(UUID id) {
        ClassStudent gone = students.attending(id, person.viewer()).orElseThrow(NotFoundException::new);
        gone.leave(clock.instant());
        audit.record(done(AuditKind.STUDENT_LEFT, id, gone));
    }

    /** The group of this name, made where it is not there. */
    ClassGroup groupNamed(SchoolClass schoolClass, String name) {
        String fit = groupName(name);
        return groups.named(schoolClass, fit).orElseGet(() -> {
            if (groups.isFull(schoolClass)) {
                throw new Problem(Status.CONFLICT, messages.too_many_groups(ClassGroups.MOST));
            }
            ClassGroup made = new ClassGroup(schoolClass, fit);
            groups.persist(made);
            return made;
        });
    }

    private AuditEvent done(AuditKind kind, UUID schoolClass, ClassStudent student) {
        return AuditEvent.of(kind, person.viewer())
                .in(schoolClass)
                .about(student.personId())
                .with("name", student.name());
    }

    private String groupName(String typed) {
        return VisibleLine.of(typed, ClassGroup.LONGEST_NAME)
                .orElseThrow(() -> new Problem(Status.BAD_REQUEST, messages.group_name_unfit(ClassGroup.LONGEST_NAME)));
    }

    private List<ClassStudent> chosen(SchoolClass schoolClass, Collection<UUID> chosen) {
        List<ClassStudent> found = chosen.isEmpty() ? List.of() : students.in(schoolClass, chosen);
        if (found.isEmpty()) {
            throw new Problem(Status.BAD_REQUEST, messages.choose_some());
        }
        return found;
    }
}
