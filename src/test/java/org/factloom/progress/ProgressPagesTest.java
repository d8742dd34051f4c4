package org.factloom.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.factloom.account.Browser;
import org.factloom.item.Form;
import org.factloom.quiz.HarbourRevolt;
import org.factloom.quiz.Sittings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgressPagesTest {

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Sittings sittings;

    private final Browser browser = new Browser();

    @BeforeEach
    void load() {
        harbourRevolt.load();
    }

    @Test
    void aNewVisitorIsOfferedQuestionsAtOnce() {
        browser.get("/")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Start with ten questions"),
                        containsString("Harbour revolt"),
                        containsString("8 facts to learn"),
                        not(containsString("Continue"))));
    }

    @Test
    void whoHasPractisedSeesWhatIsKnownAndCanGoOn() {
        String attempt = start();
        answer(attempt, Form.TRUE_FALSE, "choice", "1");
        answer(attempt, Form.CARD, "known", "false");
        browser.get("/")
                .then()
                .body(allOf(
                        containsString("You know 1 of 8 facts"),
                        containsString("Continue: question"),
                        containsString("Practise the missed fact"),
                        containsString("2 tried"),
                        containsString("today")));
        browser.post("/practice", "topic", HarbourRevolt.TOPIC, "only", "missed")
                .then()
                .statusCode(303);
    }

    @Test
    void aRunningExamIsGoneOnWithAndSaysHowLongItRuns() {
        browser.post("/exams", "topic", HarbourRevolt.TOPIC, "minutes", "20")
                .then()
                .statusCode(303);
        start();
        browser.get("/")
                .then()
                .body(allOf(
                        containsString("Your exam is running"),
                        containsString("0 of 5 answered"),
                        containsString("19 minutes left"),
                        containsString("Go on with the exam"),
                        containsString("Continue: question 1 of 6")));
    }

    @Test
    void theOverviewCountsFactsOfEachArticle() {
        browser.get("/progress").then().statusCode(200).body(containsString("Nothing practised yet"));
        String attempt = start();
        answer(attempt, Form.CARD, "known", "true");
        browser.get("/progress").then().body(not(containsString("Nothing practised yet")));
        browser.request()
                .accept("application/json")
                .get("/api/progress")
                .then()
                .statusCode(200)
                .body("find { it.article == 'harbour-revolt' }.facts", equalTo(8))
                .body("find { it.article == 'harbour-revolt' }.tried", equalTo(1))
                .body("find { it.article == 'harbour-revolt' }.known", equalTo(1))
                .body("find { it.article == 'harbour-revolt' }.missed", equalTo(0));
    }

    @Test
    void theMapTintsTheSentencesOfKnownAndMissedFacts() {
        String attempt = start();
        answer(attempt, Form.CARD, "known", "true");
        answer(attempt, Form.TRUE_FALSE, "choice", "0");
        browser.get("/progress/" + HarbourRevolt.SLUG)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<span class=\"fact k\">Around 1,200 dockers took part in it."),
                        containsString("<th scope=\"row\">Place</th><td><span class=\"fact l\">Port Amal"),
                        containsString("<span class=\"fact u\">It began on 3 June 1968."),
                        containsString("</span> <span class=\"fact u\">They were led by Karim Nasser"),
                        containsString("Practise the missed facts")));
    }

    @Test
    void nobodySeesAnotherPersonsProgress() {
        answer(start(), Form.CARD, "known", "true");
        new Browser().get("/").then().body(not(containsString("You know")));
        given().accept("application/json")
                .get("/api/progress")
                .then()
                .body("find { it.article == 'harbour-revolt' }.tried", equalTo(0));
    }

    @Test
    void aMapOfNoArticleIsNotFound() {
        browser.get("/progress/no-such").then().statusCode(404);
    }

    private String start() {
        String location =
                browser.post("/practice", "article", HarbourRevolt.SLUG).header("Location");
        return location.substring(location.indexOf("/attempts/"), location.indexOf("/questions/"));
    }

    private void answer(String attempt, Form form, String field, String value) {
        browser.post(attempt + "/questions/" + sittings.number(attempt, form), field, value)
                .then()
                .statusCode(303);
    }
}
