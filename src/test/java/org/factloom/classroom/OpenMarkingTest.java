package org.factloom.classroom;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Answers in one's own words: written in an exam, marked by teachers of the class. */
@QuarkusTest
class OpenMarkingTest extends OpenMarkingCase {

    @Test
    void whatIsWrittenWaitsUntilItIsMarkedAndThenCounts() {
        UUID assignment = assign();
        Taker taker = take(assignment, PROSE, "Something else.");
        String question = taker.attempt() + "/questions/1";
        taker.browser()
                .get(taker.attempt() + "/result")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Not marked yet"),
                        containsString("2 answers wait"),
                        not(containsString("Your score is"))));
        taker.browser()
                .get(question)
                .then()
                .body(allOf(
                        containsString("Waits for your teacher"),
                        containsString("&lt;first&gt;"),
                        containsString("a was the first of all"),
                        not(containsString("One point for the first"))));
        assertEquals("", logged(taker));
        teaching.get("/classes/" + made + "/assignments/" + assignment).then().body(containsString("2 answers wait"));
        teaching.get("/assignments/" + assignment + "/marking")
                .then()
                .statusCode(200)
                .body(allOf(containsString("What is a?"), containsString("1 of 1 to mark")));
        String sheet = "/assignments/" + assignment + "/marking/" + item(assignment, 1);
        teaching.get(sheet)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("&lt;first&gt;"),
                        containsString("One point for the first"),
                        containsString("a was the first of all"),
                        containsString("The kiln was built"),
                        containsString(taker.person().name().orElseThrow())));
        teaching.get(sheet + "?names=hidden")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Student "),
                        not(containsString(taker.person().name().orElseThrow()))));
        assertEquals(
                teaching.get(sheet + "?names=hidden").asString().replaceAll("(?s).*Student (\\w+).*", "$1"),
                teaching.get("/assignments/" + assignment + "/marking/" + item(assignment, 2) + "?names=hidden")
                        .asString()
                        .replaceAll("(?s).*Student (\\w+).*", "$1"));

        mark(teaching, assignment, taker, 1, "1,5", "").then().statusCode(200).body("reached", equalTo("1.5"));
        assertEquals(0.5, score(taker));
        assertEquals("0:0.5", logged(taker));
        taker.browser().get("/notices").then().body(not(containsString("Kilns")));
        teaching.post(
                        sheet.replace(item(assignment, 1), item(assignment, 2)),
                        "answer",
                        answer(taker, 2),
                        "seen",
                        "",
                        "points",
                        "3",
                        "comment",
                        "")
                .then()
                .statusCode(303);
        assertEquals(0.75, score(taker));
        taker.browser().get("/notices").then().body(containsString("is marked: you have 4.5 of 6 points"));
        taker.browser()
                .get(question)
                .then()
                .body(allOf(containsString("1.5 of 3 points"), containsString("Look at the town.")));
        taker.browser()
                .get(taker.attempt() + "/result")
                .then()
                .body(allOf(containsString("75 %"), not(containsString("wait"))));
        teaching.get("/classes/" + made + "/audit").then().body(containsString("marked what"));
    }

    @Test
    void aMarkIsChangedByAnotherAndOfTwoMarkersTheSecondSeesTheFirst() {
        UUID assignment = assign();
        Taker taker = take(assignment, PROSE, "Something else.");
        Response first = mark(teaching, assignment, taker, 1, "1", "");
        mark(teaching, assignment, taker, 1, "1", "").then().statusCode(200);
        mark(teaching, assignment, taker, 1, "2", "")
                .then()
                .statusCode(409)
                .body("detail", allOf(containsString("1 of 3"), containsString("Look at the town.")));
        teaching.post(
                        "/assignments/" + assignment + "/marking/" + item(assignment, 1),
                        "answer",
                        answer(taker, 1),
                        "seen",
                        "",
                        "points",
                        "2",
                        "comment",
                        "")
                .then()
                .statusCode(409)
                .body(allOf(containsString("marked this meanwhile"), containsString("value=\"1\"")));
        assertEquals("0:0.3333333333333333", logged(taker));
        String seen = first.jsonPath().getString("marks.'" + answer(taker, 1) + "'");
        mark(teaching, assignment, taker, 1, "3", ", \"seen\": \"" + seen + "\"")
                .then()
                .statusCode(200);
        assertEquals("0:0.3333333333333333 1:1", logged(taker));
        assertEquals(
                2L, assignments.one("select count(*) from open_mark where answer_id = '" + answer(taker, 1) + "'"));
        for (String points : List.of("4", "-1", "", "1.234", "x")) {
            mark(teaching, assignment, taker, 2, points, "").then().statusCode(400);
        }
        mark(teaching, assignment, taker, 2, "0", "").then().statusCode(200);
        assertEquals(0.5, score(taker));
        teaching.get("/classes/" + made + "/audit").then().body(containsString("changed the mark of"));
    }

    @Test
    void equalAnswersAreMarkedAtOnce() {
        UUID assignment = assign();
        Taker one = take(assignment, "The first.", "A.");
        Taker other = take(assignment, "The first.", "B.");
        Taker third = take(assignment, "The second.", "C.");
        String sheet = "/assignments/" + assignment + "/marking/" + item(assignment, 1);
        teaching.get(sheet).then().body(containsString("Mark the other answer that says the same"));
        mark(teaching, assignment, one, 1, "3", ", \"alike\": true").then().statusCode(200);
        assertEquals(1.0, score(one));
        assertEquals(1.0, score(other));
        assertEquals(0.0, score(third));
        teaching.get(sheet + "?show=waiting")
                .then()
                .body(allOf(containsString("The second."), not(containsString("The first."))));
    }
}
