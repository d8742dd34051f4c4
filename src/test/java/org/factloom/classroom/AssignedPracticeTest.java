package org.factloom.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.authoring.MadeSets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Practice that is assigned: told at once, with a clock, and handed in. */
@QuarkusTest
class AssignedPracticeTest {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    MadeSets sets;

    private Person teacher;
    private Browser teaching;
    private UUID made;
    private Person student;
    private Browser learning;

    @BeforeEach
    void make() {
        teacher = people.make(Role.TEACHER);
        teaching = people.browser(teacher);
        made = classes.make(teacher, "History 8a");
        student = people.make(Role.STUDENT);
        classes.add(made, student);
        learning = people.browser(student);
    }

    private static String attempt(Response begun) {
        assertEquals(303, begun.statusCode(), begun::asString);
        String location = begun.header("Location");
        return location.substring(location.indexOf("/attempts/"));
    }

    private Response begin(UUID assignment, String... form) {
        return learning.post("/assignments/" + assignment + "/attempts", form);
    }

    private static UUID of(Response assigned) {
        assertEquals(303, assigned.statusCode(), assigned::asString);
        return UUID.fromString(assigned.header("Location").replaceFirst(".*/", ""));
    }

    @Test
    void practiceTellsAtOnceAndEndsWhenItCloses() throws Exception {
        String set = sets.make(teacher.id(), "a", "b");
        Response response = teaching.post(
                "/classes/" + made + "/assign",
                "set",
                set,
                "title",
                "Practice",
                "mode",
                "practice",
                "closes",
                "2098-06-01T10:00");
        UUID assignment = of(response);
        String attempt = attempt(begin(assignment));
        learning.post(attempt + "/questions/1", "text", "The a of all").then().statusCode(303);
        learning.get(attempt + "/questions/1")
                .then()
                .body(containsString("Right"), containsString("The kiln was built in 1701"));
        String progress = "/classes/" + made + "/assignments/" + assignment;
        teaching.post(progress, "what", "close").then().statusCode(303);
        waitUntilOver(attempt);
        learning.post(attempt + "/questions/2", "text", "The b of all")
                .then()
                .statusCode(409)
                .body(containsString("This closed in the meantime"));
        // What is stored may be sent again.
        learning.post(attempt + "/questions/1", "text", "The a of all").then().statusCode(303);
        learning.json()
                .body("{\"text\": \"The a of all\"}")
                .post("/api" + attempt + "/answers/1/mark")
                .then()
                .statusCode(200);
        learning.get(attempt + "/result").then().statusCode(200).body(containsString("You answered 1 of 2 right"));
        teaching.get(progress).then().body(containsString("50 %"));
    }

    @Test
    void practiceShowsItsClockAndIsHandedIn() throws Exception {
        UUID assignment =
                assignments.assign(made, "set", sets.make(teacher.id(), "a", "b"), "mode", "practice", "minutes", "30");
        String attempt = attempt(begin(assignment));
        learning.get(attempt + "/questions/1")
                .then()
                .body(
                        containsString("minutes left"),
                        containsString("data-seconds-left"),
                        containsString("href=\"" + attempt + "/submission\""));
        learning.post(attempt + "/questions/1", "text", "The a of all").then().statusCode(303);
        learning.get(attempt + "/questions/1").then().body(containsString("data-seconds-left"));
        learning.get(attempt + "/submission")
                .then()
                .statusCode(200)
                .body(containsString("One question is not answered"));
        learning.post(attempt + "/submission").then().statusCode(303);
        learning.get(attempt + "/result").then().statusCode(200).body(containsString("You answered 1 of 2 right"));
        learning.get(attempt + "/questions/2").then().body(not(containsString("/submission")));
    }

    private void waitUntilOver(String attempt) throws InterruptedException {
        for (int i = 0;
                i < 100
                        && assignments.one(
                                        "select finished_at from attempt where id = '" + attempt.replaceFirst(".*/", "")
                                                + "'::uuid and finished_at is not null union all select null limit 1")
                                == null;
                i++) {
            Thread.sleep(200);
        }
    }
}
