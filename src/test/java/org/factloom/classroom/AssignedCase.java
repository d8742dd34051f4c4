package org.factloom.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.authoring.MadeSets;
import org.junit.jupiter.api.BeforeEach;

/** What a teacher assigns to a class of one student, who takes it. */
abstract class AssignedCase {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    MadeSets sets;

    Person teacher;
    Browser teaching;
    UUID made;
    Person student;
    UUID place;
    Browser learning;

    @BeforeEach
    void make() {
        teacher = people.make(Role.TEACHER);
        teaching = people.browser(teacher);
        made = classes.make(teacher, "History 8a");
        student = people.make(Role.STUDENT);
        place = classes.add(made, student);
        learning = people.browser(student);
    }

    static UUID of(Response assigned) {
        assertEquals(303, assigned.statusCode(), assigned::asString);
        return UUID.fromString(assigned.header("Location").replaceFirst(".*/", ""));
    }

    String path(UUID assignment) {
        return "/classes/" + made + "/assignments/" + assignment;
    }

    static String inAWeek() {
        return LocalDate.now(ZoneId.of("Asia/Baghdad")).plusWeeks(1) + "T23:59";
    }

    Response begin(UUID assignment, String... form) {
        return learning.post("/assignments/" + assignment + "/attempts", form);
    }

    static String attempt(Response begun) {
        assertEquals(303, begun.statusCode(), begun::asString);
        String location = begun.header("Location");
        return location.substring(location.indexOf("/attempts/"));
    }
}
