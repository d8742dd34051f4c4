package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;

/** What is due in a class, for calendars elsewhere: iCalendar (RFC 5545), an event at the moment at which something is due. */
@ApplicationScoped
class CalendarFiles {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Octets of a line, RFC 5545 3.1. */
    private static final int LONGEST_LINE = 75;

    private final ClassReading classes;
    private final Assignments assignments;
    private final CurrentPerson person;
    private final Clock clock;

    CalendarFiles(ClassReading classes, Assignments assignments, CurrentPerson person, Clock clock) {
        this.classes = classes;
        this.assignments = assignments;
        this.person = person;
        this.clock = clock;
    }

    /** Nothing of a class that the person neither teaches nor learns in. */
    @Transactional
    Optional<String> of(UUID schoolClass) {
        if (classes.head(schoolClass).isPresent()) {
            return Optional.of(file(assignments.taught(schoolClass, person.viewer())));
        }
        return classes.own(schoolClass).map(_ -> file(assignments.meant(schoolClass, person.viewer())));
    }

    private String file(List<Assignment> all) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Factloom//Assignments//EN");
        for (Assignment one : all) {
            Instant due = AssignmentReading.due(one);
            if (one.deletedAt().isPresent() || due.equals(Instant.MAX)) {
                continue;
            }
            line(file, "BEGIN:VEVENT");
            line(file, "UID:" + one.id() + "@factloom");
            line(file, "DTSTAMP:" + UTC.format(clock.instant()));
            line(file, "DTSTART:" + UTC.format(due));
            line(file, "SUMMARY:" + text(one.title() + " (" + one.schoolClass().name() + ")"));
            line(file, "END:VEVENT");
        }
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    /** RFC 5545 3.3.11. */
    static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folded where it is too long, never within a character. */
    static void line(StringBuilder file, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(character);
            octets += size;
            i += character.length();
        }
        file.append("\r\n");
    }
}
