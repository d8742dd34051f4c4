package org.factloom.progress;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.factloom.account.Browser;
import org.factloom.account.Role;
import org.factloom.quiz.HarbourRevolt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows that the figures of a dashboard count. */
@QuarkusTest
class DashboardRowsTest extends DashboardCase {

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
    void answersToWhatIsGoneStillCount() {
        smallLog();
        tables.sql("update question_set set visibility = 'PRIVATE' where slug = ?1", HarbourRevolt.SLUG);
        try {
            JsonPath board = json("/api/progress/dashboard");
            assertEquals(3, board.getInt("retention[4].all.answers"));
            assertEquals(List.of(), board.getList("weakest"));
            browser.get("/progress/answers")
                    .then()
                    .statusCode(200)
                    .body(allOf(containsString("not in your library any longer"), not(containsString("Karim Nasser"))));
        } finally {
            tables.sql("update question_set set visibility = 'PUBLIC' where slug = ?1", HarbourRevolt.SLUG);
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
}
