package org.factloom.quiz;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.factloom.account.Browser;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.item.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told when an attempt is over. */
@QuarkusTest
class ResultPagesTest {

    @Inject
    TestPeople people;

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Sittings sittings;

    @Inject
    DueAttempts dueAttempts;

    private Browser browser;

    @BeforeEach
    void load() {
        harbourRevolt.load();
        browser = people.browser(people.make(Role.STUDENT));
        browser.get("/sign-in");
    }

    @Test
    void anExamTellsItsScoreTheTimeAndHowItEnded() {
        String attempt = exam("");
        save(attempt, Form.CLOZE, "{\"text\": \"June 1968\"}");
        submit(attempt);
        browser.get(attempt + "/result")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("You answered 0 of 5 right"),
                        containsString("One more was partly right."),
                        containsString("Score: 10 %"),
                        containsString("You submitted it."),
                        containsString("The best of your tries counts."),
                        not(containsString("What counts now")),
                        containsString("Practise the missed facts"),
                        containsString("The same facts, asked otherwise"),
                        containsString("By section"),
                        containsString("By kind of question")));
    }

    @Test
    void ofOneTryAloneItDoesNotSayWhichCounts() {
        String attempt = exam(", \"tries\": 1");
        submit(attempt);
        browser.get(attempt + "/result")
                .then()
                .statusCode(200)
                .body(allOf(not(containsString("tries counts")), containsString("Score:")));
    }

    @Test
    void whatTheClockEndedSaysSo() {
        String attempt = exam("");
        sittings.end(attempt, -6);
        dueAttempts.end();
        browser.get(attempt + "/result").then().body(containsString("Time was up"));
    }

    @Test
    void ofSeveralTriesItSaysWhichOneCountsAndHowManyAreLeft() {
        String first = exam(", \"counting\": \"last\", \"tries\": 2");
        save(first, Form.TYPED, "{\"text\": \"Haddad\"}");
        submit(first);
        browser.get(first + "/result").then().body(containsString("Try again (one try left)"));
        String second = tryAgain(first);
        submit(second);
        browser.get(second + "/result")
                .then()
                .body(allOf(
                        containsString("The last of your tries counts."),
                        containsString("What counts now: 0 %."),
                        containsString("There is no try left."),
                        not(containsString("Try again"))));
        browser.post(first + "/tries")
                .then()
                .statusCode(409)
                .body(containsString("2 times, as often as it may be taken"));
    }

    @Test
    void whoTriesAgainTwiceHasOneTryOpen() {
        String first = exam("");
        submit(first);
        String second = tryAgain(first);
        browser.post(first + "/tries").then().statusCode(303).header("Location", endsWith(second));
    }

    @Test
    void aLateAnswerIsShownAsKeptAndUncounted() {
        String attempt = exam("");
        submit(attempt);
        save(attempt, Form.TYPED, "{\"text\": \"Haddad\"}");
        browser.get(attempt + "/result")
                .then()
                .body(allOf(containsString("late answer kept, not counted"), containsString("Score: 0 %")));
        browser.get(attempt + "/questions/" + sittings.number(attempt, Form.TYPED))
                .then()
                .body(allOf(containsString("kept but not counted"), containsString(">Haddad</bdi>")));
        browser.json()
                .get("/api" + attempt + "/questions/" + sittings.number(attempt, Form.TYPED))
                .then()
                .body("late.given", equalTo("Haddad"));
    }

    @Test
    void everyQuestionIsReviewedWithItsSentenceOneAfterTheOther() {
        String attempt = exam("");
        submit(attempt);
        browser.get(attempt + "/questions/1")
                .then()
                .body(allOf(
                        containsString("<mark>"),
                        containsString(attempt + "/questions/2\""),
                        containsString(attempt + "/result\"")));
        browser.get(attempt + "/questions/5").then().body(containsString("See the result"));
    }

    @Test
    void eventsThatNobodyPutInOrderHaveNoPlaces() {
        String attempt = exam("");
        submit(attempt);
        browser.get(attempt + "/questions/" + sittings.number(attempt, Form.ORDERING))
                .then()
                .body(allOf(
                        containsString("Not answered."),
                        containsString("The right order"),
                        not(containsString("Not quite")),
                        not(containsString("At the right place")),
                        not(containsString("yours"))));
    }

    @Test
    void theSameFactsAreAskedInOtherForms() {
        String attempt = exam("");
        submit(attempt);
        String practice = browser.post("/practice", "again", attempt.substring("/attempts/".length()))
                .header("Location");
        browser.get(practice).then().statusCode(200);
    }

    private String exam(String more) {
        String location = browser.json()
                .body("{\"article\": \"" + HarbourRevolt.SLUG + "\"" + more + "}")
                .post("/api/attempts/exams")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/attempts/"));
    }

    private String tryAgain(String attempt) {
        String location = browser.post(attempt + "/tries")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/attempts/"));
    }

    private void save(String attempt, Form form, String response) {
        browser.json()
                .body("{\"sequence\": 1, \"response\": " + response + ", \"flagged\": false}")
                .put("/api" + attempt + "/answers/" + sittings.number(attempt, form));
    }

    private void submit(String attempt) {
        browser.json().post("/api" + attempt + "/submission").then().statusCode(200);
    }
}
