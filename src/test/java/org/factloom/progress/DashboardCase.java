package org.factloom.progress;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.quiz.HarbourRevolt;
import org.factloom.web.Tables;
import org.junit.jupiter.api.BeforeEach;

/** Somebody with a small log of which all figures are computed by hand. */
abstract class DashboardCase {

    private static final String LOG = """
            insert into answer_log (person_id, response_id, correction, withdrawn, item_version_id, form, fact_id, score, answered_at, pretest, day, predicted, interval_days)
            select ?1, ?2, ?3, ?4, i.current_version, 'CARD', ?5, ?6, ?7, false, ?8, nullif(cast(?9 as float8), -1), nullif(cast(?10 as int), -1) from item_fact x join item i on i.id = x.item_id
            where x.fact_id = ?5 order by i.id limit 1""";

    private static final String MEMORY = """
            insert into memory (person_id, fact_id, phase, interval_days, stability, difficulty, due_day, rung, answers, last_day, last_at, recalled)
            values (?1, ?2, 'REVIEW', ?3, ?4, 5, ?5, 'FREE', ?6, ?7, ?8, ?9)""";

    static final double UNKNOWN = -1;
    static final int NONE = -1;

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    TestPeople people;

    @Inject
    Tables tables;

    @Inject
    Clock clock;

    UUID student;
    Browser browser;
    LocalDate today;

    @BeforeEach
    void somebody() {
        harbourRevolt.load();
        Person person = people.make(Role.STUDENT);
        student = person.id();
        browser = people.browser(person);
        today = LocalDate.ofInstant(clock.instant().minusSeconds(4 * 3600), ZoneOffset.UTC);
    }

    UUID answer(String fact, int daysAgo, double score, double predicted, int interval) {
        UUID response = UUID.randomUUID();
        log(response, 0, false, fact, daysAgo, score, predicted, interval);
        return response;
    }

    private void log(
            UUID response,
            int correction,
            boolean withdrawn,
            String fact,
            int daysAgo,
            double score,
            double predicted,
            int interval) {
        LocalDate day = today.minusDays(daysAgo);
        tables.sql(
                LOG,
                student,
                response,
                correction,
                withdrawn,
                fact,
                score,
                day.atTime(5, 0).toInstant(ZoneOffset.UTC),
                day,
                predicted,
                interval);
    }

    /** A memory of a stability of as many days as its interval. */
    void memory(String fact, int interval, int daysAgo, int answers, boolean recalled) {
        LocalDate last = today.minusDays(daysAgo);
        tables.sql(
                MEMORY,
                student,
                fact,
                interval,
                (double) interval,
                last.plusDays(interval),
                answers,
                last,
                last.atTime(5, 0).toInstant(ZoneOffset.UTC),
                recalled);
    }

    /**
     * Three facts. Leader: first answer, then after 10 days promised 7 right, then wrong on the same day, then 25 days later of 30 promised right. Place: wrong
     * after 3 of 1 promised, made right by a correction; one answer taken back. Size: one answer.
     */
    void smallLog() {
        answer("h-f-leader", 40, 1, .5, 7);
        answer("h-f-leader", 30, 1, .9, 30);
        answer("h-f-leader", 30, 0, .9, 30);
        answer("h-f-leader", 5, 1, .92, 60);
        answer("h-f-place", 9, 0, .4, 1);
        UUID regraded = answer("h-f-place", 6, 0, .91, 2);
        log(regraded, 1, false, "h-f-place", 6, 1, UNKNOWN, NONE);
        UUID undone = answer("h-f-place", 3, 0, .9, NONE);
        log(undone, 1, true, "h-f-place", 3, 0, UNKNOWN, NONE);
        answer("h-f-size", 0, 1, .3, 1);
        memory("h-f-leader", 60, 5, 4, true);
        memory("h-f-place", 7, 7, 3, false);
        memory("h-f-size", 1, 0, 1, true);
    }

    JsonPath json(String path) {
        return browser.request()
                .accept("application/json")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
