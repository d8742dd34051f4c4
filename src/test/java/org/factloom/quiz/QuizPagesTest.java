package org.factloom.quiz;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.factloom.item.Form;
import org.factloom.learning.AnswerLog;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuizPagesTest extends QuizPagesCase {

    @Inject
    AnswerLog answerLog;

    @Test
    void aVisitorReachesTheFirstQuestionByOneForm() {
        Response started = browser.post("/practice", "article", HarbourRevolt.SLUG);
        started.then().statusCode(303).header("Location", endsWith("/questions/1"));
        browser.get(started.header("Location")).then().statusCode(200).body(containsString("Question 1 of 6"));
    }

    @Test
    void aTopicIsPractisedAsAWhole() {
        browser.post("/practice", "topic", HarbourRevolt.TOPIC)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/questions/1"));
    }

    @Test
    void whatCannotBePractisedIsSaidReadably() {
        browser.post("/practice", "article", "no-such").then().statusCode(404).body(containsString("<h1>"));
        browser.post("/practice").then().statusCode(400).body(containsString("Say what to practise"));
        browser.post("/practice", "article", HarbourRevolt.SLUG, "only", "missed")
                .then()
                .statusCode(409)
                .body(containsString("nothing to ask"));
    }

    @Test
    void noQuestionTellsItsKeyBeforeItIsAnswered() {
        String attempt = start();
        for (int number = 1; number <= 6; number++) {
            String page = question(attempt, number).asString();
            for (String key : List.of("1,200", "3 June 1968", "1969", "Infobox", "<mark>", "crane driver")) {
                assertTrue(!page.contains(key), key + " stands in " + page);
            }
        }
    }

    @Test
    void theBackOfACardComesOnlyWhenItIsAskedFor() {
        String attempt = start();
        int card = number(attempt, Form.CARD);
        browser.get(attempt + "/questions/" + card + "?revealed=true").then().body(containsString("around 1,200"));
        int choice = number(attempt, Form.MULTIPLE_CHOICE);
        browser.get(attempt + "/questions/" + choice + "?revealed=true").then().body(not(containsString("<mark>")));
    }

    @Test
    void questionsThatAreNotThereAreNotFound() {
        String attempt = start();
        browser.get(attempt + "/questions/0").then().statusCode(404);
        browser.get(attempt + "/questions/7").then().statusCode(404);
        browser.get(attempt + "/questions/x").then().statusCode(404);
        browser.get("/attempts/not-a-uuid").then().statusCode(404);
    }

    @Test
    void anAttemptGoesOnWhereItWasLeft() {
        String attempt = start();
        browser.get(attempt).then().statusCode(303).header("Location", endsWith("/questions/1"));
        browser.post(attempt + "/questions/1", anyAnswer(attempt, 1));
        browser.get(attempt).then().header("Location", endsWith("/questions/2"));
        browser.get(attempt + "/result").then().statusCode(303).header("Location", endsWith("/questions/2"));
        String shown = question(attempt, 2).asString();
        assertEquals(withoutToken(shown), withoutToken(question(attempt, 2).asString()));
    }

    @Test
    void theResultCountsAndLeadsToTheMissedFacts() {
        String attempt = start();
        IntStream.rangeClosed(1, 6)
                .forEach(number -> browser.post(attempt + "/questions/" + number, anyAnswer(attempt, number)));
        browser.get(attempt + "/result")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("of 6 right"),
                        containsString("Practise the missed facts"),
                        containsString("Sign up to keep it"),
                        containsString("Aftermath")));
        Response again = browser.post("/practice", "missed", attempt.substring("/attempts/".length()));
        again.then().statusCode(303).header("Location", startsWith("http"));
        browser.get(again.header("Location")).then().body(containsString("Missed facts of Harbour revolt"));
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }
}
