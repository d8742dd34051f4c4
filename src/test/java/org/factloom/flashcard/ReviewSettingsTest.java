package org.factloom.flashcard;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.factloom.account.Browser;
import org.junit.jupiter.api.Test;

/** What a learner chooses, by form and by JSON. */
@QuarkusTest
class ReviewSettingsTest extends ReviewCase {

    private static final String[] ALL = {
        "zone",
        "Asia/Baghdad",
        "dayStart",
        "5",
        "retention",
        "95",
        "newPerDay",
        "7",
        "size",
        "0",
        "buttons",
        "4",
        "exam",
        "2027-06-30",
        "ownCurve",
        "false"
    };

    private static final int PATIENCE_MS = 60_000;

    /** What a retention costs is simulated in the background. */
    private static void awaitCost(Browser browser, String cost) throws InterruptedException {
        String page = browser.get("/review/settings").asString();
        for (long end = System.currentTimeMillis() + PATIENCE_MS;
                page.contains("data-working") && System.currentTimeMillis() < end;
                page = browser.get("/review/settings").asString()) {
            Thread.sleep(50);
        }
        assertTrue(page.contains(cost), page);
    }

    @Test
    void settingsAreKeptAndCheckedAndTellTheirCost() throws InterruptedException {
        lights.learn(student, 9);
        browser.get("/review/settings")
                .then()
                .body(
                        containsString("is being worked out in the background"),
                        containsString("<option value=\"90\" selected>90 %</option>"),
                        containsString("value=\"UTC\""));
        awaitCost(browser, "<option value=\"90\" selected>90 %, less than a minute a day</option>");
        browser.post("/review/settings", "zone", "Mars/Olympus", "newPerDay", "many", "exam", "soon", "retention", "99")
                .then()
                .statusCode(400)
                .body(
                        containsString("no time zone of this name"),
                        containsString("from 0 to 200"),
                        containsString("from 80 to 95"),
                        containsString("date as in"),
                        containsString("value=\"Mars/Olympus\""),
                        containsString("value=\"many\""));
        browser.get("/review/settings").then().body(containsString("value=\"UTC\""));
        browser.post("/review/settings", ALL).then().statusCode(303);
        browser.get("/review/settings?saved=true")
                .then()
                .body(
                        containsString("value=\"Asia/Baghdad\""),
                        containsString("<option value=\"95\" selected>95 %</option>"),
                        containsString("<option value=\"5\" selected"),
                        containsString("value=\"2027-06-30\""));
        awaitCost(browser, "<option value=\"95\" selected>95 %, less than a minute a day</option>");
    }

    @Test
    void whoeverKnowsNothingYetIsToldNoMinutes() throws InterruptedException {
        awaitCost(new Browser(), "90 %, less than a minute a day");
    }

    @Test
    void learnersAreToldOfTheirForgettingCurve() {
        lights.learn(student, 3);
        browser.get("/review/settings").then().body(containsString("From 1,000 reviews on"));
        browser.json()
                .get("/api/reviews/settings/curve")
                .then()
                .body("state", equalTo("TOO_FEW"))
                .body("needed", equalTo(1000));
        told("null, null, null, null", "nothing was changed. (1,240 reviews");
        told("now(), 1240, 1.12, '{0.3}'", "come back 12 % later");
        told("now(), 1240, 0.9, '{0.3}'", "come back 10 % sooner");
        told("now(), 1240, 1.001, '{0.3}'", "about as often");
        browser.json()
                .get("/api/reviews/settings/curve")
                .then()
                .body("state", equalTo("CHANGED"))
                .body("stretch", equalTo(1.001f));
        browser.post("/review/settings", ALL).then().statusCode(303);
        browser.get("/review/settings").then().body(containsString("as you asked"));
    }

    private void told(String fitted, String words) {
        lights.sql("delete from learner_model where person_id = '%s'".formatted(student));
        lights.sql("""
                insert into learner_model (person_id, tried_at, tried_answers, tried_reviews, fitted_at, fitted_reviews, stretch, weights)
                values ('%s', now(), 2000, 1240, %s)""".formatted(student, fitted));
        browser.get("/review/settings").then().body(containsString(words));
    }

    @Test
    void programsChooseByTheSameRules() {
        browser.post("/review/settings", ALL).then().statusCode(303);
        browser.json()
                .get("/api/reviews/settings")
                .then()
                .body("zone", equalTo("Asia/Baghdad"))
                .body("dayStart", equalTo(5))
                .body("retention", equalTo(95))
                .body("newPerDay", equalTo(7))
                .body("sessionSize", nullValue())
                .body("buttons", equalTo(4))
                .body("exam", equalTo("2027-06-30"))
                .body("ownCurve", equalTo(false));
        Map<String, Object> choices = new HashMap<>(Map.of(
                "zone",
                "Europe/Berlin",
                "dayStart",
                0,
                "retention",
                80,
                "newPerDay",
                0,
                "sessionSize",
                37,
                "buttons",
                2,
                "ownCurve",
                true));
        browser.json()
                .body(choices)
                .put("/api/reviews/settings")
                .then()
                .statusCode(200)
                .body("exam", nullValue())
                .body("sessionSize", equalTo(37));
        browser.get("/review/settings").then().body(containsString("<option value=\"37\" selected"));
        choices.putAll(
                Map.of("zone", "Mars/Olympus", "dayStart", 7, "retention", 96, "newPerDay", -1, "sessionSize", 0));
        choices.putAll(Map.of("buttons", 3, "exam", "0026-06-30"));
        choices.remove("ownCurve");
        Map<String, String> errors = browser.json()
                .body(choices)
                .put("/api/reviews/settings")
                .then()
                .statusCode(400)
                .body("detail", containsString("dayStart: Give a number from 0 to 6."))
                .extract()
                .jsonPath()
                .getMap("errors");
        assertEquals(
                "[buttons, dayStart, exam, newPerDay, ownCurve, retention, sessionSize, zone]",
                new TreeSet<>(errors.keySet()).toString());
        browser.json().get("/api/reviews/settings").then().body("zone", equalTo("Europe/Berlin"));
    }
}
