package org.factloom.quiz;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questions of these attempts stand in the order of their forms, and their options in the order of the item. */
@QuarkusTest
class QuizResourceTest {

    private static final int CHOICE = 1;
    private static final int STATEMENT = 2;
    private static final int TYPED = 3;
    private static final int CLOZE = 4;
    private static final int ORDERING = 5;
    private static final int CARD = 6;

    @Inject
    TestPeople people;

    @Inject
    Sittings sittings;

    private Browser browser;
    private String attempt;

    @BeforeEach
    void start() {
        Person student = people.make(Role.STUDENT);
        browser = people.browser(student);
        browser.get("/sign-in");
        attempt = "/attempts/" + sittings.start(student.id());
    }

    @Test
    void anAttemptIsStartedAndNamed() {
        Response started =
                browser.json().body(Map.of("article", HarbourRevolt.SLUG)).post("/api/attempts");
        started.then()
                .statusCode(201)
                .body("title", equalTo("Harbour revolt"))
                .body("questions", hasSize(6))
                .body("questions[0].outcome", nullValue());
        browser.json().get(started.header("Location")).then().statusCode(200);
    }

    @Test
    void aQuestionComesWithoutItsKey() {
        for (int number = CHOICE; number <= CARD; number++) {
            String question = browser.json()
                    .get("/api" + attempt + "/questions/" + number)
                    .then()
                    .statusCode(200)
                    .body("feedback", nullValue())
                    .body("back", nullValue())
                    .extract()
                    .asString();
            assertFalse(question.contains("1968-06-03") || question.contains("3 June 1968"), question);
            assertFalse(question.contains("1,200") || question.contains("1969"), question);
            assertFalse(question.contains("evidence") || question.contains("correction"), question);
        }
        browser.json()
                .get("/api" + attempt + "/questions/" + CARD + "?revealed=true")
                .then()
                .body("back", equalTo("around 1,200"));
    }

    @Test
    void anAnswerIsToldAndMayBeRepeated() {
        for (int time = 0; time < 2; time++) {
            mark(CHOICE, "{\"choice\": 1}")
                    .then()
                    .statusCode(200)
                    .body("feedback.outcome", equalTo("wrong"))
                    .body("feedback.key", equalTo("Karim Nasser"))
                    .body("feedback.evidence[0].section", equalTo("Course"))
                    .body("feedback.options.find { it.why != null }.why.pieces[0].text", containsString("Salim Haddad"))
                    .body("feedback.savedAt", notNullValue());
        }
        assertEquals(1, sittings.answers(attempt));
    }

    @Test
    void anotherAnswerToTheSameQuestionIsAConflict() {
        mark(STATEMENT, "{\"choice\": 1}").then().statusCode(200);
        mark(STATEMENT, "{\"choice\": 0}").then().statusCode(409).contentType("application/problem+json");
        browser.json()
                .get("/api" + attempt + "/questions/" + STATEMENT)
                .then()
                .body("feedback.outcome", equalTo("right"));
    }

    @Test
    void whatCannotBeReadIsNotStored() {
        mark(CLOZE, "{\"text\": \"3/6/1968\"}").then().statusCode(422).body("detail", containsString("two dates"));
        for (String nonsense :
                new String[] {"{}", "{\"choice\": 99}", "{\"choice\": 0, \"known\": true}", "{\"order\": [0, null]}"}) {
            mark(CHOICE, nonsense).then().statusCode(400);
        }
        mark(ORDERING, "{\"order\": [0, 0, 1]}").then().statusCode(400);
        mark(ORDERING, "{\"order\": [0, null, 1]}").then().statusCode(400);
        mark(TYPED, "{\"text\": \"" + "x".repeat(301) + "\"}").then().statusCode(400);
        mark(TYPED, "{\"text\": \" \"}").then().statusCode(400).body("detail", containsString("Write an answer"));
        mark(TYPED, "{\"known\": true}").then().statusCode(400);
        mark(TYPED, "not json").then().statusCode(400);
        mark(TYPED, "").then().statusCode(400);
        assertEquals(0, sittings.answers(attempt));
    }

    @Test
    void theResultIsThereOnceAllIsAnswered() {
        browser.json().get("/api" + attempt + "/result").then().statusCode(409);
        mark(CHOICE, "{\"choice\": 0}");
        mark(STATEMENT, "{\"choice\": 1}");
        mark(TYPED, "{\"text\": \"haddad\"}");
        mark(CLOZE, "{\"text\": \"1968\"}");
        mark(ORDERING, "{\"order\": [0, 1, 2]}");
        mark(CARD, "{\"known\": true}");
        browser.json()
                .get("/api" + attempt + "/result")
                .then()
                .statusCode(200)
                .body("article", equalTo(HarbourRevolt.SLUG))
                .body("lines.outcome.count { it == 'right' }", equalTo(5))
                .body("lines[3].outcome", equalTo("partly-right"))
                .body("attempt.finishedAt", notNullValue());
    }

    private Response mark(int number, String body) {
        return browser.json().body(body).post("/api" + attempt + "/answers/" + number + "/mark");
    }
}
