package org.factloom.progress;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.item.Form;
import org.factloom.quiz.HarbourRevolt;
import org.factloom.quiz.Sittings;
import org.factloom.web.Statements;
import org.factloom.web.Tables;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The notebook of mistakes. Time passes as the rows of the log grow older. */
@QuarkusTest
class MistakesTest {

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Sittings sittings;

    @Inject
    TestPeople people;

    @Inject
    Tables tables;

    @Inject
    Statements statements;

    private Person student;
    private Browser browser;

    @BeforeEach
    void somebody() {
        harbourRevolt.load();
        student = people.make(Role.STUDENT);
        browser = people.browser(student);
    }

    @Test
    void aMistakeIsShownWithTheAnswerTheKeyAndItsSentence() {
        answer(start(), Form.TYPED, "text", "Idris Bahri");
        browser.get("/mistakes")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Who was governor"),
                        containsString("Idris Bahri"),
                        containsString("Salim Haddad"),
                        containsString("<mark>The governor was Salim Haddad, who fled.</mark>"),
                        containsString("/articles/harbour-revolt#fact-h-f-governor"),
                        containsString("Practise it")));
        mistakes()
                .body("facts", equalTo(1))
                .body("pages", equalTo(1))
                .body("entries[0].fact", equalTo("h-f-governor"))
                .body("entries[0].feedback.given", equalTo("Idris Bahri"))
                .body("entries[0].feedback.key", equalTo("Salim Haddad"))
                .body(
                        "articles",
                        equalTo(List.of(java.util.Map.of(
                                "slug", "harbour-revolt", "title", "Harbour revolt", "language", "en", "facts", 1))));
    }

    @Test
    void theParagraphOfSeveralMistakesIsShownOnceWithAllThatPutsThemRight() {
        String attempt = start();
        answer(attempt, Form.TYPED, "text", "Idris Bahri");
        answer(attempt, Form.CARD, "known", "false");
        Document page = Jsoup.parse(browser.get("/mistakes").asString());
        assertEquals(1, page.select(".mistakes > li").size());
        assertEquals(2, page.select(".mistake h2").size());
        assertEquals(1, page.select(".mistakes blockquote").size());
        assertEquals(
                List.of("Around 1,200 dockers took part in it.", "The governor was Salim Haddad, who fled."),
                page.select(".mistakes mark").eachText());
        mistakes().body("entries", hasSize(2));
    }

    @Test
    void everyFormSaysWhatWasAnswered() {
        String attempt = start();
        answer(attempt, Form.TRUE_FALSE, "choice", "0");
        answer(attempt, Form.CARD, "known", "false");
        answer(
                attempt,
                Form.ORDERING,
                "event",
                "0",
                "event",
                "1",
                "event",
                "2",
                "place",
                "1",
                "place",
                "2",
                "place",
                "3");
        String page = browser.get("/mistakes").asString();
        assertTrue(page.contains("that you did not know it"));
        assertTrue(page.contains("at their place"));
        assertTrue(page.contains("the Harbour revolt took place") || page.contains("Port Amal"));
    }

    @Test
    void whatIsAnsweredRightOnALaterDayLeaves() {
        answer(start(), Form.TYPED, "text", "nobody");
        answer(start(), Form.TYPED, "text", "Salim Haddad");
        mistakes().body("facts", equalTo(1));
        aged(
                "response_id <> (select response_id from answer_log where person_id = '%s' order by id desc limit 1)"
                        .formatted(student.id()),
                1);
        mistakes().body("facts", equalTo(0));
        browser.get("/mistakes").then().body(containsString("Nothing to put right"));
    }

    @Test
    void whatWasPutRightTheSameDayLeavesAfterThirtyDaysAndWhatWasNotStays() {
        answer(start(), Form.TYPED, "text", "nobody");
        answer(start(), Form.TYPED, "text", "Salim Haddad");
        answer(start(), Form.CARD, "known", "false");
        aged("true", 29);
        mistakes().body("facts", equalTo(2));
        aged("true", 1);
        mistakes().body("facts", equalTo(1)).body("entries[0].fact", equalTo("h-f-size"));
    }

    @Test
    void whatTheLearnerWasSureOfComesFirst() {
        answer(start(), Form.TYPED, "text", "nobody");
        tables.sql(
                "insert into answer_log (person_id, fact_id, item_version_id, form, answered_at, score, response_id, correction, confidence, day) "
                        + "select person_id, fact_id, item_version_id, form, answered_at, score, response_id, 1, 3, day from answer_log where person_id = '%s'"
                                .formatted(student.id()));
        answer(start(), Form.CARD, "known", "false");
        mistakes()
                .body("entries.fact", equalTo(List.of("h-f-governor", "h-f-size")))
                .body("entries.sure", equalTo(List.of(true, false)));
        browser.get("/mistakes").then().body(containsString("You were sure"));
    }

    @Test
    void whatAnOpenExamAsksIsWithheldUntilItIsOver() {
        answer(start(), Form.TYPED, "text", "nobody");
        String exam = path(browser.post("/exams", "article", HarbourRevolt.SLUG, "questions", "8"));
        mistakes().body("facts", equalTo(0)).body("withheld", equalTo(1)).body("entries", hasSize(0));
        browser.get("/mistakes")
                .then()
                .body(allOf(containsString("1 fact is asked by an exam"), not(containsString("Salim Haddad"))));
        browser.post("/mistakes/practice").then().statusCode(409);
        int choice = sittings.number(exam, Form.MULTIPLE_CHOICE);
        browser.json()
                .body("{\"sequence\": 1, \"response\": {\"choice\": 1}}")
                .put("/api" + exam + "/answers/" + choice)
                .then()
                .statusCode(200);
        mistakes().body("facts", equalTo(0));
        browser.post(exam + "/submission").then().statusCode(303);
        mistakes().body("withheld", equalTo(0)).body("entries.fact", org.hamcrest.Matchers.hasItem("h-f-governor"));
    }

    @Test
    void whatAPretestMissedIsNoMistakeAndWhatIsOverriddenIsNoneEither() {
        String pretest = path(browser.post("/practice", "article", HarbourRevolt.SLUG, "only", "pretest"));
        for (int number = 1; number <= 5; number++) {
            switch (sittings.form(pretest, number)) {
                case TYPED, CLOZE -> browser.post(pretest + "/questions/" + number, "text", "nobody");
                case CARD -> browser.post(pretest + "/questions/" + number, "known", "false");
                default -> browser.get(pretest + "/questions/" + number);
            }
        }
        mistakes().body("facts", equalTo(0));
        String attempt = start();
        answer(attempt, Form.TYPED, "text", "nobody");
        mistakes().body("facts", equalTo(1));
        browser.post(attempt + "/questions/" + sittings.number(attempt, Form.TYPED) + "/override")
                .then()
                .statusCode(303);
        mistakes().body("facts", equalTo(0));
    }

    @Test
    void practiceAsksTheMistakesAndNothingElse() {
        answer(start(), Form.TYPED, "text", "nobody");
        String attempt = path(browser.post("/mistakes/practice", "size", "10", "article", HarbourRevolt.SLUG));
        browser.request()
                .accept(ContentType.JSON)
                .get("/api" + attempt)
                .then()
                .body("title", equalTo("Mistakes"))
                .body("questions", hasSize(1));
        assertEquals(Form.TYPED, sittings.form(attempt, 1));
        answer(attempt, Form.TYPED, "text", "Salim Haddad");
        browser.get(attempt + "/result").then().statusCode(200);
    }

    @Test
    void thereIsNothingOfSomebodyElseNorOfNobody() {
        answer(start(), Form.TYPED, "text", "nobody");
        people.browser(people.make(Role.STUDENT))
                .request()
                .accept(ContentType.JSON)
                .get("/api/mistakes")
                .then()
                .body("all", equalTo(0));
        new Browser().get("/mistakes").then().statusCode(200).body(containsString("Nothing to put right"));
        new Browser().post("/mistakes/practice").then().statusCode(409);
    }

    @Test
    void badQuestionsAreAnsweredPlainly() {
        answer(start(), Form.TYPED, "text", "<script>alert(1)</script>");
        browser.get("/mistakes?article=no-such-article")
                .then()
                .statusCode(200)
                .body(containsString("Nothing to put right in this article"));
        browser.get("/mistakes?page=99999")
                .then()
                .statusCode(200)
                .body(allOf(containsString("&lt;script&gt;"), not(containsString("<script>alert"))));
        browser.get("/mistakes?page=-1").then().statusCode(200);
        browser.post("/mistakes/practice", "size", "-4").then().statusCode(303);
        browser.post("/mistakes/practice", "article", "no-such-article").then().statusCode(409);
    }

    @Test
    void aPageTakesTheSameStatementsHoweverLongItIs() {
        answer(start(), Form.TYPED, "text", "nobody");
        long one = statements();
        String attempt = start();
        answer(attempt, Form.CARD, "known", "false");
        answer(attempt, Form.CLOZE, "text", "1912");
        answer(attempt, Form.TRUE_FALSE, "choice", "0");
        mistakes().body("facts", org.hamcrest.Matchers.greaterThan(2));
        assertEquals(one, statements());
        assertTrue(one <= 7, one + " statements");
    }

    private long statements() {
        return statements.of(() -> browser.get("/mistakes").then().statusCode(200));
    }

    private ValidatableResponse mistakes() {
        return browser.request()
                .accept(ContentType.JSON)
                .get("/api/mistakes")
                .then()
                .statusCode(200);
    }

    private String start() {
        return path(browser.post("/practice", "article", HarbourRevolt.SLUG));
    }

    private static String path(Response started) {
        assertEquals(303, started.statusCode(), started::asString);
        return started.header("Location").replaceFirst(".*(/attempts/[^/?#]+).*", "$1");
    }

    private void answer(String attempt, Form form, String... fields) {
        browser.post(attempt + "/questions/" + sittings.number(attempt, form), fields)
                .then()
                .statusCode(303);
    }

    /** As if rows of the student's log were older. */
    private void aged(String which, int days) {
        tables.sql("alter table answer_log disable trigger user");
        tables.sql(
                "update answer_log set answered_at = answered_at - interval '%1$d days', day = day - %1$d where person_id = '%2$s' and %3$s"
                        .formatted(days, student.id(), which));
        tables.sql("alter table answer_log enable trigger user");
    }
}
