package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.AuditEvent;
import org.factloom.account.AuditKind;
import org.factloom.account.AuditLog;
import org.factloom.account.CurrentPerson;
import org.factloom.account.People;
import org.factloom.account.Person;
import org.factloom.account.PersonName;
import org.factloom.web.Problem;

/** How students come into a class with its code. */
@ApplicationScoped
class Joining {

    /** Whoever is in a class at a time. */
    static final int MOST_STUDENTS = 5000;

    private final SchoolClasses classes;
    private final ClassStudents students;
    private final People people;
    private final CurrentPerson person;
    private final ClassMessages names;
    private final JoinMessages messages;
    private final Clock clock;
    private final AuditLog audit;

    Joining(
            SchoolClasses classes,
            ClassStudents students,
            People people,
            CurrentPerson person,
            ClassMessages names,
            JoinMessages messages,
            Clock clock,
            AuditLog audit) {
        this.classes = classes;
        this.students = students;
        this.people = people;
        this.person = person;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * What whoever has the code is told.
     *
     * @param there whether the person teaches the class or is in it
     * @param yourName of the account; empty without one
     */
    record Invitation(
            UUID id, JoinCode code, String name, String teacher, boolean guests, boolean there, String yourName) {}

    /** Nothing where no class is joined with the code. */
    @Transactional
    Optional<Invitation> invitation(JoinCode code) {
        UUID viewer = person.viewer();
        return classes.joinedWith(code)
                .map(found -> new Invitation(
                        found.id(),
                        code,
                        found.name(),
                        nameOf(found.ownerId()),
                        found.isGuestsAllowed(),
                        teaches(found, viewer)
                                || students.of(found, viewer)
                                        .filter(ClassStudent::isIn)
                                        .isPresent(),
                        nameOf(viewer)));
    }

    /**
     * Makes the person a student of the class; a guest, too, where the class allows it, who is made here. Doing it twice changes nothing.
     *
     * @param name as others in the class call the person; empty for the account's name, or "Guest 7"
     * @return the class
     */
    @Transactional
    UUID join(JoinCode code, String name) {
        SchoolClass schoolClass = classes.joinedWith(code).orElseThrow(NotFoundException::new);
        String own = nameOf(person.viewer());
        if (own.isEmpty() && !schoolClass.isGuestsAllowed()) {
            throw new Problem(Status.FORBIDDEN, messages.no_guests());
        }
        if (teaches(schoolClass, person.viewer())) {
            throw new Problem(Status.CONFLICT, messages.you_teach());
        }
        classes.lock(schoolClass);
        Optional<ClassStudent> before = students.of(schoolClass, person.viewer());
        if (before.filter(ClassStudent::isIn).isPresent()) {
            return schoolClass.id();
        }
        if (students.countIn(schoolClass) >= MOST_STUDENTS) {
            throw new Problem(Status.CONFLICT, messages.class_full(MOST_STUDENTS));
        }
        String fit = fit(name.isBlank() ? own : name, schoolClass);
        UUID joined = person.idOrNewGuest();
        before.ifPresentOrElse(
                ClassStudent::comeBack,
                () -> students.persist(new ClassStudent(schoolClass, joined, fit, clock.instant())));
        audit.record(AuditEvent.of(AuditKind.STUDENT_JOINED, joined)
                .in(schoolClass.id())
                .about(joined)
                .with("name", before.map(ClassStudent::name).orElse(fit)));
        return schoolClass.id();
    }

    private String fit(String name, SchoolClass schoolClass) {
        if (name.isBlank()) {
            return messages.guest_number(students.countEver(schoolClass) + 1);
        }
        return PersonName.of(name)
                .map(PersonName::value)
                .orElseThrow(() -> new Problem(Status.BAD_REQUEST, names.student_name_unfit()));
    }

    private static boolean teaches(SchoolClass schoolClass, UUID viewer) {
        return schoolClass.ownerId().equals(viewer) || schoolClass.coTeachers().contains(viewer);
    }

    private String nameOf(UUID id) {
        return people.findByIdOptional(id).flatMap(Person::name).orElse("");
    }
}
