package org.factloom.flashcard;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Role;
import org.junit.jupiter.api.Test;

/** What can be done with a sentence: practise it, gather its facts in decks, write notes. */
@QuarkusTest
class ReadingPagesTest extends ReadingCase {

    @Inject
    Lights lights;

    private static final String PANEL = "id=\"sentence-title\"";

    @Test
    void aSentenceOpensAPanelWithItsFacts() {
        browser.get(ARTICLE).then().statusCode(200).body(not(containsString(PANEL)));
        browser.get(ARTICLE + "?sentence=170")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString(PANEL),
                        containsString("aria-current=\"true\""),
                        containsString("Practise this sentence"),
                        containsString("class=\"level new\"")));
        browser.get(ARTICLE + "?fact=ft-leader").then().body(containsString(PANEL));
        browser.get(ARTICLE + "?sentence=207")
                .then()
                .body(allOf(containsString("Previous sentence"), containsString("Next sentence")));
        browser.get(ARTICLE + "?sentence=999999").then().statusCode(200).body(not(containsString(PANEL)));
        browser.get(ARTICLE + "?fact=none").then().statusCode(200).body(not(containsString(PANEL)));
    }

    @Test
    void theArticleLeadsBackToTheQuestionThatItIsReadFor() {
        String question = "/review/01890000-0000-7000-8000-000000000000/cards/3";
        browser.get(ARTICLE + "?fact=ft-leader&from=" + question)
                .then()
                .body(containsString("<a class=\"button quiet small\" href=\"" + question + "\""));
        browser.get(ARTICLE + "?fact=none&from=" + question).then().body(containsString("Back to the question"));
        browser.get(ARTICLE + "?fact=ft-leader&from=//other.test").then().body(not(containsString("other.test")));
        browser.get(ARTICLE + "?fact=ft-leader").then().body(not(containsString("Back to the question")));
    }

    @Test
    void aSentenceIsPractisedAtOnce() {
        Browser guest = new Browser();
        String session = ReviewCase.started(guest.post("/review", "fact", "ft-leader", "ahead", "true"));
        guest.get(session)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Who led the Tarn rising?"), containsString("0 of 1 done")));
        guest.post(session + "/cards/1", "text", "Ana Brod").then().statusCode(303);
        guest.get(ARTICLE + "?sentence=167").then().body(containsString("class=\"level learning\""));
        guest.post("/review", "fact", "no-such-fact", "ahead", "true").then().statusCode(409);
    }

    @Test
    void aDeckIsMadeFilledRenamedReviewedAndDeleted() {
        String deck = path(browser.post("/decks", "name", " Rivers and  banks "));
        browser.get(deck)
                .then()
                .body(allOf(containsString("Rivers and banks"), containsString("Nothing is in this deck yet")));
        String id = deck.substring("/decks/".length());
        assertEquals(deck, path(browser.post("/decks", "name", "Rivers and banks")));
        browser.post(
                        "/decks/facts",
                        "deck",
                        id,
                        "fact",
                        "ft-leader",
                        "fact",
                        "ft-began",
                        "to",
                        ARTICLE + "?sentence=167")
                .then()
                .statusCode(303)
                .header("Location", endsWith(ARTICLE + "?sentence=167&added=" + id));
        browser.get(ARTICLE + "?sentence=167&added=" + id)
                .then()
                .body(matchesPattern("(?s).*role=\"status\">✓ Added to the deck <a href=\"%s\">.*".formatted(deck)));
        browser.get(ARTICLE + "?sentence=167").then().body(not(containsString("Added to the deck")));
        browser.get(deck).then().body(allOf(containsString("0 due, 2 new"), containsString("Ana Brod")));
        String session = ReviewCase.started(browser.post("/review", "deck", id));
        browser.get(session).then().body(containsString("0 of 2 done"));
        browser.post("/decks/" + id + "/removal", "fact", "ft-began").then().statusCode(303);
        browser.get(deck).then().body(containsString("0 due, 1 new"));
        browser.post("/decks/" + id + "/name", "name", "Banks").then().statusCode(303);
        path(browser.post("/decks", "name", "Other"));
        browser.post("/decks/" + id + "/name", "name", "Other").then().statusCode(409);
        browser.post("/decks/" + id + "/deletion").then().statusCode(303);
        browser.get(deck).then().statusCode(404);
    }

    @Test
    void allOfADeckIsAskedDueOrNot() {
        UUID deck = fixture.deck(student);
        String first = ReviewCase.started(browser.post("/review", "deck", deck.toString()));
        browser.get(first);
        browser.post(first + "/cards/1", "text", "Ana Brod");
        known();
        browser.post("/review", "deck", deck.toString()).then().statusCode(409);
        browser.get("/decks/" + deck).then().body(containsString("Nothing of this deck is due today"));
        String again = ReviewCase.started(browser.post("/review", "deck", deck.toString(), "ahead", "true"));
        browser.get(again).then().body(containsString("0 of 1 done"));
    }

    /** As if the answer had made the fact due in a month. */
    private void known() {
        lights.sql(
                "update memory set phase = 'REVIEW', step = null, due_at = null, interval_days = 30, due_day = current_date + 30 where person_id = '%s'"
                        .formatted(student));
    }

    @Test
    void namesOfDecksAndFactsAreLookedAt() {
        browser.post("/decks", "name", " ").then().statusCode(400);
        browser.post("/decks", "name", "x".repeat(10_000)).then().statusCode(400);
        UUID deck = fixture.deck(student);
        browser.post("/decks/facts", "deck", deck.toString(), "fact", "no-such-fact")
                .then()
                .statusCode(404);
        browser.post("/decks/facts", "deck", "no-deck", "fact", "ft-leader")
                .then()
                .statusCode(404);
        browser.post("/decks/facts", "deck", deck.toString()).then().statusCode(404);
        Browser other = people.browser(people.make(Role.STUDENT));
        other.post("/decks/facts", "deck", deck.toString(), "fact", "ft-leader")
                .then()
                .statusCode(404);
        other.post("/review", "deck", deck.toString()).then().statusCode(404);
        String own = fixture.card(student).fact();
        other.post("/decks/facts", "name", "Theirs", "fact", own).then().statusCode(404);
        other.post("/notes", "fact", own, "text", "x").then().statusCode(404);
        other.post("/review", "fact", own, "ahead", "true").then().statusCode(409);
    }

    @Test
    void aNoteIsShownWhereItsFactIs() {
        browser.post("/notes", "fact", "ft-leader", "text", "Ana,\r\nnot <b>Anna</b>", "to", ARTICLE + "?sentence=167")
                .then()
                .statusCode(303);
        browser.get(ARTICLE + "?sentence=167").then().body(containsString("Ana,\nnot &lt;b&gt;Anna&lt;/b&gt;"));
        browser.json().get("/api/notes/ft-leader").then().body("text", equalTo("Ana,\nnot <b>Anna</b>"));
        String session = ReviewCase.started(browser.post("/review", "fact", "ft-leader", "ahead", "true"));
        browser.get(session).then().body(not(containsString("not &lt;b&gt;")));
        browser.post(session + "/cards/1", "text", "nobody");
        browser.get(session + "/cards/1").then().body(containsString("not &lt;b&gt;"));
        browser.post("/notes", "fact", "ft-leader", "text", "x".repeat(2_001))
                .then()
                .statusCode(400);
        browser.post("/notes", "fact", "no-such-fact", "text", "x").then().statusCode(404);
        browser.post("/notes", "fact", "ft-leader", "text", " ").then().statusCode(303);
        browser.json().get("/api/notes/ft-leader").then().statusCode(404);
    }

    @Test
    void aFactIsSplitAndSetAside() {
        String session = ReviewCase.started(browser.post("/review", "fact", "ft-leader", "ahead", "true"));
        browser.get(session);
        browser.post(session + "/cards/1", "text", "nobody");
        browser.get(ARTICLE + "/cards?fact=ft-leader")
                .then()
                .statusCode(200)
                .body(allOf(containsString("<mark>" + SENTENCE), containsString("Set the original aside")));
        String again = path(post(
                browser,
                UUID.randomUUID(),
                "kind",
                "card",
                "front",
                "Her first name?",
                "back",
                "Ana",
                "split",
                "ft-leader"));
        assertEquals(ARTICLE + "/cards?fact=ft-leader&made=true", again);
        browser.get(again).then().body(containsString("That card is made"));
        browser.post("/review/aside", "fact", "ft-leader", "to", "/review")
                .then()
                .statusCode(303);
        browser.get("/review").then().body(containsString("One fact is put off until further notice"));
        browser.post("/review/aside", "fact", "ft-began").then().statusCode(404);
    }

    @Test
    void aDeckIsKeptByApiToo() {
        String id = browser.json()
                .body("{\"name\": \"Api\"}")
                .post("/api/decks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        browser.json()
                .put("/api/decks/" + id + "/facts/ft-leader")
                .then()
                .statusCode(200)
                .body("facts[0].fact", equalTo("ft-leader"))
                .body("fresh", equalTo(1));
        browser.json()
                .body("{\"deck\": \"%s\", \"ahead\": true}".formatted(id))
                .post("/api/reviews")
                .then()
                .statusCode(201)
                .body("facts", equalTo(1));
        browser.json()
                .body("{\"facts\": [\"ft-leader\"], \"ahead\": true}")
                .post("/api/reviews")
                .then()
                .statusCode(201)
                .body("facts", equalTo(1));
        browser.json().delete("/api/decks/" + id).then().statusCode(204);
        browser.json().get("/api/decks").then().body("size()", equalTo(0));
    }
}
