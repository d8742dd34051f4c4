package org.factloom.quiz;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.item.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be sent as an answer by mistake or in malice: each has its status and says what is wrong, and nothing is stored. */
@QuarkusTest
class BadAnswersTest {

    private static final String NO_ANSWER = "no answer to this question";

    @Inject
    TestPeople people;

    @Inject
    Sittings sittings;

    private Browser browser;
    private String attempt;

    @BeforeEach
    void start() {
        var student = people.make(Role.STUDENT);
        browser = visitor(student);
        attempt = "/attempts/" + sittings.exam(student.id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    # form           | what is sent as the answer             | what it says
                    MULTIPLE_CHOICE  | {}                                     | no answer to this question
                    MULTIPLE_CHOICE  | {"choice": 99}                         | no answer to this question
                    MULTIPLE_CHOICE  | {"choice": -1}                         | no answer to this question
                    MULTIPLE_CHOICE  | {"choice": 0, "text": "Karim Nasser"}  | no answer to this question
                    MULTIPLE_CHOICE  | {"text": "Karim Nasser"}               | no answer to this question
                    MULTIPLE_CHOICE  | {"choice": 99999999999}                | could not be read
                    MULTIPLE_CHOICE  | {"choice": "zero"}                     | could not be read
                    MULTIPLE_CHOICE  | [0]                                    | could not be read
                    TRUE_FALSE       | {"choice": 2}                          | no answer to this question
                    TRUE_FALSE       | {"known": true}                        | no answer to this question
                    TYPED            | {"choice": 0}                          | no answer to this question
                    TYPED            | {"texts": ["Haddad"]}                  | no answer to this question
                    TYPED            | {"text": "a\\u0000b"}                  | no answer to this question
                    TYPED            | {"text": "a\\ud800b"}                  | no answer to this question
                    ORDERING         | {"order": [0, 0, 1]}                   | no answer to this question
                    ORDERING         | {"order": [0, 1]}                      | no answer to this question
                    ORDERING         | {"order": [0, null, 1]}                | no answer to this question
                    ORDERING         | {"pairs": [0, 1, 2]}                   | no answer to this question
                    """)
    void whatIsNoAnswerIsRefused(Form form, String response, String message) {
        save(form, "{\"sequence\": 1, \"response\": %s}".formatted(response))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(message));
        assertNothingSaved();
    }

    @Test
    void whatIsTooLongIsRefused() {
        save(Form.TYPED, "{\"sequence\": 1, \"response\": {\"text\": \"%s\"}}".formatted("x".repeat(301)))
                .statusCode(400)
                .body("detail", containsString(NO_ANSWER));
        save(Form.TYPED, "{\"sequence\": 1, \"response\": {\"text\": \"%s\"}}".formatted("x".repeat(3_000_000)))
                .statusCode(413);
        assertNothingSaved();
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] body = "{\"sequence\": 1, \"response\": {\"text\": \"a?b\"}}".getBytes(StandardCharsets.UTF_8);
        body[new String(body, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xff;
        browser.json()
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api" + attempt + "/answers/" + number(Form.TYPED))
                .then()
                .statusCode(400)
                .body("detail", containsString("could not be read"));
        assertNothingSaved();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "9007199254740992", "99999999999999999999", "\"many\"", "null"})
    void aSequenceIsANumberFromOne(String sequence) {
        save(Form.TYPED, "{\"sequence\": %s, \"response\": {\"text\": \"Haddad\"}}".formatted(sequence))
                .statusCode(400)
                .contentType("application/problem+json");
        assertNothingSaved();
    }

    @Test
    void aSequenceOutOfOrderIsToldWhatIsSaved() {
        save(Form.TYPED, "{\"sequence\": 7, \"response\": {\"text\": \"Haddad\"}}")
                .statusCode(200);
        save(Form.TYPED, "{\"sequence\": 3, \"response\": {\"text\": \"Nasser\"}}")
                .statusCode(200)
                .body("sequence", equalTo(7))
                .body("response.text", equalTo("Haddad"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "9007199254740992", "many"})
    void aSequenceOfAFormIsANumberFromZero(String sequence) {
        browser.post(attempt + "/answers/" + number(Form.TYPED), "sequence", sequence, "text", "Haddad")
                .then()
                .statusCode(anyOf(equalTo(400), equalTo(404)))
                .body(containsString("<h1"));
        assertNothingSaved();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"pairs\": [null]}", "{\"texts\": [null]}", "{\"order\": [null]}"})
    void aListWithAGapIsNoAnswer(String response) {
        save(Form.TYPED, "{\"sequence\": 1, \"response\": %s}".formatted(response))
                .statusCode(400)
                .contentType("application/problem+json");
        assertNothingSaved();
    }

    @Test
    void withoutScriptsAStaleAnswerIsToldAndNotLostUnseen() {
        save(Form.TYPED, "{\"sequence\": 7, \"response\": {\"text\": \"Haddad\"}}")
                .statusCode(200);
        browser.post(attempt + "/answers/" + number(Form.TYPED), "sequence", "2", "text", "Nasser")
                .then()
                .statusCode(409)
                .body(containsString("answered in another window"));
    }

    @Test
    void aQuestionOfAnOpenExamTellsNoFactAndLeadsToItsPage() {
        browser.json()
                .get("/api" + attempt + "/questions/" + number(Form.TYPED))
                .then()
                .statusCode(200)
                .body("source.fact", nullValue());
        browser.get(attempt + "/questions/" + number(Form.TYPED))
                .then()
                .statusCode(303)
                .header("Location", containsString(attempt + "#question-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "99", "-1", "one"})
    void aQuestionThatIsNotThereIsNotFound(String number) {
        browser.json()
                .body("{\"sequence\": 1}")
                .put("/api" + attempt + "/answers/" + number)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void anotherPersonsAttemptIsNotThere() {
        Browser other = visitor(people.make(Role.STUDENT));
        other.json()
                .body("{\"sequence\": 1, \"response\": {\"choice\": 0}}")
                .put("/api" + attempt + "/answers/1")
                .then()
                .statusCode(404)
                .body("detail", not(containsString("Harbour")));
        other.post(attempt + "/answers/1", "sequence", "0", "choice", "0")
                .then()
                .statusCode(404)
                .body(containsString("<h1"));
        assertNothingSaved();
    }

    @Test
    void theClockOfTheClientIsNotAsked() {
        save(Form.TYPED, """
                {"sequence": 1, "response": {"text": "Haddad"}, "savedAt": "1999-01-01T00:00:00Z"}""").statusCode(200).body("savedAt", not(containsString("1999")));
        sittings.end(attempt, -30);
        save(Form.CLOZE, """
                {"sequence": 1, "response": {"text": "1968"}, "savedAt": "1999-01-01T00:00:00Z", "deadline": "2999-01-01T00:00:00Z"}""").statusCode(409);
    }

    @Test
    void afterTheEndAnAnswerIsAConflictThatCanBeRead() {
        browser.json().post("/api" + attempt + "/submission").then().statusCode(200);
        save(Form.TYPED, "{\"sequence\": 1, \"response\": {\"text\": \"Haddad\"}}")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("was kept, but does not count"));
        browser.post(attempt + "/answers/" + number(Form.TYPED), "sequence", "1", "text", "Haddad")
                .then()
                .statusCode(409)
                .contentType(ContentType.HTML)
                .body(allOf(containsString("<h1"), containsString("was kept, but does not count")));
        browser.post(attempt + "/questions/" + number(Form.TYPED), "text", "Haddad")
                .then()
                .statusCode(409)
                .body(containsString("<h1"));
        browser.post(attempt + "/submission").then().statusCode(303);
    }

    @Test
    void anAttemptThatIsDeletedMeanwhileIsNotThere() {
        save(Form.TYPED, "{\"sequence\": 1, \"response\": {\"text\": \"Haddad\"}}")
                .statusCode(200);
        sittings.delete(attempt);
        save(1, "{\"sequence\": 2, \"response\": {\"choice\": 0}}").statusCode(404);
        browser.json().get("/api" + attempt).then().statusCode(404);
        browser.json().post("/api" + attempt + "/submission").then().statusCode(404);
        browser.get(attempt).then().statusCode(404).body(containsString("<h1"));
        browser.post(attempt + "/submission").then().statusCode(404).body(containsString("<h1"));
    }

    @Test
    void anAttemptThatNeverWasIsNotThere() {
        attempt = "/attempts/" + new UUID(0, 1);
        save(1, "{\"sequence\": 1}").statusCode(404);
        attempt = "/attempts/not-a-uuid";
        save(1, "{\"sequence\": 1}").statusCode(404);
    }

    private void assertNothingSaved() {
        browser.json()
                .get("/api" + attempt)
                .then()
                .body("questions.findAll { it.saved != null }.size()", equalTo(0))
                .body("finishedAt", nullValue());
        assertEquals(0, sittings.answers(attempt));
    }

    private int number(Form form) {
        return sittings.number(attempt, form);
    }

    private ValidatableResponse save(Form form, String body) {
        return save(number(form), body);
    }

    private ValidatableResponse save(int number, String body) {
        return browser.json()
                .body(body)
                .put("/api" + attempt + "/answers/" + number)
                .then();
    }

    private Browser visitor(org.factloom.account.Person person) {
        Browser visitor = people.browser(person);
        visitor.get("/sign-in");
        return visitor;
    }
}
