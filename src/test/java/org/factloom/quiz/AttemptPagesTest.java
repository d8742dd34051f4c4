package org.factloom.quiz;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.factloom.account.Browser;
import org.factloom.account.Names;
import org.factloom.item.Form;
import org.factloom.item.Response.Text;
import org.junit.jupiter.api.Test;

/** Each question of an attempt is answered once, by the person whose attempt it is. */
@QuarkusTest
class AttemptPagesTest extends QuizPagesCase {

    @Test
    void twentyPressesAtOnceSaveOneAnswer() throws Exception {
        String attempt = start();
        int ordering = number(attempt, Form.ORDERING);
        String path = attempt + "/questions/" + ordering;
        Callable<Integer> press = () -> browser.request()
                .formParam("csrf-token", browser.cookie("csrf-token"))
                .formParam("event", "0", "1", "2")
                .formParam("place", "1", "2", "3")
                .post(path)
                .statusCode();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<Future<Integer>> presses = threads.invokeAll(
                    IntStream.range(0, 20).mapToObj(_ -> press).toList());
            for (Future<Integer> status : presses) {
                assertEquals(303, status.get());
            }
        }
        assertEquals(1, sittings.answers(attempt));
        assertEquals(3, sittings.logRows(attempt));
    }

    @Test
    void anotherAnswerThanTheOneThatCountsIsToldToComeTooLate() {
        String attempt = start();
        String path = attempt + "/questions/" + number(attempt, Form.TRUE_FALSE);
        browser.post(path, "choice", "1").then().statusCode(303);
        browser.post(path, "choice", "1").then().statusCode(303);
        String told = "answered in another window";
        browser.get(path).then().body(not(containsString(told)));
        browser.post(path, "choice", "0").then().statusCode(409).body(containsString(told), containsString("Right."));
        assertEquals(1, sittings.answers(attempt));
    }

    @Test
    void theLastAnswersGivenAtOnceFinishTheAttempt() throws Exception {
        String attempt = start();
        int cards = number(attempt, Form.CARD);
        int statements = number(attempt, Form.TRUE_FALSE);
        for (int number = 1; number <= 6; number++) {
            if (number != cards && number != statements) {
                browser.post(attempt + "/questions/" + number, anyAnswer(attempt, number));
            }
        }
        List<Callable<Integer>> last =
                List.of(() -> send(attempt, cards, "known", "true"), () -> send(attempt, statements, "choice", "1"));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> status : threads.invokeAll(last)) {
                assertEquals(303, status.get());
            }
        }
        browser.get(attempt).then().statusCode(303).header("Location", endsWith("/result"));
    }

    @Test
    void anAnswerOfAnotherFormOrWithoutSenseIsRefusedAndNothingIsSaved() {
        String attempt = start();
        int choice = number(attempt, Form.MULTIPLE_CHOICE);
        String path = attempt + "/questions/" + choice;
        browser.post(path, "text", "Karim Nasser").then().statusCode(400).body(containsString("no answer to this"));
        browser.post(path, "choice", "17").then().statusCode(400);
        browser.post(path, "choice", "-1").then().statusCode(400);
        browser.post(path, "choice", "one").then().statusCode(anyOf400());
        browser.post(path).then().statusCode(400);
        browser.post(path, "choice", "1", "known", "true").then().statusCode(400);
        browser.post(attempt + "/questions/" + number(attempt, Form.TYPED), "text", "x".repeat(Text.LONGEST + 1))
                .then()
                .statusCode(400);
        browser.post(
                        attempt + "/questions/" + number(attempt, Form.ORDERING),
                        "event",
                        "0",
                        "event",
                        "1",
                        "place",
                        "1",
                        "place",
                        "5")
                .then()
                .statusCode(400);
        assertEquals(0, sittings.answers(attempt));
    }

    @Test
    void anotherPersonsAttemptIsNotThere() {
        String attempt = start();
        Browser other = new Browser();
        other.post("/practice", "article", HarbourRevolt.SLUG);
        for (Browser stranger :
                List.of(other, new Browser(), new Browser().signUp(Names.next("Reader"), "a long password"))) {
            stranger.get(attempt).then().statusCode(404);
            stranger.get(attempt + "/questions/1").then().statusCode(404);
            stranger.get(attempt + "/result").then().statusCode(404);
            stranger.post(attempt + "/questions/1", "choice", "0").then().statusCode(404);
            stranger.post("/practice", "missed", attempt.substring("/attempts/".length()))
                    .then()
                    .statusCode(404);
        }
        assertEquals(0, sittings.answers(attempt));
    }

    @Test
    void aGuestsAttemptBelongsToTheAccountAfterSigningInToIt() {
        String name = Names.next("Reader");
        new Browser().signUp(name, "a long password");
        String attempt = start();
        answer(attempt, Form.TRUE_FALSE, "choice", "1");
        browser.post("/sign-in", "name", name, "password", "a long password")
                .then()
                .statusCode(303);
        question(attempt, number(attempt, Form.TRUE_FALSE))
                .then()
                .statusCode(200)
                .body(containsString("Right."));
        assertEquals(2, sittings.logRows(attempt));
    }

    private int send(String attempt, int number, String field, String value) {
        return browser.request()
                .formParam("csrf-token", browser.cookie("csrf-token"))
                .formParam(field, value)
                .post(attempt + "/questions/" + number)
                .statusCode();
    }

    private static org.hamcrest.Matcher<Integer> anyOf400() {
        return anyOf(org.hamcrest.Matchers.is(400), org.hamcrest.Matchers.is(404));
    }
}
