package org.factloom.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.classroom.TestAssignments;
import org.factloom.classroom.TestClasses;
import org.factloom.web.Tables;
import org.junit.jupiter.api.BeforeEach;

/** A student who takes exams of what is practised meanwhile. */
abstract class WaitingCase {

    protected static final String OVERLAP = """
            select count(*) from attempt_slot s join item_version v on v.id = s.item_version_id join item_fact f on f.item_id = v.item_id
            where s.attempt_id = cast(?1 as uuid) and f.fact_id in (
                select x.fact_id from attempt_slot e join item_version w on w.id = e.item_version_id join item_fact x on x.item_id = w.item_id
                where e.attempt_id = cast(?2 as uuid))""";

    @Inject
    Lighthouse lighthouse;

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    DueAttempts due;

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Tables tables;

    protected Person student;
    protected Browser browser;

    @BeforeEach
    void arrive() throws IOException {
        lighthouse.load();
        student = people.make(Role.STUDENT);
        browser = people.browser(student);
    }

    protected String exam(String... form) {
        String[] all = new String[form.length + 2];
        all[0] = "article";
        all[1] = Lighthouse.SLUG;
        System.arraycopy(form, 0, all, 2, form.length);
        return id(browser.post("/exams", all));
    }

    protected static String id(Response started) {
        assertEquals(303, started.statusCode(), started::asString);
        return started.header("Location").replaceFirst(".*/(attempts|review)/([^/?#]+).*", "$2");
    }

    protected List<Integer> waiting(String attempt) {
        return browser.json()
                .get("/api/attempts/" + attempt)
                .jsonPath()
                .getList("questions.findAll { it.waits }.number");
    }

    protected void answer(String attempt, int number) {
        mark(attempt, number, form(attempt, number).equals("typed") ? "{\"text\": \"1811\"}" : "{\"choice\": 0}")
                .then()
                .statusCode(200);
    }

    protected String form(String attempt, int number) {
        return browser.json()
                .get("/api/attempts/" + attempt + "/questions/" + number)
                .jsonPath()
                .getString("question.form");
    }

    protected Response mark(String attempt, int number, String answer) {
        return browser.json().body(answer).post("/api/attempts/" + attempt + "/answers/" + number + "/mark");
    }
}
