package org.factloom.quiz;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.item.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers of an exam: saved by sequence, marked once, at the end. */
@QuarkusTest
class SavingTest {

    @Inject
    TestPeople people;

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Sittings sittings;

    @Inject
    DueAttempts dueAttempts;

    private Browser browser;
    private String attempt;

    @BeforeEach
    void start() {
        harbourRevolt.load();
        browser = visitor(people.make(Role.STUDENT));
        attempt = exam(browser);
    }

    @Test
    void theHighestSequenceWinsAndAStaleOneIsToldWhatIsSaved() {
        int number = sittings.number(attempt, Form.TYPED);
        save(number, 2, "{\"text\": \"Haddad\"}")
                .then()
                .statusCode(200)
                .body("sequence", equalTo(2))
                .body("response.text", equalTo("Haddad"));
        save(number, 1, "{\"text\": \"Nasser\"}")
                .then()
                .statusCode(200)
                .body("sequence", equalTo(2))
                .body("response.text", equalTo("Haddad"));
        save(number, 2, "{\"text\": \"replayed\"}").then().statusCode(200).body("response.text", equalTo("Haddad"));
        save(number, 3, "null").then().statusCode(200).body("response", nullValue());
        json(browser)
                .get("/api" + attempt)
                .then()
                .body("mode", equalTo("exam"))
                .body("questions[%d].saved.sequence".formatted(number - 1), equalTo(3))
                .body("questions[%d].outcome".formatted(number - 1), nullValue());
    }

    @Test
    void whatCannotBeAnAnswerIsRefusedAndChangesNothing() {
        int choice = sittings.number(attempt, Form.MULTIPLE_CHOICE);
        save(choice, 1, "{\"choice\": 0}").then().statusCode(200);
        for (String nonsense : List.of(
                "{}",
                "{\"choice\": 99}",
                "{\"choice\": -1}",
                "{\"text\": \"a\"}",
                "{\"choice\": 0, \"text\": \"a\"}")) {
            save(choice, 2, nonsense).then().statusCode(400);
        }
        save(choice, -1, "{\"choice\": 1}").then().statusCode(400);
        save(choice, 0, "{\"choice\": 1}").then().statusCode(400);
        int typed = sittings.number(attempt, Form.TYPED);
        save(typed, 1, "{\"text\": \"" + "x".repeat(301) + "\"}").then().statusCode(400);
        save(typed, 1, "{\"text\": \"a\\u0000b\"}").then().statusCode(400);
        save(99, 1, "{\"choice\": 0}").then().statusCode(404);
        json(browser)
                .get("/api" + attempt)
                .then()
                .body("questions[%d].saved.sequence".formatted(choice - 1), equalTo(1))
                .body("questions[%d].saved".formatted(typed - 1), nullValue());
    }

    @Test
    void anAnswerThatCanBeReadInTwoWaysIsSavedAndSaysSo() {
        save(sittings.number(attempt, Form.CLOZE), 1, "{\"text\": \"3/6/1968\"}")
                .then()
                .statusCode(200)
                .body("unclear", containsString("two dates"));
    }

    @Test
    void nobodyElseSavesOrSeesIt() {
        Browser other = visitor(people.make(Role.STUDENT));
        json(other)
                .body("{\"sequence\": 1, \"response\": {\"choice\": 0}}")
                .put("/api" + attempt + "/answers/1")
                .then()
                .statusCode(404);
        json(other).get("/api" + attempt).then().statusCode(404);
        json(other).post("/api" + attempt + "/submission").then().statusCode(404);
        assertEquals(404, other.get(attempt).statusCode());
    }

    @Test
    void anExamIsMarkedOnceHoweverOftenItIsSubmitted() throws Exception {
        save(sittings.number(attempt, Form.TYPED), 1, "{\"text\": \"Haddad\"}")
                .then()
                .statusCode(200);
        List<Float> scores = atOnce(20, () -> json(browser)
                .post("/api" + attempt + "/submission")
                .then()
                .statusCode(200)
                .extract()
                .path("score"));
        assertEquals(1, scores.stream().distinct().count(), scores.toString());
        assertTrue(scores.getFirst() > 0);
        assertEquals(5, sittings.answers(attempt));
        assertEquals(1, sittings.logRows(attempt));
    }

    @Test
    void whatComesAfterTheEndIsKeptAndDoesNotCount() {
        int number = sittings.number(attempt, Form.TYPED);
        json(browser)
                .post("/api" + attempt + "/submission")
                .then()
                .statusCode(200)
                .body("score", equalTo(0f));
        save(number, 1, "{\"text\": \"Haddad\"}")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("does not count"));
        assertEquals(1, sittings.late(attempt));
        json(browser).get("/api" + attempt + "/result").then().body("score", equalTo(0f));
    }

    @Test
    void theServerSubmitsWhatIsSavedWhenTheTimeAndItsGraceAreOver() {
        int number = sittings.number(attempt, Form.TYPED);
        sittings.end(attempt, -3);
        save(number, 1, "{\"text\": \"Haddad\"}").then().statusCode(200);
        dueAttempts.end();
        json(browser).get("/api" + attempt + "/result").then().statusCode(409);
        sittings.end(attempt, -6);
        save(number, 2, "{\"text\": \"Nasser\"}").then().statusCode(409);
        dueAttempts.end();
        json(browser)
                .get("/api" + attempt + "/result")
                .then()
                .statusCode(200)
                .body("endedBy", equalTo("deadline"))
                .body("lines[%d].outcome".formatted(number - 1), equalTo("right"));
        assertEquals(1, sittings.late(attempt));
    }

    @Test
    void timeGrantedMeanwhileIsToldByTheServer() {
        sittings.end(attempt, 100);
        json(browser).get("/api" + attempt).then().body("secondsLeft", equalTo(99));
        sittings.end(attempt, 700);
        json(browser).get("/api" + attempt).then().body("secondsLeft", equalTo(699));
    }

    @Test
    void aDoubleStartIsOneAttemptAndALaterOneIsTheNextTry() throws Exception {
        List<String> started = atOnce(8, () -> exam(browser));
        assertEquals(List.of(attempt), started.stream().distinct().toList());
        json(browser)
                .post("/api" + attempt + "/submission")
                .then()
                .statusCode(200)
                .body("standing.tryNumber", equalTo(1));
        String second = exam(browser);
        save(second, sittings.number(second, Form.TYPED), 1, "{\"text\": \"Haddad\"}")
                .then()
                .statusCode(200);
        json(browser)
                .post("/api" + second + "/submission")
                .then()
                .body("standing.tryNumber", equalTo(2))
                .body("standing.counts", equalTo(2))
                .body("standing.counting", equalTo("best"));
    }

    @Test
    void anExamTellsNothingBeforeItsEnd() {
        save(sittings.number(attempt, Form.MULTIPLE_CHOICE), 1, "{\"choice\": 0}");
        String page = browser.get(attempt).then().statusCode(200).extract().asString();
        for (String key : List.of("3 June 1968", "Infobox", "<mark>", "crane driver")) {
            assertTrue(!page.contains(key), key);
        }
        json(browser)
                .body("{\"choice\": 0}")
                .post("/api" + attempt + "/answers/1/mark")
                .then()
                .statusCode(409);
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> all = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(_ -> work).toList());
            return all.stream().map(Future::resultNow).toList();
        }
    }

    private Browser visitor(Person person) {
        Browser visitor = people.browser(person);
        visitor.get("/sign-in");
        return visitor;
    }

    private static String exam(Browser browser) {
        String location = json(browser)
                .body("{\"article\": \"" + HarbourRevolt.SLUG + "\"}")
                .post("/api/attempts/exams")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/attempts/"));
    }

    private Response save(int number, long sequence, String response) {
        return save(attempt, number, sequence, response);
    }

    private Response save(String to, int number, long sequence, String response) {
        return json(browser)
                .body("{\"sequence\": %d, \"response\": %s, \"flagged\": false}".formatted(sequence, response))
                .put("/api" + to + "/answers/" + number);
    }

    private static RequestSpecification json(Browser browser) {
        return browser.request()
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON)
                .header("X-CSRF-TOKEN", browser.cookie("csrf-token"));
    }
}
