package org.factloom.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.factloom.account.Role;
import org.junit.jupiter.api.Test;

/** What is assigned is changed while it is taken. */
@QuarkusTest
class AssignmentChangesTest extends AssignedCase {

    @Test
    void newDatesHoldInAttemptsThatRun() {
        UUID assignment = assignments.assign(made, "minutes", "600");
        String attempt = attempt(begin(assignment));
        int before = secondsLeft(attempt);
        assertTrue(before > 590 * 60, () -> String.valueOf(before));
        assignments
                .change(
                        made,
                        assignment,
                        "title",
                        "The revolt",
                        "minutes",
                        "30",
                        "tries",
                        "1",
                        "closes",
                        "2098-06-01T10:00")
                .then()
                .statusCode(303);
        int limited = secondsLeft(attempt);
        assertTrue(limited <= 30 * 60 && limited > 29 * 60, () -> String.valueOf(limited));
        assignments
                .change(made, assignment, "title", "The revolt", "minutes", "", "tries", "1")
                .then()
                .statusCode(303);
        assertTrue(learning.request()
                        .accept("application/json")
                        .get("/api" + attempt)
                        .jsonPath()
                        .get("secondsLeft")
                == null);
        assignments
                .change(made, assignment, "title", "The revolt", "tries", "1", "mode", "practice")
                .then()
                .statusCode(400)
                .body(containsString("An exam stays an exam"));
    }

    private int secondsLeft(String attempt) {
        return learning.request()
                .accept("application/json")
                .get("/api" + attempt)
                .jsonPath()
                .getInt("secondsLeft");
    }

    @Test
    void nobodysToldMarkIsLoweredSilently() throws Exception {
        UUID assignment = assignments.assign(made, "set", sets.make(teacher.id(), "a", "b"), "tries", "2");
        String first = attempt(begin(assignment));
        learning.json()
                .body("{\"sequence\": 1, \"response\": {\"text\": \"The a of all\"}, \"flagged\": false}")
                .put("/api" + first + "/answers/1");
        learning.post(first + "/submission");
        learning.post(attempt(begin(assignment)) + "/submission");
        String[] last = {"title", "Kilns", "tries", "2", "counting", "last"};
        Response asked = assignments.change(made, assignment, last);
        asked.then()
                .statusCode(400)
                .body(
                        containsString("One mark that a student was told goes down by this: "
                                + student.name().orElseThrow() + " 50 % → 0 %."),
                        containsString("value=\"last\" selected"));
        String lowered = asked.htmlPath().getString("**.find { it.@name == 'lowered' }.@value");
        learning.get("/assignments/" + assignment).then().body(containsString("counts 50 %"));
        assignments
                .change(made, assignment, "title", "Kilns", "tries", "2", "counting", "last", "lowered", lowered)
                .then()
                .statusCode(303);
        learning.get("/notices").then().body(containsString("Your mark of “Kilns” went from 50 % to 0 %"));
        learning.get("/assignments/" + assignment).then().body(containsString("counts 0 %"));
        // Nobody is asked where marks only go up; those whose marks do are told.
        assignments
                .change(made, assignment, "title", "Kilns", "tries", "2", "counting", "best")
                .then()
                .statusCode(303);
        learning.get("/notices").then().body(containsString("went from 0 % to 50 %"));
        String[] hidden = {
            "title",
            "Kilns",
            "tries",
            "2",
            "counting",
            "last",
            "score",
            "never",
            "keys",
            "never",
            "explanations",
            "never"
        };
        assignments
                .change(made, assignment, hidden)
                .then()
                .body(containsString("One mark that a student was told goes down"));
    }

    @Test
    void aLimitThatIsOverAlreadyEndsWhatRunsNowAndNotBefore() {
        UUID assignment = assignments.assign(made, "minutes", "600");
        String id = attempt(begin(assignment)).replaceFirst(".*/", "");
        assignments.run("update attempt set started_at = started_at - interval '40 minutes' where id = '" + id + "'");
        assignments
                .change(made, assignment, "title", "The revolt", "minutes", "30", "tries", "1")
                .then()
                .statusCode(303);
        assertEquals(
                true,
                assignments.one(
                        "select deadline > now() - interval '1 minute' and deadline <= now() from attempt where id = '"
                                + id + "'"));
    }

    @Test
    void whatRunsKeepsItsTimeWhereOnlyTheTitleIsChanged() {
        UUID assignment = assignments.assign(made, "minutes", "60");
        accommodate("unlimited");
        String id = attempt(begin(assignment)).replaceFirst(".*/", "");
        accommodate("1");
        assignments
                .change(
                        made,
                        assignment,
                        "title",
                        "The great revolt",
                        "minutes",
                        "60",
                        "tries",
                        "1",
                        "due",
                        due(assignment))
                .then()
                .statusCode(303);
        assertEquals(true, assignments.one("select deadline is null from attempt where id = '" + id + "'"));
    }

    private void accommodate(String pace) {
        String page = "/classes/" + made + "/students/" + classes.student(made, student.id());
        String seen = teaching.get(page).htmlPath().getString("**.find { it.@name == 'seen' }.@value");
        teaching.post(page + "/accommodation", "pace", pace, "seen", seen, "reason", "Reads slowly.")
                .then()
                .statusCode(303);
    }

    private String due(UUID assignment) {
        return teaching.get(path(assignment) + "/change").htmlPath().getString("**.find { it.@name == 'due' }.@value");
    }

    @Test
    void whoBeginsIsToldWhatHolds() {
        UUID assignment = assignments.assign(
                made,
                "due",
                "2098-06-01T10:00",
                "closes",
                "2098-06-03T10:00",
                "late",
                "per_cent",
                "latePerCent",
                "20",
                "tries",
                "2",
                "counting",
                "last",
                "keys",
                "after_close",
                "explanations",
                "after_close");
        learning.get("/assignments/" + assignment)
                .then()
                .body(
                        containsString("Closes</dt><dd>Tuesday 3 June 2098, 10:00"),
                        containsString("Handed in late</dt><dd>loses 20 % for each 24 hours"),
                        containsString("2, the last counts"),
                        containsString("Right answers</dt><dd>after it closed"));
        assignments.set(assignment, "due_at = now() - interval '1 second'");
        learning.get("/assignments/" + assignment).then().body(containsString("Was due today"));
    }

    @Test
    void whatWasClosedAtOnceIsChangedAndStaysClosed() {
        UUID assignment = assignments.assign(made);
        teaching.post(path(assignment), "what", "close").then().statusCode(303);
        String closes = teaching.get(path(assignment) + "/change")
                .htmlPath()
                .getString("**.find { it.@name == 'closes' }.@value");
        assignments
                .change(made, assignment, "title", "The great revolt", "tries", "1", "closes", closes)
                .then()
                .statusCode(303);
        teaching.get(path(assignment)).then().body(containsString("The great revolt"));
        begin(assignment).then().statusCode(409);
    }

    @Test
    void whoDidNotSeeTheLatestChangeIsShownItAndNothingIsOverwritten() {
        UUID assignment = assignments.assign(made);
        String seen = assignments.seen(teaching, made, assignment);
        teaching.post(path(assignment), "what", "close").then().statusCode(303);
        teaching.post(path(assignment), "title", "Late", "tries", "1", "seen", seen)
                .then()
                .statusCode(409)
                .body(containsString("Somebody else has changed this"), containsString("value=\"The revolt\""));
        begin(assignment).then().statusCode(409);
    }

    @Test
    void whoWasChosenOnTheWayIsWhomItIsFor() {
        UUID ada = classes.add(made, people.make(Role.STUDENT));
        String choose = teaching.get("/classes/" + made + "/students/" + ada)
                .htmlPath()
                .getString("**.find { it.@href.toString().contains('assign?student=') }.@href");
        String form = teaching.get(choose)
                .htmlPath()
                .getString("**.find { it.@href.toString().contains('assign?set=') }.@href");
        teaching.get(form).then().body(containsString("name=\"student\" value=\"" + ada + "\" checked"));
    }

    @Test
    void nobodyMarksWhatIsAssignedToThemselves() throws Exception {
        String set = sets.make(teacher.id(), "a", "b");
        UUID assignment = assignments.assign(made, "set", set, "mode", "practice");
        String attempt = attempt(begin(assignment));
        learning.post(attempt + "/questions/1", "text", "nobody").then().statusCode(303);
        learning.get(attempt + "/questions/1").then().body(not(containsString("/override")));
        learning.post(attempt + "/questions/1/override").then().statusCode(303);
        learning.post(attempt + "/questions/2", "text", "nobody").then().statusCode(303);
        assertEquals(
                0.0,
                assignments.one(
                        "select score from attempt where id = '%s'".formatted(attempt.replaceFirst(".*/", ""))));
    }
}
