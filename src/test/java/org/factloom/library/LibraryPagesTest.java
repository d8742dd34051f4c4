package org.factloom.library;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.factloom.account.Browser;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.quiz.HarbourRevolt;
import org.factloom.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LibraryPagesTest {

    @Inject
    Rivers rivers;

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    TestPeople people;

    @Inject
    Statements statements;

    private final Browser browser = new Browser();

    @BeforeEach
    void load() {
        rivers.load();
    }

    private ValidatableResponse get(String path) {
        return browser.get(path).then();
    }

    @Test
    void cardsAloneAreNotToldToBeNoQuestions() {
        LibraryMessages messages = MessageBundles.get(LibraryMessages.class);
        assertEquals("3 cards", messages.questions_of(0, 3));
        assertEquals("4 questions, 1 card", messages.questions_of(4, 1));
        assertEquals("1 question", messages.questions_of(1, 0));
        assertEquals("0 questions", messages.questions_of(0, 0));
        assertEquals("2 facts · 1 card", messages.counts(2, 0, 1));
        assertEquals("2 cards by Ada", messages.set_of(0, 2, "Ada"));
    }

    @Test
    void theLibraryListsArticlesWithCountsAndAttribution() {
        get("/library")
                .statusCode(200)
                .body(allOf(
                        containsString("<h2 id=\"topic-zz-rivers\">Rivers</h2>"),
                        containsString("<bdi>Tarn rising</bdi>"),
                        containsString("6 facts · 4 questions, 1 card"),
                        containsString("CC BY-SA 4.0"),
                        containsString("href=\"https://example.org/wiki/Tarn_rising\" rel=\"noopener"),
                        containsString("name=\"article\" value=\"tarn-rising\"")));
    }

    @Test
    void anArticleIsShownWithItsSentencesThatStateFacts() {
        get("/articles/tarn-rising")
                .statusCode(200)
                .body(allOf(
                        containsString("<th scope=\"row\">Place</th>"),
                        containsString(
                                "<a class=\"fact\" href=\"/articles/tarn-rising?sentence=167#sentence\" draggable=\"false\" data-start=\"167\"><span id=\"fact-ft-leader\"></span>Its leader was Ana Brod.</a>"),
                        containsString("<h2>Aftermath</h2>"),
                        containsString("<h3>Trials</h3>"),
                        containsString("(<bdi>انتفاضة تارن</bdi>, &#39;the Rising&#39;)"),
                        containsString(
                                "<a href=\"/articles/tarn-rising?fact=ft-leader#fact-ft-leader\"><bdi>leader</bdi></a> <b><bdi>Ana Brod</bdi></b>"),
                        containsString("By Contributors of &lt;i&gt;Example&lt;/i&gt;, CC BY-SA 4.0.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/library",
                "/articles/tarn-rising",
                "/search?q=rising",
                "/search?q=alert",
                "/search?q=%3Cscript%3Ealert(1)%3C/script%3E"
            })
    void whatStandsInTextsIsShownAndNeverRun(String path) {
        get(path)
                .statusCode(200)
                .body(not(containsString("<script>")))
                .body(not(containsString("<b>valley")))
                .body(not(containsString("<i>Example")))
                .body(not(containsString("<img")));
    }

    @Test
    void scriptInAnArticleIsReadAsText() {
        get("/articles/tarn-rising")
                .body(allOf(
                        containsString("&lt;script&gt;alert(&#39;article&#39;)&lt;/script&gt; was painted"),
                        containsString("Tarn &lt;b&gt;valley&lt;/b&gt;")));
    }

    @Test
    void aSectionWithoutProseIsLeftOut() {
        get("/articles/tarn-rising").body(not(containsString("See also")));
    }

    @Test
    void keysOfHandWrittenItemsAreNowhere() {
        given().get("/api/articles/tarn-rising").then().statusCode(200).body(not(containsString("A secret back")));
        for (String path : new String[] {"/articles/tarn-rising", "/search?q=secret"}) {
            get(path).statusCode(200).body(not(containsString("A secret back")));
        }
        get("/articles/tarn-rising").body(containsString("asked by a question of its own"));
    }

    @Test
    void onlyTeachersAreOfferedTheSetWithItsKeys() {
        get("/articles/tarn-rising").body(not(containsString("/api/sets/")));
        people.browser(people.make(Role.TEACHER))
                .get("/articles/tarn-rising")
                .then()
                .body(containsString("href=\"/api/sets/tarn-rising\""));
    }

    @Test
    void anArticleThatIsNotThereIsNotFound() {
        get("/articles/no-such").statusCode(404);
        given().get("/api/articles/no-such").then().statusCode(404);
        people.browser(people.make(Role.TEACHER))
                .request()
                .accept("*/*")
                .get("/api/sets/no-such")
                .then()
                .statusCode(404);
    }

    @Test
    void aSearchFindsArticlesByTitleAndText() {
        get("/search?q=gharuba")
                .body(allOf(
                        containsString("href=\"/articles/tarn-rising\""),
                        containsString("in the <strong>Gharūba</strong> valley")));
        get("/search?q=tarn+ris").body(containsString("href=\"/articles/tarn-rising\""));
        get("/search?q=baath").body(containsString("The <strong>Ba&#39;ath</strong> court"));
    }

    @Test
    void aTitleComesBeforeATextThatOnlyMentionsTheWord() {
        harbourRevolt.load();
        String page = browser.get("/search?q=harbour").asString();
        int title = page.indexOf("href=\"/articles/harbour-revolt\"");
        int mention = page.indexOf("href=\"/articles/tarn-rising\"");
        assertTrue(0 <= title && title < mention, page);
    }

    @Test
    void aSearchFindsFactsAndLeadsToTheirSentence() {
        get("/search?q=Ana+Brod+leader")
                .body(allOf(
                        containsString("href=\"/articles/tarn-rising#fact-ft-leader\""),
                        containsString("Its <strong>leader</strong> was <strong>Ana</strong> <strong>Brod</strong>.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%20", "the", "%26%20%7C%20!", "'", "%3A*", "a)(b", "%F0%9F%98%80"})
    void everyQueryGetsAnAnswer(String query) {
        get("/search?q=" + query).statusCode(200);
    }

    @Test
    void aSearchWithoutHitsSaysSo() {
        get("/search?q=nowhereatall").body(containsString("Nothing was found for “nowhereatall”."));
        get("/search").body(not(containsString("Nothing was found")));
    }

    @Test
    void aPageAsksTheDatabaseAsOftenHoweverMuchItShows() {
        long library = statements("/library");
        long tarn = statements("/articles/tarn-rising");
        harbourRevolt.load();
        assertEquals(library, statements("/library"));
        assertEquals(tarn, statements("/articles/" + HarbourRevolt.SLUG));
        assertTrue(library <= 3 && tarn <= 7, library + " and " + tarn);
    }

    private long statements(String path) {
        return statements.of(() -> get(path).statusCode(200));
    }
}
