package org.factloom.quiz;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factloom.account.Names;
import org.factloom.item.Form;
import org.junit.jupiter.api.Test;

/** What is asked, and what it counts for. */
@QuarkusTest
class PracticeChoiceTest extends QuizPagesCase {

    @Test
    void whatAPretestMissesIsNotCountedAsMissed() {
        String location = browser.post("/practice", "article", HarbourRevolt.SLUG, "only", "pretest")
                .header("Location");
        String attempt = location.substring(location.indexOf("/attempts/"), location.indexOf("/questions/"));
        for (int number = 1; number <= 5; number++) {
            Form form = sittings.form(attempt, number);
            browser.post(attempt + "/questions/" + number, wrong(attempt, form));
        }
        browser.get(attempt + "/result")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Now read the article"),
                        containsString("href=\"/articles/harbour-revolt\""),
                        not(containsString("Practise the missed facts"))));
        browser.get("/").then().body(not(containsString("missed fact")));
    }

    @Test
    void anItemComesAgainOnlyWhenItsPoolIsUsedUp() {
        browser.signUp(Names.next("Reader"), "a long password");
        String first = browser.json()
                .body("{\"article\": \"" + HarbourRevolt.SLUG + "\", \"questions\": 3}")
                .post("/api/attempts/exams")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        browser.json().post("/api/attempts/" + first + "/submission").then().statusCode(200);
        String second = browser.json()
                .post("/api/attempts/" + first + "/tries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Set<Form> asked = new HashSet<>();
        for (String id : List.of(first, second)) {
            for (int number = 1; number <= 3; number++) {
                asked.add(sittings.form("/attempts/" + id, number));
            }
        }
        assertEquals(5, asked.size(), "one item of each form but cards: " + asked);
    }

    private String[] wrong(String attempt, Form form) {
        return switch (form) {
            case MULTIPLE_CHOICE -> new String[] {"choice", shown(attempt, 1)};
            case TRUE_FALSE -> new String[] {"choice", "0"};
            case TYPED, CLOZE -> new String[] {"text", "1812"};
            case ORDERING ->
                new String[] {"event", "0", "event", "1", "event", "2", "place", "1", "place", "2", "place", "3"};
            default -> new String[] {"known", "false"};
        };
    }
}
