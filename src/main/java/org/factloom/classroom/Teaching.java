package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.AuditEvent;
import org.factloom.account.AuditKind;
import org.factloom.account.AuditLog;
import org.factloom.account.CurrentPerson;
import org.factloom.account.People;
import org.factloom.account.Person;
import org.factloom.learning.Learners;
import org.factloom.web.FormErrors;
import org.factloom.web.Problem;
import org.factloom.web.VisibleLine;

/** What those who teach a class decide about it. Whatever is refused is a {@link Problem} that says why. */
@ApplicationScoped
class Teaching {

    private static final int MOST_TEACHERS = 20;

    private final SchoolClasses classes;
    private final ClassStudents students;
    private final People people;
    private final CurrentPerson person;
    private final SecureRandom chance;
    private final ClassMessages messages;
    private final JoinMessages joining;
    private final Clock clock;
    private final AuditLog audit;

    Teaching(
            SchoolClasses classes,
            ClassStudents students,
            People people,
            CurrentPerson person,
            SecureRandom chance,
            ClassMessages messages,
            JoinMessages joining,
            Clock clock,
            AuditLog audit) {
        this.classes = classes;
        this.students = students;
        this.people = people;
        this.person = person;
        this.chance = chance;
        this.messages = messages;
        this.joining = joining;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    SchoolClass create(String name, String zone) {
        check(name, zone);
        SchoolClass made = new SchoolClass(
                line(name), zone(zone).orElseThrow(), JoinCode.random(chance), person.viewer(), clock.instant());
        classes.persist(made);
        audit.record(done(AuditKind.CLASS_MADE, made));
        return made;
    }

    @Transactional
    void change(UUID id, String name, String zone) {
        SchoolClass schoolClass = current(id);
        check(name, zone);
        String before = described(schoolClass);
        schoolClass.rename(line(name));
        schoolClass.moveTo(zone(zone).orElseThrow());
        if (!before.equals(described(schoolClass))) {
            audit.record(done(AuditKind.CLASS_CHANGED, schoolClass)
                    .with("from", before)
                    .with("to", described(schoolClass)));
        }
    }

    /** The code so far is void from now on. */
    @Transactional
    void renewCode(UUID id) {
        SchoolClass schoolClass = joined(id);
        schoolClass.renewCode(JoinCode.random(chance));
        audit.record(done(AuditKind.CODE_RENEWED, schoolClass));
    }

    @Transactional
    void open(UUID id, boolean open) {
        SchoolClass schoolClass = joined(id);
        schoolClass.open(open);
        recordJoining(schoolClass);
    }

    @Transactional
    void allowGuests(UUID id, boolean guests) {
        SchoolClass schoolClass = joined(id);
        schoolClass.allowGuests(guests);
        recordJoining(schoolClass);
    }

    private void recordJoining(SchoolClass schoolClass) {
        audit.record(done(AuditKind.JOINING_CHANGED, schoolClass)
                .with("open", String.valueOf(schoolClass.isJoinOpen()))
                .with("guests", String.valueOf(schoolClass.isGuestsAllowed())));
    }

    /** Puts the class away, or takes it back; by its owner. */
    @Transactional
    void archive(UUID id, boolean away) {
        SchoolClass schoolClass = own(id);
        if (away) {
            schoolClass.archive(clock.instant());
        } else {
            schoolClass.unarchive();
        }
        audit.record(done(away ? AuditKind.CLASS_ARCHIVED : AuditKind.CLASS_TAKEN_BACK, schoolClass));
    }

    /** Deletes a class in which nobody has ever been; by its owner. */
    @Transactional
    void delete(UUID id) {
        SchoolClass schoolClass = own(id);
        if (students.countEver(schoolClass) > 0) {
            throw new Problem(Status.CONFLICT, messages.not_empty());
        }
        classes.delete(schoolClass);
    }

    /** Lets another teacher teach the class, too; by its owner. */
    @Transactional
    void addTeacher(UUID id, String name) {
        SchoolClass schoolClass = own(id);
        Person teacher = people.teacher(name)
                .orElseThrow(() -> new Problem(Status.BAD_REQUEST, messages.no_such_teacher(name.strip())));
        if (teacher.id().equals(schoolClass.ownerId())) {
            throw new Problem(Status.BAD_REQUEST, messages.yours_already());
        }
        if (students.of(schoolClass, teacher.id()).filter(ClassStudent::isIn).isPresent()) {
            throw new Problem(Status.CONFLICT, messages.learns_here(name.strip()));
        }
        if (schoolClass.coTeachers().size() >= MOST_TEACHERS) {
            throw new Problem(Status.CONFLICT, messages.too_many_teachers(MOST_TEACHERS));
        }
        schoolClass.add(teacher.id());
        audit.record(done(AuditKind.TEACHER_ADDED, schoolClass).about(teacher.id()));
    }

    /** By the owner; whoever is not among them stays so. */
    @Transactional
    void removeTeacher(UUID id, UUID teacher) {
        SchoolClass schoolClass = own(id);
        if (schoolClass.remove(teacher)) {
            audit.record(done(AuditKind.TEACHER_REMOVED, schoolClass).about(teacher));
        }
    }

    /** A co-teacher goes. */
    @Transactional
    void leave(UUID id) {
        UUID viewer = person.viewer();
        SchoolClass schoolClass = classes.lockedTaught(id, viewer).orElseThrow(NotFoundException::new);
        if (!schoolClass.remove(viewer)) {
            throw new Problem(Status.CONFLICT, messages.owner_stays());
        }
        audit.record(done(AuditKind.TEACHER_REMOVED, schoolClass).about(viewer));
    }

    /** A class of the person's that is not put away, held off from others. */
    SchoolClass current(UUID id) {
        SchoolClass schoolClass = classes.lockedTaught(id, person.viewer()).orElseThrow(NotFoundException::new);
        if (schoolClass.archivedAt().isPresent()) {
            throw new Problem(Status.CONFLICT, messages.archived_stays());
        }
        return schoolClass;
    }

    /** The same, which people come into: no demonstration, as they would be removed with it. */
    SchoolClass joined(UUID id) {
        SchoolClass schoolClass = current(id);
        if (schoolClass.isDemonstration()) {
            throw new Problem(Status.CONFLICT, joining.simulated_alone());
        }
        return schoolClass;
    }

    private AuditEvent done(AuditKind kind, SchoolClass schoolClass) {
        return AuditEvent.of(kind, person.viewer()).in(schoolClass.id());
    }

    private static String described(SchoolClass schoolClass) {
        return schoolClass.name() + ", " + schoolClass.zone();
    }

    private SchoolClass own(UUID id) {
        return classes.lockedOwn(id, person.viewer()).orElseThrow(NotFoundException::new);
    }

    /** What cannot be taken of a class, at the fields {@code name} and {@code zone}. */
    FormErrors errors(String name, String zone) {
        FormErrors errors = new FormErrors();
        if (VisibleLine.of(name, SchoolClass.LONGEST_NAME).isEmpty()) {
            errors.add("name", messages.name_unfit());
        }
        if (zone(zone).isEmpty()) {
            errors.add("zone", messages.zone_unknown());
        }
        return errors;
    }

    private void check(String name, String zone) {
        FormErrors errors = errors(name, zone);
        if (!errors.isEmpty()) {
            throw new Problem(errors);
        }
    }

    private static String line(String name) {
        return VisibleLine.of(name, SchoolClass.LONGEST_NAME).orElseThrow();
    }

    /** As the world's zones are named: "+03:00" knows of no clock changes. */
    private static Optional<ZoneId> zone(String typed) {
        return Learners.zone(typed.strip())
                .filter(zone -> ZoneId.getAvailableZoneIds().contains(zone.getId()));
    }
}
