package org.factloom.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.factloom.account.Browser;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
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

    @Inject
    TestPeople people;

    private final Browser browser = new Browser();

    @BeforeEach
    void load() {
        harbourRevolt.load();
    }

    @Test
    void whoeverIsSignedInIsNotToldThatNoAccountIsNeeded() {
        browser.get("/").then().body(containsString("No account needed."));
        people.browser(people.make(Role.TEACHER)).get("/").then().body(not(containsString("No account needed.")));
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
                        containsString("You would answer 2 of 8 facts today"),
                        containsString("You would answer 2 of 8 today."),
                        not(containsString("href=\"/review\"")),
                        containsString("Continue: question"),
                        containsString("Practise the missed fact"),
                        containsString("2 tried"),
                        containsString("today")));
        browser.get("/progress").then().body(containsString("You would answer 2 of 8 today."));
        browser.post("/practice", "topic", HarbourRevolt.TOPIC, "only", "missed")
                .then()
                .statusCode(303);
    }

    @Test
    void aRunningExamIsGoneOnWithAndSaysHowLongItRuns() {
        String practice = start();
        browser.post("/exams", "topic", HarbourRevolt.TOPIC, "minutes", "20")
                .then()
                .statusCode(303);
        List<Integer> waiting = browser.request()
                .accept("application/json")
                .get("/api" + practice)
                .jsonPath()
                .getList("questions.findAll { it.waits }.number");
        assertEquals(5, waiting.size(), "but for the card");
        browser.get("/")
                .then()
                .body(allOf(
                        containsString("Your exam is running"),
                        containsString("0 of 5 answered"),
                        containsString("19 minutes left"),
                        containsString("Go on with the exam"),
                        matchesPattern("(?s).*Continue: question \\d of 6.*"),
                        not(containsString("Continue: question " + waiting.getFirst() + " of"))));
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
                .body("find { it.article == 'harbour-revolt' }.new", equalTo(7))
                .body("find { it.article == 'harbour-revolt' }.learning", equalTo(1))
                .body("find { it.article == 'harbour-revolt' }.known", equalTo(0));
    }

    @Test
    void theMapTintsTheSentencesByLevelAndLeadsToPractice() {
        String attempt = start();
        answer(attempt, Form.CARD, "known", "true");
        answer(attempt, Form.TRUE_FALSE, "choice", "0");
        browser.get("/progress/" + HarbourRevolt.SLUG)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("sentence\">Around 1,200 dockers took part in it."),
                        containsString("<a class=\"fact l\" href=\"/articles/harbour-revolt?sentence="),
                        containsString("<a class=\"fact u\" href=\"/articles/harbour-revolt?sentence="),
                        containsString("0 strong, 0 known, 1 learning, 0 new"),
                        containsString("Practise the weak ones")));
        browser.get("/progress/" + HarbourRevolt.SLUG + "?level=strong")
                .then()
                .statusCode(200)
                .body(not(containsString("class=\"fact ")));
        browser.get("/progress/" + HarbourRevolt.SLUG + "?level=brilliant")
                .then()
                .statusCode(400);
    }

    @Test
    void nobodySeesAnotherPersonsProgress() {
        answer(start(), Form.CARD, "known", "true");
        new Browser().get("/").then().body(not(containsString("You would answer")));
        given().accept("application/json")
                .get("/api/progress")
                .then()
                .body("find { it.article == 'harbour-revolt' }.tried", equalTo(0));
    }

    @Test
    void attemptsStandSideBySide() {
        browser.get("/progress/attempts").then().statusCode(200).body(containsString("Nothing is finished yet."));
        for (int go = 0; go < 2; go++) {
            String exam = browser.post("/exams", "topic", HarbourRevolt.TOPIC, "minutes", "20")
                    .header("Location");
            String attempt = exam.substring(exam.indexOf("/attempts/")).replaceFirst("(/attempts/[^/?#]+).*", "$1");
            browser.post(attempt + "/submission").then().statusCode(303);
        }
        browser.get("/progress/attempts")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<strong>0 %</strong>"),
                        containsString("0 of "),
                        containsString("Harbour revolt")));
        browser.request()
                .accept("application/json")
                .get("/api/progress/attempts")
                .then()
                .statusCode(200)
                .body("attempts.percent", equalTo(java.util.List.of(0, 0)));
        browser.get("/api/progress/attempts.csv").then().statusCode(200).body(containsString(",EXAM,"));
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
