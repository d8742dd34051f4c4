package org.factloom.quiz;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factloom.account.Browser;
import org.factloom.account.Names;
import org.factloom.item.Form;
import org.factloom.item.Response.Text;
import org.factloom.learning.AnswerLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuizPagesTest {

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Sittings sittings;

    @Inject
    AnswerLog answerLog;

    private final Browser browser = new Browser();

    @BeforeEach
    void load() {
        harbourRevolt.load();
    }

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
    void aRightAnswerIsToldWithItsSentenceInItsParagraph() {
        String attempt = start();
        answer(attempt, Form.MULTIPLE_CHOICE, "choice", shown(attempt, 0))
                .then()
                .body(allOf(
                        containsString("Right."),
                        containsString("Course"),
                        containsString(
                                "Around 1,200 dockers took part in it. <mark>They were led by Karim Nasser, a crane driver.</mark>"),
                        containsString("Saved")));
    }

    @Test
    void aWrongOptionIsExplainedByItsOwnSentence() {
        String attempt = start();
        answer(attempt, Form.MULTIPLE_CHOICE, "choice", shown(attempt, 1))
                .then()
                .body(allOf(
                        containsString("Not quite."),
                        containsString("Karim Nasser"),
                        containsString("Why not"),
                        containsString("<mark>The governor was Salim Haddad, who fled.</mark>")));
    }

    @Test
    void scriptInAnOptionIsShownAsText() {
        String attempt = start();
        question(attempt, number(attempt, Form.MULTIPLE_CHOICE))
                .then()
                .body(allOf(not(containsString("<script>alert")), containsString("&lt;script&gt;alert")));
        answer(attempt, Form.MULTIPLE_CHOICE, "choice", shown(attempt, 2))
                .then()
                .body(not(containsString("<script>alert")));
    }

    @Test
    void aFalseStatementIsCorrected() {
        String attempt = start();
        answer(attempt, Form.TRUE_FALSE, "choice", "0")
                .then()
                .body(allOf(
                        containsString("It is false."),
                        containsString("Port Amal"),
                        containsString("<mark>Place: Port Amal</mark>")));
    }

    @Test
    void aSlipOfThePenIsForgivenAndShown() {
        String attempt = start();
        answer(attempt, Form.TYPED, "text", "Salim Hadad")
                .then()
                .body(allOf(containsString("Right."), containsString("spelling forgiven"), containsString("<ins>")));
    }

    @Test
    void aDateThatCanBeReadTwoWaysIsAskedForAgainAndNotSaved() {
        String attempt = start();
        int cloze = number(attempt, Form.CLOZE);
        browser.post(attempt + "/questions/" + cloze, "text", "3.6.1968")
                .then()
                .statusCode(200)
                .body(allOf(containsString("two dates"), containsString("value=\"3.6.1968\"")));
        answer(attempt, Form.CLOZE, "text", "June 1968")
                .then()
                .body(allOf(containsString("Partly right."), containsString("half credit")));
    }

    @Test
    void whatHasNothingOfTheKeyIsRepeatedUncorrected() {
        String attempt = start();
        answer(attempt, Form.TYPED, "text", "nobody")
                .then()
                .body(allOf(containsString("You wrote:"), containsString("nobody"), not(containsString("<ins>"))));
    }

    @Test
    void nothingTypedIsAskedForAgainAndNotSaved() {
        String attempt = start();
        for (Form form : List.of(Form.TYPED, Form.CLOZE)) {
            browser.post(attempt + "/questions/" + number(attempt, form), "text", "  ")
                    .then()
                    .statusCode(200)
                    .body(containsString("Write an answer, or choose “I do not know”."));
        }
        assertEquals(0, sittings.answers(attempt));
    }

    @Test
    void notToKnowIsAnAnswerToo() {
        String attempt = start();
        answer(attempt, Form.TYPED, "known", "false")
                .then()
                .body(allOf(containsString("Not answered."), containsString("Salim Haddad")));
    }

    @Test
    void eventsAreOrderedByTheirPlaces() {
        String attempt = start();
        int ordering = number(attempt, Form.ORDERING);
        browser.post(
                        attempt + "/questions/" + ordering,
                        "event",
                        "0",
                        "event",
                        "1",
                        "event",
                        "2",
                        "place",
                        "1",
                        "place",
                        "1",
                        "place",
                        "2")
                .then()
                .statusCode(200)
                .body(containsString("a place of its own"));
        browser.post(attempt + "/questions/" + ordering, "place", "1", "place", "2", "place", "3")
                .then()
                .statusCode(400);
        List<Integer> shown = sittings.shownOrder(attempt, ordering);
        answer(
                        attempt,
                        Form.ORDERING,
                        shown.stream()
                                .flatMap(event -> Stream.of(
                                        "event",
                                        String.valueOf(shown.indexOf(event)),
                                        "place",
                                        String.valueOf(event + 1)))
                                .toArray(String[]::new))
                .then()
                .body(allOf(containsString("Right."), containsString("(1969)"), containsString("(1974)")));
    }

    @Test
    void aCardIsGradedByItsLearner() {
        String attempt = start();
        answer(attempt, Form.CARD, "known", "false").then().body(containsString("it will come again"));
    }

    @Test
    void theFirstAnswerCounts() {
        String attempt = start();
        answer(attempt, Form.TRUE_FALSE, "choice", "1").then().body(containsString("Right."));
        answer(attempt, Form.TRUE_FALSE, "choice", "0").then().body(containsString("Right."));
    }

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

    private String start() {
        String location =
                browser.post("/practice", "article", HarbourRevolt.SLUG).header("Location");
        return location.substring(location.indexOf("/attempts/"), location.indexOf("/questions/"));
    }

    private int number(String attempt, Form form) {
        return sittings.number(attempt, form);
    }

    /** The form's value for an option that the item counts as {@code option}. */
    private String shown(String attempt, int option) {
        return String.valueOf(sittings.shownOrder(attempt, number(attempt, Form.MULTIPLE_CHOICE))
                .indexOf(option));
    }

    private Response question(String attempt, int number) {
        return browser.get(attempt + "/questions/" + number);
    }

    private Response answer(String attempt, Form form, String... fields) {
        String path = attempt + "/questions/" + number(attempt, form);
        browser.post(path, fields).then().statusCode(303).header("Location", endsWith(path));
        return browser.get(path);
    }

    private int send(String attempt, int number, String field, String value) {
        return browser.request()
                .formParam("csrf-token", browser.cookie("csrf-token"))
                .formParam(field, value)
                .post(attempt + "/questions/" + number)
                .statusCode();
    }

    private String[] anyAnswer(String attempt, int number) {
        return switch (sittings.form(attempt, number)) {
            case MULTIPLE_CHOICE, TRUE_FALSE -> new String[] {"choice", "0"};
            case TYPED, CLOZE -> new String[] {"text", "1912"};
            case ORDERING ->
                new String[] {"event", "0", "event", "1", "event", "2", "place", "1", "place", "2", "place", "3"};
            case CARD -> new String[] {"known", "true"};
            default -> throw new AssertionError("no item of the Harbour revolt is of this form");
        };
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }

    private static org.hamcrest.Matcher<Integer> anyOf400() {
        return anyOf(org.hamcrest.Matchers.is(400), org.hamcrest.Matchers.is(404));
    }
}
