package org.factloom.progress;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.factloom.quiz.HarbourRevolt;
import org.junit.jupiter.api.Test;

/** What exams do to a dashboard: what they ask is withheld until it may be told, and tries at the same are compared. */
@QuarkusTest
class DashboardExamsTest extends DashboardCase {

    @Inject
    OwnLists lists;

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
        tables.sql(
                "update terms set assigned = true, " + what
                        + " where id = (select terms_id from attempt where id = ?1)",
                UUID.fromString(exam.replaceFirst(".*/", "")));
    }

    /** The same fact is asked by several questions: fewer facts than there are questions. */
    private int asked(String exam) {
        return (int) tables.count(
                "select count(distinct x.fact_id) from attempt_slot s join item_version v on v.id = s.item_version_id join item_fact x on x.item_id = v.item_id where s.attempt_id = ?1",
                UUID.fromString(exam.replaceFirst(".*/", "")));
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
        tables.sql("update attempt set due_at = now() + interval '1 hour'" + due);
        int asked = asked(exam);
        assertEquals(asked, listed().get(2));
        assertEquals(
                0,
                json("/api/progress/answers").getList("answers.result").stream()
                        .filter(java.util.Objects::nonNull)
                        .count());
        tables.sql("update attempt set due_at = now() - interval '1 hour'" + due);
        assertEquals(0, listed().get(2));
        hold(exam, "late = 'ACCEPT'");
        assertEquals(asked, listed().get(2));
    }

    @Test
    void attemptsAreComparedBySetOrArticle() {
        String one = exam(173);
        browser.post(one + "/submission").then().statusCode(303);
        tables.sql("update attempt set title = 'Another title' where id = '" + one.replaceFirst(".*/", "") + "'");
        browser.post(exam(174) + "/submission").then().statusCode(303);
        String elsewhere = exam(175);
        browser.post(elsewhere + "/submission").then().statusCode(303);
        tables.sql("update attempt set article_id = null, title = 'Harbour revolt' where id = '"
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
}
