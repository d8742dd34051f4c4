package org.factloom.progress;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.factloom.account.Browser;
import org.factloom.web.Statements;
import org.junit.jupiter.api.Test;

/** A dashboard over a small log of which all figures are computed by hand, on screen, by the interface and as CSV. */
@QuarkusTest
class DashboardTest extends DashboardCase {

    @Inject
    Statements statements;

    @Test
    void theFiguresAreThoseComputedByHand() {
        smallLog();
        JsonPath board = json("/api/progress/dashboard");
        // leader 30 days ago (young, right), leader 5 days ago (mature, right), place 6 days ago (young, right since
        // corrected)
        assertEquals(List.of(0, 2, 2, 3, 3), board.getList("retention.all.answers"));
        assertEquals(List.of(0, 2, 2, 3, 3), board.getList("retention.all.passed"));
        assertEquals(List.of(0, 1, 1, 2, 2), board.getList("retention.young.answers"));
        assertEquals(List.of(0, 1, 1, 1, 1), board.getList("retention.mature.answers"));
        assertEquals(List.of(1, 2, 1, 1, 1, 1), board.getList("activity.days.answers"));
        assertEquals(7, board.getInt("activity.answers"));
        assertEquals(7, board.getInt("foretold.answers"));
        // the bin of 90 to 95 %: leader twice, leader, place
        assertEquals(4, board.getInt("foretold.bins[-1].answers"));
        assertEquals(75, board.getInt("foretold.bins[-1].observed"));
        // R = .9 where as many days have passed as stability has; leader 5 of 60 days, size 0 of 1
        JsonPath bars = json("/api/progress");
        String here = "find { it.article == 'harbour-revolt' }.";
        assertEquals(5, bars.getInt(here + "new"));
        assertEquals(1, bars.getInt(here + "strong"));
        assertEquals(1, bars.getInt(here + "known"));
        assertEquals(1, bars.getInt(here + "learning"));
        double w20 = .1542;
        double factor = Math.pow(.9, -1 / w20) - 1;
        double leader = Math.pow(1 + factor * 5 / 60, -w20);
        assertEquals(leader + .9 + 1, bars.getDouble(here + "recalled"), .051);
        double staying = Math.pow(1 + factor * 35 / 60, -w20)
                + Math.pow(1 + factor * 37 / 7, -w20)
                + Math.pow(1 + factor * 30, -w20);
        assertEquals(staying, bars.getDouble(here + "staying"), .051);
        assertEquals(List.of("h-f-place", "h-f-leader", "h-f-size"), board.getList("weakest.fact"));
        assertEquals(List.of(90, 99, 100), board.getList("weakest.percent"));
        assertEquals(List.of(false, false, false), board.getList("weakest.missed"));
        // place is due today, size tomorrow, leader in 55 days; 1/60 + 1/7 + 1 = 1.16
        assertEquals(List.of(1, 1, 0), board.getList("forecast.days.due").subList(0, 3));
        assertEquals(0, board.getInt("forecast.backlog"));
        assertEquals(1.2, board.getDouble("forecast.dailyLoad"), 1e-9);
    }

    @Test
    void whatWasAnsweredWrongLastIsWeakestThoughItWasJustTold() {
        smallLog();
        tables.sql("update memory set missed = true where person_id = ?1 and fact_id = 'h-f-size'", student);
        assertEquals(
                List.of("h-f-size", "h-f-place", "h-f-leader"),
                json("/api/progress/dashboard").getList("weakest.fact"));
        browser.get("/progress").then().body(containsString("answered wrong last"));
        browser.get("/progress/facts?level=learning").then().body(containsString("answered wrong last"));
    }

    @Test
    void screenInterfaceAndTablesSayTheSame() {
        smallLog();
        JsonPath board = json("/api/progress/dashboard");
        String page = browser.get("/progress").then().statusCode(200).extract().asString();
        assertTrue(page.contains("%d of %d</a>"
                .formatted(board.getInt("retention[4].all.passed"), board.getInt("retention[4].all.answers"))));
        assertTrue(page.contains("You would answer %d of 8 today."
                .formatted(board.getInt("articles.find { it.article == 'harbour-revolt' }.today"))));
        String retention = table("retention");
        assertTrue(
                retention.startsWith("window,age,passed,answers,percent,low,high,desired,computedAt\r\n"), retention);
        assertTrue(retention.contains("\r\n365,young,2,2,,,,90,"), retention);
        String activity = table("activity");
        board.<Map<String, Object>>getList("activity.days").forEach(day -> {
            assertTrue(activity.contains("\r\n%s,%s,".formatted(day.get("day"), day.get("answers"))), activity);
            assertTrue(page.contains("<tr data-x=\"%s\" data-y=\"%s\">".formatted(day.get("day"), day.get("answers"))));
        });
        String calibration = table("calibration");
        board.<Map<String, Object>>getList("foretold.bins").forEach(bin -> {
            assertTrue(calibration.contains("%s,%s,%s,%s,%s,"
                    .formatted(
                            bin.get("from"),
                            bin.get("to"),
                            bin.get("foretold"),
                            bin.get("observed"),
                            bin.get("answers"))));
            assertTrue(page.contains("<tr data-x=\"%s\" data-y=\"%s\" data-size=\"%s\">"
                    .formatted(bin.get("foretold"), bin.get("observed"), bin.get("answers"))));
        });
        assertTrue(table("weakest").contains("h-f-place,harbour-revolt,"));
        assertTrue(table("articles").contains("harbour-revolt,Harbour revolt,"));
        assertTrue(table("forecast").contains("backlog,0,"));
        assertTrue(table("workload").startsWith("desired,minutes,remembered,"));
        browser.get("/api/progress/secrets.csv").then().statusCode(404);
    }

    private String table(String name) {
        return browser.get("/api/progress/" + name + ".csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void theWorkloadIsSimulatedAnewForOtherSettings() throws InterruptedException {
        smallLog();
        assertTrue(simulated().contains(90));
        assertTrue(!simulated().contains(87));
        browser.post(
                "/review/settings",
                "zone",
                "UTC",
                "dayStart",
                "4",
                "retention",
                "87",
                "newPerDay",
                "20",
                "buttons",
                "2");
        assertEquals(87, json("/api/progress/dashboard").getInt("desired"));
        assertTrue(simulated().contains(87));
    }

    private List<Integer> simulated() throws InterruptedException {
        List<Integer> found = List.of();
        for (int i = 0; i < 600 && found.isEmpty(); i++) {
            found = json("/api/progress/dashboard").getList("workload.choices.percent");
            Thread.sleep(20);
        }
        return found;
    }

    @Test
    void nobodyAndWhoeverHasNoDataIsToldSo() {
        for (Browser visitor : List.of(new Browser(), browser)) {
            visitor.get("/progress")
                    .then()
                    .statusCode(200)
                    .body(allOf(
                            containsString("Nothing practised yet"),
                            containsString("Nothing is due today."),
                            not(containsString("NaN")),
                            not(containsString("Infinity"))));
            visitor.get("/progress/report")
                    .then()
                    .statusCode(200)
                    .body(containsString("Nothing has been practised yet"));
            visitor.get("/progress/answers").then().statusCode(200).body(containsString("There are none."));
            visitor.get("/progress/facts").then().statusCode(200).body(containsString("There are none."));
        }
    }

    @Test
    void oneAnswerAndClocksBeforeItAreNoTrouble() {
        answer("h-f-size", -3, 1, UNKNOWN, NONE);
        memory("h-f-size", 1, -3, 1, true);
        browser.get("/progress")
                .then()
                .statusCode(200)
                .body(allOf(not(containsString("NaN")), containsString("You would answer 1 of 8 today.")));
        assertEquals(0, json("/api/progress/dashboard").getInt("activity.answers"));
    }

    @Test
    void aPageTakesAsManyStatementsHoweverMuchThereIs() {
        smallLog();
        browser.get("/progress");
        List<String> paths = List.of("/progress", "/progress/answers", "/progress/facts", "/progress/harbour-revolt");
        List<Long> few = paths.stream()
                .map(path -> statements.of(() -> browser.get(path)))
                .toList();
        for (String fact : List.of("h-f-governor", "h-f-began", "h-f-docks", "h-f-union")) {
            for (int day = 50; day < 90; day++) {
                answer(fact, day, day % 2, .7, 1);
            }
            memory(fact, 8, 2, 40, true);
        }
        List<Long> many = paths.stream()
                .map(path -> statements.of(() -> browser.get(path)))
                .toList();
        assertEquals(few, many);
    }
}
