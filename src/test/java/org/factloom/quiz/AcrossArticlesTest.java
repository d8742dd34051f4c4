package org.factloom.quiz;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.factloom.account.Browser;
import org.factloom.item.Form;
import org.factloom.library.SetLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions across the articles of a topic, as a learner meets them. */
@QuarkusTest
class AcrossArticlesTest {

    @Inject
    SetLoader loader;

    @Inject
    Sittings sittings;

    private final Browser browser = new Browser();

    @BeforeEach
    void load() {
        assertEquals(
                List.of(), loader.load(Path.of("src/test/resources/across")).errors());
    }

    private String start(String... what) {
        String first = browser.post("/practice", what).header("Location");
        return first.substring(first.indexOf("/attempts/"), first.indexOf("/questions/"));
    }

    /** The first attempt over the quays that asks an item of the form: an item shares its facts with others. */
    private String asking(Form form) {
        for (int i = 0; i < 50; i++) {
            String attempt = start("topic", "quays");
            if (sittings.asks(attempt, form)) {
                return attempt;
            }
        }
        throw new AssertionError("the topic never asks " + form);
    }

    @Test
    void theSourceOfATimelineNamesEachArticle() {
        String attempt = asking(Form.ORDERING);
        int number = sittings.number(attempt, Form.ORDERING);
        String page = attempt + "/questions/" + number;
        browser.get(page).then().statusCode(200).body(not(containsString("<mark>")));
        Response answered =
                browser.post(page, "event", "0", "place", "1", "event", "1", "place", "2", "event", "2", "place", "3");
        assertEquals(303, answered.statusCode(), answered.asString());
        browser.get(page)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("href=\"/articles/north-quay\""),
                        containsString("href=\"/articles/south-quay\""),
                        containsString("href=\"/articles/east-quay\""),
                        containsString(
                                "<mark>North Quay was opened on 4 May 1901 by Ana Brod.</mark> It lies in Tarn."),
                        containsString("href=\"/articles/north-quay?fact=f-north-quay-opened&amp;from=" + page
                                + "#fact-f-north-quay-opened\"")));
    }

    @Test
    void aWrongOptionIsExplainedByItsOwnArticle() {
        String attempt = asking(Form.MULTIPLE_CHOICE);
        int number = sittings.number(attempt, Form.MULTIPLE_CHOICE);
        String page = attempt + "/questions/" + number;
        // the item's first option is North Quay, which Ana Brod opened
        int north = sittings.shownOrder(attempt, number).indexOf(0);
        browser.post(page, "choice", String.valueOf(north));
        browser.get(page)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Why not"),
                        containsString("href=\"/articles/south-quay\""),
                        containsString("<mark>North Quay was opened on 4 May 1901 by Ana Brod.</mark></blockquote>")));
    }

    @Test
    void anArticleAloneIsNotPractisedAcrossOthers() {
        String attempt = start("article", "north-quay");
        assertEquals(Form.TYPED, sittings.form(attempt, 1));
        assertTrue(browser.get(attempt + "/questions/1").asString().contains("Question 1 of 1"));
    }

    @Test
    void missedFactsOfATopicAreAskedOnceMoreByTheirOwnArticles() {
        String attempt = asking(Form.MULTIPLE_CHOICE);
        int number = sittings.number(attempt, Form.MULTIPLE_CHOICE);
        int north = sittings.shownOrder(attempt, number).indexOf(0);
        browser.post(attempt + "/questions/" + number, "choice", String.valueOf(north));
        String again = start("missed", attempt.substring("/attempts/".length()));
        assertEquals(Form.TYPED, sittings.form(again, 1));
    }
}
