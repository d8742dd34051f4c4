package org.factloom.progress;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.quiz.HarbourRevolt;
import org.factloom.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dashboard over a small log of which all figures are computed by hand, on screen, by the interface and as CSV. */
@QuarkusTest
class DashboardTest {

    private static final String LOG = """
            insert into answer_log (person_id, response_id, correction, withdrawn, item_version_id, form, fact_id, score, answered_at, pretest, day, predicted, interval_days)
            select ?1, ?2, ?3, ?4, i.current_version, 'CARD', ?5, ?6, ?7, false, ?8, nullif(cast(?9 as float8), -1), nullif(cast(?10 as int), -1) from item_fact x join item i on i.id = x.item_id
            where x.fact_id = ?5 order by i.id limit 1""";

    private static final String MEMORY = """
            insert into memory (person_id, fact_id, phase, interval_days, stability, difficulty, due_day, rung, answers, last_day, last_at, recalled)
            values (?1, ?2, 'REVIEW', ?3, ?4, 5, ?5, 'FREE', ?6, ?7, ?8, ?9)""";

    private static final double UNKNOWN = -1;
    private static final int NONE = -1;

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    TestPeople people;

    @Inject
    EntityManager database;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    @Inject
    OwnLists lists;

    private UUID student;
    private Browser browser;
    private LocalDate today;

    @BeforeEach
    void somebody() {
        harbourRevolt.load();
        Person person = people.make(Role.STUDENT);
        student = person.id();
        browser = people.browser(person);
        today = LocalDate.ofInstant(clock.instant().minusSeconds(4 * 3600), ZoneOffset.UTC);
    }

    private UUID answer(String fact, int daysAgo, double score, double predicted, int interval) {
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
        sql(
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
    private void memory(String fact, int interval, int daysAgo, int answers, boolean recalled) {
        LocalDate last = today.minusDays(daysAgo);
        sql(
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

    private void sql(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(statement);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }

    /**
     * Three facts. Leader: first answer, then after 10 days promised 7 right, then wrong on the same day, then 25 days later of 30 promised right. Place: wrong
     * after 3 of 1 promised, made right by a correction; one answer taken back. Size: one answer.
     */
    private void smallLog() {
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

    private JsonPath json(String path) {
        return browser.request()
                .accept("application/json")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** An exam over all of the article, of a length that no other test has, so that its terms are its own. */
    private String exam(int minutes) {
        return browser.post(
                        "/exams", "article", HarbourRevolt.SLUG, "questions", "8", "minutes", String.valueOf(minutes))
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst(".*(/attempts/[^/?#]+).*", "$1");
    }

    private void hold(String exam, String what) {
        sql(
                "update terms set assigned = true, " + what
                        + " where id = (select terms_id from attempt where id = ?1)",
                UUID.fromString(exam.replaceFirst(".*/", "")));
    }

    /** The same fact is asked by several questions: fewer facts than there are questions. */
    private int asked(String exam) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery(
                                "select count(distinct x.fact_id) from attempt_slot s join item_version v on v.id = s.item_version_id join item_fact x on x.item_id = v.item_id where s.attempt_id = ?1")
                        .setParameter(1, UUID.fromString(exam.replaceFirst(".*/", "")))
                        .getSingleResult())
                .intValue());
    }

    /** How many facts are listed, new, withheld, weakest, and withheld by the bar. */
    private List<Integer> listed() {
        return List.of(
                json("/api/progress/facts").getInt("total"),
                json("/api/progress/facts?article=harbour-revolt&level=new").getInt("total"),
                json("/api/progress/facts?article=harbour-revolt").getInt("withheld"),
                json("/api/progress/dashboard").getInt("weakest.size()"),
                json("/api/progress").getInt("find { it.article == 'harbour-revolt' }.withheld"));
    }

    @Test
    void whatAnExamAsksIsInNoListUntilItIsTold() {
        smallLog();
        assertEquals(List.of(3, 5, 0, 3, 0), listed());
        String exam = exam(171);
        int asked = asked(exam);
        assertTrue(asked >= 6, asked + " facts");
        List<Integer> open = listed();
        assertEquals(List.of(asked, asked), List.of(open.get(2), open.get(4)));
        assertEquals(8, open.get(0) + open.get(1) + asked);
        assertEquals(open.get(0), open.get(3));
        String facts = browser.get("/progress/facts?article=harbour-revolt&level=new")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(facts.contains(asked + " facts are asked by an exam"));
        assertTrue(!facts.contains("Salim Haddad"));
        browser.get("/progress/harbour-revolt")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("withheld by an exam <b>" + asked + "</b>"), containsString(" withheld</dd>")));
        String here = "find { it.article == 'harbour-revolt' }.";
        JsonPath bars = json("/api/progress");
        assertEquals(
                List.of(8, open.get(1), open.get(0)),
                List.of(bars.getInt(here + "facts"), bars.getInt(here + "new"), bars.getInt(here + "tried")));
        browser.post(exam + "/submission").then().statusCode(303);
        assertEquals(0, listed().get(2));
        hold(exam, "shows_keys = 'NEVER'");
        assertEquals(open, listed());
        browser.get("/progress").then().body(containsString(asked + " facts are asked by an exam"));
        browser.get("/progress/report").then().body(containsString(asked + " facts are asked by an exam"));
    }

    @Test
    void afterCloseIsWhenNothingIsTakenAnyMore() {
        String exam = exam(172);
        browser.post(exam + "/submission").then().statusCode(303);
        String due = " where id = '" + exam.replaceFirst(".*/", "") + "'";
        hold(exam, "shows_keys = 'AFTER_CLOSE', late = 'NONE', due_at = now()");
        sql("update attempt set due_at = now() + interval '1 hour'" + due);
        int asked = asked(exam);
        assertEquals(asked, listed().get(2));
        assertEquals(
                0,
                json("/api/progress/answers").getList("answers.result").stream()
                        .filter(java.util.Objects::nonNull)
                        .count());
        sql("update attempt set due_at = now() - interval '1 hour'" + due);
        assertEquals(0, listed().get(2));
        hold(exam, "late = 'ACCEPT'");
        assertEquals(asked, listed().get(2));
    }

    @Test
    void attemptsAreComparedBySetOrArticle() {
        String one = exam(173);
        browser.post(one + "/submission").then().statusCode(303);
        sql("update attempt set title = 'Another title' where id = '" + one.replaceFirst(".*/", "") + "'");
        browser.post(exam(174) + "/submission").then().statusCode(303);
        String elsewhere = exam(175);
        browser.post(elsewhere + "/submission").then().statusCode(303);
        sql("update attempt set article_id = null, title = 'Harbour revolt' where id = '"
                + elsewhere.replaceFirst(".*/", "") + "'");
        List<List<String>> compared = lists.attempts(student, 1).getComparisons().stream()
                .map(same -> same.attempts().stream()
                        .map(past -> past.id().toString())
                        .toList())
                .toList();
        assertEquals(2, compared.size());
        assertEquals(elsewhere.replaceFirst(".*/", ""), compared.getFirst().getFirst());
        assertEquals(2, compared.getLast().size());
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
        // place is due today, size tomorrow, leader in 55 days; 1/60 + 1/7 + 1 = 1.16
        assertEquals(List.of(1, 1, 0), board.getList("forecast.days.due").subList(0, 3));
        assertEquals(0, board.getInt("forecast.backlog"));
        assertEquals(1.2, board.getDouble("forecast.dailyLoad"), 1e-9);
    }

    @Test
    void everyNumberLeadsToTheRowsThatItCounts() {
        smallLog();
        JsonPath board = json("/api/progress/dashboard");
        for (int row = 0; row < 5; row++) {
            String window = board.getString("retention[%d].window".formatted(row));
            for (String age : List.of("reviews", "young", "mature")) {
                assertEquals(
                        board.getInt("retention[%d].%s.answers".formatted(row, age.equals("reviews") ? "all" : age)),
                        json("/api/progress/answers?window=%s&age=%s".formatted(window, age))
                                .getInt("total"),
                        window + " " + age);
            }
        }
        board.<String>getList("activity.days.day")
                .forEach(day -> assertEquals(
                        board.getInt("activity.days.find { it.day == '%s' }.answers".formatted(day)),
                        json("/api/progress/answers?day=" + day).getInt("total")));
        for (Object bin : board.getList("foretold.bins")) {
            var map = (Map<?, ?>) bin;
            assertEquals(
                    map.get("answers"),
                    json("/api/progress/answers?from=%s&to=%s".formatted(map.get("from"), map.get("to")))
                            .getInt("total"));
        }
        for (String level : List.of("new", "learning", "known", "strong")) {
            assertEquals(
                    json("/api/progress").getInt("find { it.article == 'harbour-revolt' }." + level),
                    json("/api/progress/facts?article=harbour-revolt&level=" + level)
                            .getInt("total"));
        }
        assertEquals(
                board.getInt("due.reviews"), json("/api/progress/facts?due=now").getInt("total"));
        assertEquals(1, json("/api/progress/facts?due=" + today).getInt("total"));
        assertEquals(0, json("/api/progress/facts?due=backlog").getInt("total"));
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
    void answersToWhatIsGoneStillCount() {
        smallLog();
        sql("update question_set set visibility = 'PRIVATE' where slug = ?1", HarbourRevolt.SLUG);
        try {
            JsonPath board = json("/api/progress/dashboard");
            assertEquals(3, board.getInt("retention[4].all.answers"));
            assertEquals(List.of(), board.getList("weakest"));
            browser.get("/progress/answers")
                    .then()
                    .statusCode(200)
                    .body(allOf(containsString("not in your library any longer"), not(containsString("Karim Nasser"))));
        } finally {
            sql("update question_set set visibility = 'PUBLIC' where slug = ?1", HarbourRevolt.SLUG);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/progress/answers?window=8",
                "/progress/answers?age=old",
                "/progress/answers?day=tomorrow",
                "/progress/answers?from=90",
                "/progress/answers?from=90&to=20",
                "/progress/facts?level=brilliant",
                "/progress/facts?level=new",
                "/progress/facts?due=soon"
            })
    void whatThereIsNotIsRefused(String path) {
        browser.get(path).then().statusCode(400);
        browser.request().accept("application/json").get("/api" + path).then().statusCode(400);
    }

    @Test
    void nobodySeesAnothersAnswers() {
        smallLog();
        Browser other = people.browser(people.make(Role.STUDENT));
        other.get("/progress/answers").then().body(containsString("There are none."));
        other.get("/progress/facts").then().body(containsString("There are none."));
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
