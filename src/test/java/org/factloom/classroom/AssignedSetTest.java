package org.factloom.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.authoring.MadeSets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Where a set is changed, it is said for whom that changes what is asked. */
@QuarkusTest
class AssignedSetTest {

    private static final String CHANGES = "who begins from now on gets the set as it is then";

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    MadeSets sets;

    @Test
    void theSetAndTheEditorSayWhereItIsAssignedAndMayStillBeBegun() throws Exception {
        UUID made = classes.make();
        Person owner = classes.owner(made);
        Browser teacher = people.browser(owner);
        String set = sets.make(owner.id(), "Builder");
        teacher.get("/sets/" + set).then().body(not(containsString(CHANGES)));
        Response assigned = assignments.post(teacher, made, "set", set, "closes", "2098-11-28T12:00");
        UUID assignment = UUID.fromString(assigned.header("Location").replaceFirst(".*/", ""));
        List<String> pages = List.of("/sets/" + set, "/sets/" + set + "/items/new?id=i0123456789abcdef");
        for (String page : pages) {
            String text = Jsoup.parse(teacher.get(page).asString()).text();
            assertTrue(text.contains("Assigned to Physics 9b until 28 November 2098: " + CHANGES), text);
        }
        assignments.set(assignment, "closes_at = now() - interval '1 hour', opens_at = null");
        for (String page : pages) {
            teacher.get(page).then().statusCode(200).body(not(containsString(CHANGES)));
        }
    }

    @Test
    void theClassesOfOtherTeachersAreNotNamed() throws Exception {
        UUID made = classes.make();
        Person other = classes.owner(made);
        Person owner = people.make(Role.TEACHER);
        String set = sets.make(owner.id(), "Builder");
        Browser teacher = people.browser(owner);
        teacher.post("/sets/" + set + "/share", "name", other.name().orElseThrow());
        assignments.post(people.browser(other), made, "set", set).then().statusCode(303);
        String text = Jsoup.parse(teacher.get("/sets/" + set).asString()).text();
        assertTrue(text.contains("Assigned to a class of another teacher: " + CHANGES), text);
    }

    @Test
    void setsOfOneNameAreToldApartWhereTheyAreListed() throws Exception {
        UUID made = classes.make();
        Person owner = classes.owner(made);
        Browser teacher = people.browser(owner);
        classes.fill(made, 6);
        for (String name : List.of("Builder", "Owner")) {
            String set = sets.make(owner.id(), name);
            teacher.post("/sets/" + set + "/title", "title", "Bob Marley")
                    .then()
                    .statusCode(303);
            assignments.post(teacher, made, "set", set).then().statusCode(303);
        }
        for (String page : List.of("/sets", "/classes/" + made + "/assign", "/classes/" + made + "/progress")) {
            String text = Jsoup.parse(teacher.get(page).asString()).text();
            assertTrue(
                    text.matches(
                            ".*Bob Marley \\(\\d+ \\w+ \\d{4}, [\\d:]{8} UTC\\).*Bob Marley \\(\\d+ \\w+ \\d{4}.*"),
                    page + ": " + text);
        }
    }
}
