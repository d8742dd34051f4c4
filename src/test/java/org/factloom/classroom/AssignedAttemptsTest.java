package org.factloom.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What students take by the terms of an assignment: when, how often, and what they are told of it. */
@QuarkusTest
class AssignedAttemptsTest extends AssignedCase {

    private void save(String attempt, int number, String text) {
        learning.json()
                .body("{\"sequence\": 1, \"response\": {\"text\": \"%s\"}, \"flagged\": false}".formatted(text))
                .put("/api" + attempt + "/answers/" + number)
                .then()
                .statusCode(200);
    }

    @Test
    void beforeItOpensAndAfterItClosesIsSaidInWords() {
        UUID assignment = assignments.assign(made, "opens", "2098-06-01T10:00");
        learning.get("/assignments/" + assignment)
                .then()
                .statusCode(200)
                .body(containsString("It opens on Sunday 1 June 2098, 10:00"), not(containsString("/attempts\"")));
        begin(assignment).then().statusCode(409).body(containsString("This opens on Sunday 1 June 2098"));
        learning.get("/").then().body(not(containsString("The revolt")));
        assignments.set(assignment, "opens_at = now() - interval '2 days', closes_at = now() - interval '1 day'");
        begin(assignment).then().statusCode(409).body(containsString("nothing can be handed in any more"));
        learning.get("/classes/" + made).then().body(containsString("It closed on"));
    }

    @Test
    void anAccessCodeIsAskedOnce() {
        UUID assignment = assignments.assign(made, "code", "Kiln 7", "tries", "2");
        learning.get("/").then().body(containsString("href=\"/assignments/" + assignment + "\""));
        learning.get("/assignments/" + assignment)
                .then()
                .body(containsString("name=\"code\""), not(containsString("Kiln 7")));
        begin(assignment).then().statusCode(400).body(containsString("not the access code"));
        String attempt = attempt(begin(assignment, "code", "kiln 7"));
        learning.post(attempt + "/submission").then().statusCode(303);
        attempt(learning.post(attempt + "/tries"));
    }

    @Test
    void whatIsHandedInLateLosesWhatWasSaidAndTheScoreStaysBesideIt() throws Exception {
        String set = sets.make(teacher.id(), "a", "b");
        Response response = teaching.post(
                "/classes/" + made + "/assign",
                "set",
                set,
                "title",
                "Late",
                "late",
                "per_cent",
                "latePerCent",
                "10",
                "due",
                inAWeek());
        UUID assignment = of(response);
        assignments.set(assignment, "due_at = now() - interval '30 hours'");
        String attempt = attempt(begin(assignment));
        save(attempt, 1, "The a of all");
        learning.post(attempt + "/submission").then().statusCode(303);
        learning.get(attempt + "/result")
                .then()
                .statusCode(200)
                .body(containsString("Score: 50 %"), containsString("Handed in 2 days late: −20 %. It counts 30 %."));
        learning.get("/assignments/" + assignment).then().body(containsString("counts 30 %"));
        teaching.get("/classes/" + made + "/assignments/" + assignment)
                .then()
                .body(containsString("2 days late"), containsString("30 %"));
    }

    @Test
    void whatIsNotTakenLateClosesWhenItIsDue() {
        UUID assignment = assignments.assign(made, "late", "none", "due", inAWeek());
        assignments.set(assignment, "due_at = now() - interval '1 hour'");
        begin(assignment).then().statusCode(409).body(containsString("This closed on"));
    }

    @Test
    void whatIsNotToldYetIsNeitherOnPagesNorInTheInterface() throws Exception {
        String set = sets.make(teacher.id(), "a", "b");
        Response response = teaching.post(
                "/classes/" + made + "/assign",
                "set",
                set,
                "title",
                "Veiled",
                "closes",
                "2098-06-01T10:00",
                "score",
                "at_end",
                "keys",
                "after_close",
                "explanations",
                "never");
        UUID assignment = of(response);
        String attempt = attempt(begin(assignment));
        save(attempt, 1, "The a of all");
        learning.post(attempt + "/submission").then().statusCode(303);
        String key = "The b of all";
        learning.get(attempt + "/result")
                .then()
                .statusCode(200)
                .body(
                        containsString("Score: 50 %"),
                        containsString("told from Sunday 1 June 2098, 10:00"),
                        not(containsString("What is a?")));
        learning.get(attempt + "/questions/2").then().statusCode(303);
        learning.post("/practice", "missed", attempt.replaceFirst(".*/", ""))
                .then()
                .statusCode(409)
                .body(containsString("not told yet"));
        for (String path : List.of("/api" + attempt, "/api" + attempt + "/result", "/api" + attempt + "/questions/2")) {
            learning.request()
                    .accept("application/json")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(
                            not(containsString(key)),
                            not(containsString("\"wrong\"")),
                            not(containsString("\"unanswered\"")));
        }
        learning.post(attempt + "/questions/2/contest", "reason", "Tell me")
                .then()
                .statusCode(409);
        assignments.set(assignment, "closes_at = now() - interval '1 minute'");
        learning.get(attempt + "/questions/2")
                .then()
                .statusCode(200)
                .body(containsString(key), not(containsString("The kiln was built in 1701")));
        assignments.set(assignment, "shows_score = 'NEVER', shows_keys = 'NEVER'");
        learning.get(attempt + "/result")
                .then()
                .statusCode(200)
                .body(containsString("Your teacher tells the score"), not(containsString("50 %")));
        learning.request()
                .accept("application/json")
                .get("/api" + attempt + "/result")
                .then()
                .statusCode(409);
        learning.get("/assignments/" + assignment).then().body(not(containsString("counts")));
    }

    @Test
    void whoeverIsRemovedKeepsTheAttemptThatRunsAndBeginsNoOther() {
        UUID assignment = assignments.assign(made, "tries", "3");
        String attempt = attempt(begin(assignment));
        teaching.post(
                        "/classes/" + made + "/students",
                        "what",
                        "remove",
                        "student",
                        classes.student(made, student.id()).toString())
                .then()
                .statusCode(303);
        learning.post(attempt + "/submission").then().statusCode(303);
        learning.get(attempt + "/result").then().statusCode(200).body(containsString("You answered 0 of 5 right"));
        learning.post(attempt + "/tries").then().statusCode(404);
        begin(assignment).then().statusCode(404);
        teaching.get("/classes/" + made + "/assignments/" + assignment)
                .then()
                .body(containsString("no longer in the class"), containsString("1 of 1 have handed in"));
    }

    @Test
    void whatRunsWhenAClassIsPutAwayIsHandedInAndItsMarksStay() {
        UUID assignment = assignments.assign(made, "tries", "3");
        String attempt = attempt(begin(assignment));
        teaching.post("/classes/" + made + "/archive").then().statusCode(303);
        learning.post(attempt + "/submission").then().statusCode(303);
        learning.get(attempt + "/result").then().statusCode(200).body(containsString("You answered 0 of 5 right"));
        begin(assignment).then().statusCode(404);
        String path = "/classes/" + made + "/assignments/" + assignment;
        teaching.get(path).then().statusCode(200).body(containsString("1 of 1 have handed in"));
        String one = path + "/students/" + classes.student(made, student.id());
        teaching.get(one)
                .then()
                .statusCode(200)
                .body(containsString("0 %"), not(containsString("<form method=\"post\" action=\"" + one)));
        teaching.post(one, "what", "excuse", "reason", "x")
                .then()
                .statusCode(409)
                .body(containsString("put away"));
        teaching.post("/classes/" + made + "/delete").then().statusCode(409);
        teaching.get(path).then().statusCode(200);
    }
}
