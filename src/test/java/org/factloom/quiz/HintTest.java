package org.factloom.quiz;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.factloom.item.Form;
import org.junit.jupiter.api.Test;

/** Hints, and how an answer was given: what of it the page shows, and what of it the log keeps. */
@QuarkusTest
class HintTest extends QuizPagesCase {

    @Inject
    EntityManager entityManager;

    @Test
    void aHintStaysShownAndTheAnswerIsHard() {
        String attempt = start();
        int number = number(attempt, Form.MULTIPLE_CHOICE);
        String path = attempt + "/questions/" + number;
        browser.get(path).then().body(containsString("/hint\"")).body(not(containsString("put away")));
        for (int time = 0; time < 2; time++) {
            browser.post(path + "/hint").then().statusCode(303);
            String page = browser.get(path)
                    .then()
                    .body(containsString("One wrong option is put away."))
                    .body(not(containsString("/hint\"")))
                    .extract()
                    .asString();
            assertEquals(2, page.split(" disabled", -1).length, page);
            assertFalse(page.contains("value=\"" + shown(attempt, 0) + "\" disabled"), "the key is put away");
        }
        answer(attempt, Form.MULTIPLE_CHOICE, "choice", shown(attempt, 0));
        Object[] row = logged(attempt, number);
        assertEquals(true, row[0]);
        assertEquals(2, row[1]);
        assertEquals(2, row[2], "options that were left");
    }

    @Test
    void aTypedAnswersHintTellsItsBeginningAndLength() {
        String attempt = start();
        String path = attempt + "/questions/" + number(attempt, Form.TYPED);
        browser.post(path + "/hint").then().statusCode(303);
        browser.get(path)
                .then()
                .body(containsString("It begins with “S”: 2 words, 11 letters."))
                .body(not(containsString("Haddad")));
    }

    @Test
    void aStatementHasNoHint() {
        String attempt = start();
        String path = attempt + "/questions/" + number(attempt, Form.TRUE_FALSE);
        browser.get(path).then().body(not(containsString("/hint\"")));
        assertEquals(409, browser.post(path + "/hint").statusCode());
    }

    @Test
    void anExamHasNoHints() {
        String location = browser.post("/exams", "article", HarbourRevolt.SLUG).header("Location");
        String attempt = location.substring(location.indexOf("/attempts/"));
        browser.get(attempt).then().body(not(containsString("/hint"))).body(not(containsString("confidence")));
        int number = number(attempt, Form.MULTIPLE_CHOICE);
        assertEquals(
                409, browser.post(attempt + "/questions/" + number + "/hint").statusCode());
        browser.json()
                .post("/api" + attempt + "/questions/" + number + "/hint")
                .then()
                .statusCode(409);
        browser.json()
                .get("/api" + attempt + "/questions/" + number)
                .then()
                .body("help.offered", equalTo(false))
                .body("help.putAway", hasSize(0));
        assertEquals(0L, value("select count(*) from question_hint where attempt_id = '%s'".formatted(id(attempt))));
    }

    @Test
    void programsAskForHintsToo() {
        String attempt = start();
        String path = "/api" + attempt + "/questions/" + number(attempt, Form.TYPED);
        browser.json().get(path).then().body("help.offered", equalTo(true)).body("help.text", nullValue());
        browser.json()
                .post(path + "/hint")
                .then()
                .statusCode(200)
                .body("help.offered", equalTo(false))
                .body("help.text", containsString("It begins with"));
    }

    @Test
    void whatThePageTellsOfAnAnswerIsLogged() {
        String attempt = start();
        int number = number(attempt, Form.TYPED);
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery("update attempt set started_at = started_at - interval '1 minute' where id = '%s'"
                        .formatted(id(attempt)))
                .executeUpdate());
        answer(attempt, Form.TYPED, "text", "Nasser", "confidence", "3", "changed", "false", "taken", "4321");
        Object[] row = logged(attempt, number);
        assertEquals(false, row[0]);
        assertEquals(1, row[1]);
        assertEquals(3, row[3]);
        assertEquals(false, row[4]);
        assertEquals(4321, row[5]);
        assertEquals(
                true,
                value(
                        "select misled from memory m join attempt a on a.person_id = m.person_id where a.id = '%s' and m.fact_id = 'h-f-governor'"
                                .formatted(id(attempt))));
    }

    @Test
    void whatIsNotToldOrCannotBeIsNotKnown() {
        String attempt = start();
        answer(attempt, Form.TYPED, "text", "Haddad", "taken", "86400000");
        Object[] row = logged(attempt, number(attempt, Form.TYPED));
        assertEquals(3, row[1]);
        for (int column = 3; column <= 5; column++) {
            assertNull(row[column]);
        }
    }

    @Test
    void anImpossibleConfidenceIsRefused() {
        String attempt = start();
        String path = attempt + "/questions/" + number(attempt, Form.TYPED);
        assertEquals(
                400, browser.post(path, "text", "Haddad", "confidence", "7").statusCode());
        String marking = "/api" + attempt + "/answers/" + number(attempt, Form.TYPED) + "/mark";
        for (String nonsense : new String[] {"?confidence=0", "?takenMs=-1"}) {
            browser.json()
                    .body(Map.of("text", "Haddad"))
                    .post(marking + nonsense)
                    .then()
                    .statusCode(400);
        }
        assertEquals(0, sittings.answers(attempt));
        Response marked = browser.json().body(Map.of("text", "Haddad")).post(marking + "?confidence=1&changed=true");
        assertEquals(200, marked.statusCode());
        Object[] row = logged(attempt, number(attempt, Form.TYPED));
        assertEquals(2, row[1], "changed is hard");
        assertEquals(1, row[3]);
    }

    @Test
    void ofAnExamTimeAndChangeAreLogged() {
        String location = browser.post("/exams", "article", HarbourRevolt.SLUG).header("Location");
        String attempt = location.substring(location.indexOf("/attempts/"));
        int number = number(attempt, Form.MULTIPLE_CHOICE);
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery("update attempt set started_at = started_at - interval '1 minute' where id = '%s'"
                        .formatted(id(attempt)))
                .executeUpdate());
        save(attempt, number, "{\"sequence\": 1, \"response\": {\"choice\": 0}, \"takenMs\": 3000}");
        save(attempt, number, "{\"sequence\": 2, \"response\": {\"choice\": 1}, \"takenMs\": 9000, \"changed\": true}");
        browser.json().post("/api" + attempt + "/submission").then().statusCode(200);
        Object[] row = logged(attempt, number);
        assertNull(row[3]);
        assertEquals(true, row[4]);
        assertEquals(9000, row[5]);
    }

    private void save(String attempt, int number, String body) {
        browser.json()
                .body(body)
                .put("/api" + attempt + "/answers/" + number)
                .then()
                .statusCode(200);
    }

    /** Hinted, grade, options, confidence, changed and milliseconds taken. */
    private Object[] logged(String attempt, int number) {
        return (Object[]) value("""
                select l.hinted, l.grade, l.options, l.confidence, l.changed, l.taken_ms from answer_log l join answer w on w.id = l.response_id
                where w.attempt_id = '%s' and w.number = %d""".formatted(id(attempt), number));
    }

    private static UUID id(String attempt) {
        return UUID.fromString(attempt.substring("/attempts/".length()));
    }

    private Object value(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager.createNativeQuery(query).getSingleResult());
    }
}
