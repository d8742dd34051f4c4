package org.factloom.quiz;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.item.Form;
import org.factloom.learning.FactState;
import org.junit.jupiter.api.Test;

/** Contests, and "I was right": what a learner holds against a mark. */
@QuarkusTest
class ContestTest extends ContestCase {

    @Test
    void whoWasRightInPracticeCountsAsRightAndFilesAContest() {
        assertEquals(Map.of("h-f-governor", FactState.MISSED), states());
        for (int time = 0; time < 2; time++) {
            override(TYPED, "")
                    .then()
                    .statusCode(200)
                    .body("feedback.outcome", equalTo("right"))
                    .body("feedback.score", equalTo(1f))
                    .body("attempt.questions[2].outcome", equalTo("right"))
                    .body("recourse.overridden", equalTo(true))
                    .body("recourse.overridable", equalTo(false))
                    .body("recourse.contest.state", equalTo("FILED"))
                    .body("recourse.contest.reason", equalTo(""));
        }
        assertEquals(Map.of("h-f-governor", FactState.KNOWN), states());
        assertEquals(2, sittings.logRows(attempt));
        assertEquals(1, contests.count("personId", student.id()));
        browser.get(attempt + "/questions/" + TYPED)
                .then()
                .body(allOf(
                        containsString("You said that you were right."),
                        not(containsString("/questions/3/override\""))));
    }

    @Test
    void theScoreOfAFinishedAttemptFollows() {
        markTheRest();
        result().then().body("score", equalTo(4.5f / 6));
        override(TYPED, "").then().statusCode(200);
        override(CLOZE, "").then().statusCode(200);
        result().then().body("score", equalTo(1f)).body("lines[2].outcome", equalTo("right"));
        browser.json()
                .body(Map.of("missed", attempt.substring("/attempts/".length())))
                .post("/api/attempts")
                .then()
                .statusCode(409);
    }

    @Test
    void aLaterAnswerStaysTheLaterOne() {
        String later = "/attempts/" + sittings.wrong(student.id());
        override(TYPED, "").then().statusCode(200);
        assertEquals(Map.of("h-f-governor", FactState.MISSED), states());
        browser.json().post("/api" + later + "/answers/3/override").then().statusCode(200);
        assertEquals(Map.of("h-f-governor", FactState.KNOWN), states());
    }

    @Test
    void onlyWhatWasAnsweredAndNotCountedInFullCanHaveBeenRight() {
        override(CHOICE, "").then().statusCode(409).body("detail", containsString("Answer the question first"));
        mark(CHOICE, "{\"choice\": 0}").then().body("recourse.overridable", equalTo(false));
        override(CHOICE, "").then().statusCode(409);
        mark(CLOZE, "{\"known\": false}").then().body("recourse.overridable", equalTo(false));
        override(CLOZE, "").then().statusCode(409);
        mark(CARD, "{\"known\": false}").then().body("recourse.overridable", equalTo(false));
        override(CARD, "").then().statusCode(409);
        override(99, "").then().statusCode(404);
        mark(STATEMENT, "{\"choice\": 0}").then().body("recourse.overridable", equalTo(true));
        override(STATEMENT, "{\"reason\": \"It says Port Basra elsewhere.\"}")
                .then()
                .body("recourse.contest.reason", equalTo("It says Port Basra elsewhere."));
    }

    @Test
    void aContestLeavesTheMarkAndFiledAgainHasTheNewReason() {
        contest(TYPED, "First.").then().statusCode(200).body("feedback.outcome", equalTo("wrong"));
        contest(TYPED, " Second,\r\nاسمه مختلف 🐟 ")
                .then()
                .statusCode(200)
                .body("recourse.contest.reason", equalTo("Second,\nاسمه مختلف 🐟"))
                .body("recourse.overridable", equalTo(true));
        override(TYPED, "").then().body("recourse.contest.reason", equalTo("Second,\nاسمه مختلف 🐟"));
        assertEquals(1, contests.count("personId", student.id()));
        assertEquals(
                "h-governor",
                sittings.contested(student.id()).getFirst().origin().id());
    }

    @Test
    void aReasonIsATextOfAtMostAThousandCharacters() {
        contest(TYPED, "🐟".repeat(1000)).then().statusCode(200);
        contest(TYPED, "x".repeat(1001)).then().statusCode(400).body("detail", containsString("1000 characters"));
        for (String unfit : List.of("", "  \n ", "a\u0000b", "\u001b[31m", "half \ud83d")) {
            contest(TYPED, unfit).then().statusCode(400).contentType("application/problem+json");
        }
        override(TYPED, "{\"reason\": \"a\\u0007b\"}").then().statusCode(400);
        override(TYPED, "{\"reason\": 1, \"x\"").then().statusCode(400);
        browser.get(attempt + "/questions/" + TYPED).then().body(containsString("Not quite."));
        assertEquals(Map.of("h-f-governor", FactState.MISSED), states());
    }

    @Test
    void anExamIsContestedWhenItsKeysAreShownAndKeepsItsScore() {
        String exam = exam();
        int number = sittings.number(exam, Form.TYPED);
        browser.json()
                .body("{\"sequence\": 1, \"response\": {\"text\": \"Haddad the Elder of Amal\"}}")
                .put("/api" + exam + "/answers/" + number)
                .then()
                .statusCode(200);
        String path = "/api" + exam + "/answers/" + number;
        browser.json().post(path + "/override").then().statusCode(409).body("detail", containsString("submitted"));
        browser.json()
                .body(Map.of("reason", "Now"))
                .put(path + "/contest")
                .then()
                .statusCode(409);
        assertEquals(0, contests.count("personId", student.id()));
        browser.json().post("/api" + exam + "/submission").then().body("score", equalTo(0f));
        browser.get(exam + "/questions/" + number)
                .then()
                .body(allOf(not(containsString("/override")), containsString("/contest")));
        browser.json()
                .post(path + "/override")
                .then()
                .statusCode(200)
                .body("feedback.outcome", equalTo("wrong"))
                .body("recourse.overridden", equalTo(false))
                .body("recourse.contest.state", equalTo("FILED"));
        browser.json().get("/api" + exam + "/result").then().body("score", equalTo(0f));
        assertEquals(Map.of("h-f-governor", FactState.MISSED), states());
    }

    @Test
    void anotherPersonsAnswerIsNotThere() {
        Browser other = visitor(people.make(Role.TEACHER));
        String path = "/api" + attempt + "/answers/" + TYPED;
        other.json().post(path + "/override").then().statusCode(404);
        other.json()
                .body(Map.of("reason", "Mine"))
                .put(path + "/contest")
                .then()
                .statusCode(404);
        other.json()
                .body(Map.of("reason", "Mine"))
                .put("/api/attempts/" + UUID.randomUUID() + "/answers/1/contest")
                .then()
                .statusCode(404);
        other.post(attempt + "/questions/3/contest", "reason", "Mine").then().statusCode(404);
        assertEquals(Map.of("h-f-governor", FactState.MISSED), states());
    }

    @Test
    void theFormsLeadBackToTheMark() {
        String page = attempt + "/questions/" + TYPED;
        browser.get(page).then().body(allOf(containsString(page + "/override"), containsString(page + "/contest")));
        browser.post(page + "/contest", "reason", "<script>alert('why')</script>")
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "#contested"));
        browser.get(page).then().body(allOf(containsString("Contested."), not(containsString("<script>alert('why')"))));
        browser.post(page + "/contest", "reason", "x".repeat(1001))
                .then()
                .statusCode(400)
                .body(containsString("at most 1000 characters"));
        browser.post(page + "/override").then().statusCode(303).header("Location", endsWith(page));
    }

    @Test
    void aGuestsContestsGoAlongToTheAccount() {
        Person guest = people.make(Role.GUEST);
        Browser visitor = visitor(guest);
        String practised = "/attempts/" + sittings.wrong(guest.id());
        visitor.json().post("/api" + practised + "/answers/3/override").then().statusCode(200);
        visitor.post("/sign-in", "name", student.name().orElseThrow(), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        visitor.json()
                .get("/api" + practised + "/questions/3")
                .then()
                .body("feedback.outcome", equalTo("right"))
                .body("recourse.contest.state", equalTo("FILED"));
        assertEquals(Map.of("h-f-governor", FactState.KNOWN), states());
    }

    @Test
    void nothingIsOfferedBeforeTheMark() {
        browser.json().get("/api" + attempt + "/questions/1").then().body("recourse", nullValue());
        browser.get(attempt + "/questions/1").then().body(not(containsString("/contest")));
    }

    private Response contest(int number, String reason) {
        return browser.json().body(Map.of("reason", reason)).put("/api" + attempt + "/answers/" + number + "/contest");
    }

    private String exam() {
        String location = browser.json()
                .body(Map.of("article", HarbourRevolt.SLUG))
                .post("/api/attempts/exams")
                .header("Location");
        return location.substring(location.indexOf("/attempts/"));
    }
}
