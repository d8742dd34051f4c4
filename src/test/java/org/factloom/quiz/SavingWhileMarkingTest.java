package org.factloom.quiz;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.item.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An answer that waits while something else of its attempt is marked: it is called saved only where it was stored before the mark. */
@QuarkusTest
@Timeout(30)
class SavingWhileMarkingTest {

    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    @Inject
    TestPeople people;

    @Inject
    Sittings sittings;

    @Inject
    AgroalDataSource database;

    private Person student;
    private Browser browser;

    @BeforeEach
    void enter() {
        student = people.make(Role.STUDENT);
        browser = people.browser(student);
        browser.get("/sign-in");
    }

    @Test
    void aDraftThatWaitedForTheMarkOfItsQuestionIsRefused() throws Exception {
        String attempt = "/attempts/" + sittings.start(student.id());
        int typed = sittings.number(attempt, Form.TYPED);
        List<Response> answers = oneAfterTheOther(
                attempt, () -> mark(attempt, typed, "{\"text\": \"Haddad\"}"), () -> save(attempt, typed, "Nasser"));
        answers.getFirst().then().statusCode(200).body("feedback", notNullValue());
        answers.getLast().then().statusCode(409);
        browser.json()
                .get("/api" + attempt)
                .then()
                .body("questions[%d].outcome".formatted(typed - 1), equalTo("right"))
                .body("questions[%d].saved".formatted(typed - 1), nullValue());
    }

    @Test
    void aDraftThatWaitedForTheMarkOfAnotherQuestionIsStored() throws Exception {
        String attempt = "/attempts/" + sittings.start(student.id());
        int typed = sittings.number(attempt, Form.TYPED);
        int choice = sittings.number(attempt, Form.MULTIPLE_CHOICE);
        List<Response> answers = oneAfterTheOther(
                attempt, () -> mark(attempt, choice, "{\"choice\": 0}"), () -> save(attempt, typed, "Haddad"));
        answers.getFirst().then().statusCode(200);
        answers.getLast().then().statusCode(200).body("response.text", equalTo("Haddad"));
        browser.json()
                .get("/api" + attempt)
                .then()
                .body("questions[%d].saved.response.text".formatted(typed - 1), equalTo("Haddad"));
    }

    @Test
    void anAnswerThatWaitedForTheEndOfItsExamIsLate() throws Exception {
        String attempt = "/attempts/" + sittings.exam(student.id());
        List<Response> answers = oneAfterTheOther(
                attempt,
                () -> browser.json().post("/api" + attempt + "/submission"),
                () -> save(attempt, sittings.number(attempt, Form.TYPED), "Haddad"));
        answers.getFirst().then().statusCode(200).body("score", equalTo(0f));
        answers.getLast().then().statusCode(409);
        assertEquals(1, sittings.late(attempt));
    }

    /** Sends all while the attempt is locked, each once the one before it waits. PostgreSQL lets them in in that order. */
    @SafeVarargs
    private List<Response> oneAfterTheOther(String attempt, Callable<Response>... requests) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection first = database.getConnection()) {
            first.setAutoCommit(false);
            try (PreparedStatement lock = first.prepareStatement("select from attempt where id = ? for update")) {
                lock.setObject(1, UUID.fromString(attempt.substring("/attempts/".length())));
                lock.execute();
            }
            List<Future<Response>> answers = new ArrayList<>();
            for (Callable<Response> request : requests) {
                answers.add(threads.submit(request));
                while (waiting() < answers.size()) {
                    Thread.sleep(5);
                }
            }
            first.commit();
            List<Response> all = new ArrayList<>();
            for (Future<Response> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }

    private int waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(WAITING);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private Response mark(String attempt, int number, String response) {
        return browser.json().body(response).post("/api" + attempt + "/answers/" + number + "/mark");
    }

    private Response save(String attempt, int number, String text) {
        return browser.json()
                .body("{\"sequence\": 1, \"response\": {\"text\": \"%s\"}, \"flagged\": false}".formatted(text))
                .put("/api" + attempt + "/answers/" + number);
    }
}
