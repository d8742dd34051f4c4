package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.AuditKind;
import org.factloom.account.CurrentPerson;
import org.factloom.account.People;
import org.factloom.account.Person;
import org.factloom.quiz.Accommodation;
import org.factloom.quiz.Accommodations;
import org.factloom.quiz.Pace;
import org.factloom.web.Problem;
import org.factloom.web.ZonedWords;
import org.jspecify.annotations.Nullable;

/** Accommodations, one a person, set by those who teach the person in any class. What one of them sets holds in all classes, and the others see it. */
@ApplicationScoped
class Accommodating {

    private final Teaching teaching;
    private final ClassStudents students;
    private final Accommodations accommodations;
    private final Deeds deeds;
    private final People people;
    private final CurrentPerson person;
    private final AllowanceMessages messages;

    Accommodating(
            Teaching teaching,
            ClassStudents students,
            Accommodations accommodations,
            Deeds deeds,
            People people,
            CurrentPerson person,
            AllowanceMessages messages) {
        this.teaching = teaching;
        this.students = students;
        this.accommodations = accommodations;
        this.deeds = deeds;
        this.people = people;
        this.person = person;
        this.messages = messages;
    }

    /**
     * What a student is given, as those see it who teach the student.
     *
     * @param is nothing where the student is given nothing
     * @param by the name of who set it; empty where nobody is known
     * @param at in words, when that was
     */
    record View(@Nullable Accommodation is, String by, String at) {

        /** Tells whether it is the one that was seen. */
        public String seen() {
            return is == null ? "" : is.setAt().toString();
        }

        /** To be typed over; empty for none. */
        public String days() {
            return is == null || is.days() == 0 ? "" : String.valueOf(is.days());
        }

        public String hours() {
            return is == null || is.hours() == 0 ? "" : String.valueOf(is.hours());
        }

        public boolean paced(String pace) {
            return is == null ? pace.equals("1") : is.pace().id().equals(pace);
        }
    }

    /** Of a student of a class that the caller knows the person to teach. */
    @Transactional
    View of(UUID student, ZoneId zone) {
        Optional<Accommodation> is =
                accommodations.of(students.findById(student).personId());
        return new View(
                is.orElse(null),
                is.flatMap(Accommodation::by)
                        .flatMap(people::findByIdOptional)
                        .flatMap(Person::name)
                        .orElse(""),
                is.map(one -> ZonedWords.of(one.setAt(), zone)).orElse(""));
    }

    /** What whoever asks is given. */
    @Transactional
    Optional<Accommodation> own() {
        return person.id().flatMap(accommodations::of);
    }

    /**
     * Gives a student something else from now on.
     *
     * @param seen what the page showed when it was decided
     * @throws Problem 400 where something typed is wrong; 409 where somebody else decided meanwhile
     */
    @Transactional
    void set(UUID id, UUID student, String seen, String pace, String days, String hours, String why) {
        ClassStudent given = students.in(teaching.current(id), student).orElseThrow(NotFoundException::new);
        Pace chosen = Pace.fromString(pace).orElseThrow(() -> new Problem(Status.BAD_REQUEST, messages.pace_unknown()));
        int later = 24 * number(days) + number(hours);
        if (later > Accommodation.MOST_HOURS) {
            throw new Problem(Status.BAD_REQUEST, messages.later_unfit(Accommodation.MOST_HOURS / 24));
        }
        String reason = deeds.reason(why);
        boolean ends = chosen == Pace.USUAL && later == 0;
        if (ends && accommodations.of(given.personId()).isEmpty()) {
            throw new Problem(Status.BAD_REQUEST, messages.nothing_given());
        }
        if (!accommodations.set(given.personId(), moment(seen), chosen, later, reason, person.viewer())) {
            throw new Problem(Status.CONFLICT, messages.overtaken());
        }
        deeds.done(
                ends ? AuditKind.ACCOMMODATION_ENDED : AuditKind.ACCOMMODATED,
                given,
                null,
                ends
                        ? Map.of()
                        : Map.of(
                                "pace",
                                chosen.id(),
                                "later",
                                later == 0 ? "" : messages.so_long(later / 24, later % 24)),
                reason);
    }

    private static @Nullable Instant moment(String seen) {
        try {
            return seen.isEmpty() ? null : Instant.parse(seen);
        } catch (DateTimeParseException _) {
            return Instant.MIN;
        }
    }

    private int number(String typed) {
        try {
            int number = typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
            if (number >= 0 && number <= Accommodation.MOST_HOURS) {
                return number;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new Problem(Status.BAD_REQUEST, messages.later_unfit(Accommodation.MOST_HOURS / 24));
    }
}
