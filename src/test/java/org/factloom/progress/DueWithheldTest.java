package org.factloom.progress;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.quiz.HarbourRevolt;
import org.factloom.web.Tables;
import org.junit.jupiter.api.Test;

/** What is due while an exam asks some of it: every page says the same number, and the rows behind it account for all of it. */
@QuarkusTest
class DueWithheldTest {

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    TestPeople people;

    @Inject
    Tables tables;

    @Test
    void theNumberThatIsDueLeadsToItsRowsAndToThoseThatAnExamWithholds() {
        harbourRevolt.load();
        Person student = people.make(Role.STUDENT);
        Browser browser = people.browser(student);
        tables.sql("""
                insert into memory (person_id, fact_id, phase, interval_days, stability, difficulty, due_day, rung, answers, last_day, last_at, recalled)
                select ?1, f.id, 'REVIEW', 5, 5, 5, current_date - 5, 'FREE', 1, current_date - 10, now() - interval '10 days', true
                from fact f join article a on a.id = f.article_id where a.slug = ?2 and not f.retired""", student.id(), HarbourRevolt.SLUG);
        int due = json(browser, "/api/reviews").getInt("reviews");
        assertTrue(due > 2, () -> due + " facts");
        assertEquals(due, json(browser, "/api/progress/facts?due=now").getInt("total"));

        browser.post("/exams", "article", HarbourRevolt.SLUG, "questions", "2", "minutes", "173")
                .then()
                .statusCode(303);
        assertEquals(due, json(browser, "/api/reviews").getInt("reviews"));
        assertEquals(due, json(browser, "/api/progress/dashboard").getInt("due.reviews"));
        JsonPath rows = json(browser, "/api/progress/facts?due=now");
        assertTrue(rows.getInt("withheld") > 0);
        assertEquals(due, rows.getInt("total") + rows.getInt("withheld"));
        browser.get("/").then().body(containsString(due + " due facts"));
        browser.get("/progress/facts?due=now").then().body(containsString("asked by an exam"));
    }

    private static JsonPath json(Browser browser, String path) {
        return browser.request()
                .accept("application/json")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
