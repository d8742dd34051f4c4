package org.factloom.classroom;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Role;
import org.junit.jupiter.api.Test;

/** Who marks what was written, and where it is not marked. */
@QuarkusTest
class OpenMarkingLimitsTest extends OpenMarkingCase {

    @Test
    void onlyTeachersOfTheClassMarkAndNobodyMarksThemselves() {
        UUID assignment = assign();
        Taker taker = take(assignment, PROSE, "Something else.");
        Browser other = people.browser(people.make(Role.TEACHER));
        other.get("/assignments/" + assignment + "/marking").then().statusCode(404);
        other.get("/assignments/" + assignment + "/marking/" + item(assignment, 1))
                .then()
                .statusCode(404);
        mark(other, assignment, taker, 1, "1", "").then().statusCode(404);
        mark(taker.browser(), assignment, taker, 1, "1", "").then().statusCode(403);
        Taker cheat = begin(assignment);
        save(cheat, 1, "{\"known\": true}").then().statusCode(400);
        save(cheat, 1, prose("x".repeat(501))).then().statusCode(400);
        save(cheat, 1, "{\"known\": false}").then().statusCode(200);
        cheat.browser().post(cheat.attempt() + "/submission").then().statusCode(303);
        assertEquals(0.0, score(cheat));
        cheat.browser().get(cheat.attempt() + "/result").then().statusCode(200).body(not(containsString("wait")));
    }

    @Test
    void whereTheScoreIsWithheldNobodyIsToldOfIt() {
        UUID assignment = assign("score", "never", "keys", "never", "explanations", "never");
        Taker taker = take(assignment, PROSE, "Something else.");
        mark(teaching, assignment, taker, 1, "1", "").then().statusCode(200);
        mark(teaching, assignment, taker, 2, "1", "").then().statusCode(200);
        taker.browser().get("/notices").then().body(not(containsString("Kilns")));
        assertNotEquals(0.0, score(taker));
    }

    @Test
    void nothingIsMarkedInWhatWasDeletedOrPutAway() {
        UUID assignment = assign();
        Taker taker = take(assignment, PROSE, "Something else.");
        assignments.run("update assignment set deleted_at = now() where id = '" + assignment + "'");
        mark(teaching, assignment, taker, 1, "1", "").then().statusCode(409);
        assignments.run("update assignment set deleted_at = null where id = '" + assignment + "'");
        assertEquals(303, teaching.post("/classes/" + made + "/archive").statusCode());
        mark(teaching, assignment, taker, 1, "1", "").then().statusCode(409);
    }

    @Test
    void inPracticeItsLearnerComparesAndSaysHowItWent() {
        UUID assignment = assign("mode", "practice");
        Taker taker = begin(assignment);
        String question = taker.attempt() + "/questions/1";
        taker.browser()
                .get(question)
                .then()
                .body(allOf(containsString("then compare"), not(containsString("first of all"))));
        taker.browser().get(question + "?revealed=true").then().body(containsString("first of all"));
        taker.browser().post(question, "known", "true").then().statusCode(303);
        assertEquals("0:1", logged(taker));
        taker.browser().post("/exams", "set", set).then().statusCode(404);
        teaching.post("/exams", "set", set).then().statusCode(409);
    }
}
