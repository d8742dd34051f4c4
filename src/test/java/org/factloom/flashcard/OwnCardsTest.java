package org.factloom.flashcard;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Names;
import org.factloom.account.Role;
import org.factloom.library.CardText;
import org.factloom.library.ItemVersions;
import org.factloom.library.OwnCard;
import org.factloom.library.OwnCards;
import org.factloom.library.Rivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards that a reader makes of an article. */
@QuarkusTest
class OwnCardsTest extends ReadingCase {

    @Inject
    OwnCards cards;

    @Inject
    ItemVersions versions;

    @Inject
    Lights lights;

    @Test
    void aCardIsMadeOfASentenceAndReviewedAtOnce() {
        browser.get(ARTICLE + "/cards?start=167&end=191")
                .then()
                .statusCode(200)
                .body(allOf(containsString("<mark>" + SENTENCE + "</mark>"), containsString("value=\"182-185\"")));
        UUID id = UUID.randomUUID();
        String back = path(post(browser, id, "kind", "card", "front", "Who led  it?", "back", "Ana Brod"));
        browser.get(back.replaceFirst("#.*", ""))
                .then()
                .body(allOf(
                        containsString("Your card is made"),
                        containsString("your card"),
                        containsString("/cards/" + id)));
        String session = ReviewCase.started(browser.post("/review"));
        browser.get(session).then().body(allOf(containsString("Who led it?"), not(containsString(SENTENCE))));
        browser.get(session + "?revealed=true")
                .then()
                .body(allOf(containsString("Ana Brod"), containsString("<mark>" + SENTENCE + "</mark>")));
        browser.post(session + "/cards/1", "rating", "3").then().statusCode(303);
        assertEquals(
                "LEARNING",
                lights.memory(student, card(id).fact())
                        .memory()
                        .phase()
                        .getClass()
                        .getSimpleName()
                        .toUpperCase(java.util.Locale.ROOT));
    }

    private OwnCard card(UUID id) {
        return cards.find(student, id).orElseThrow();
    }

    @Test
    void wordsArePickedToBeBlankedOut() {
        UUID id = UUID.randomUUID();
        path(post(browser, id, "kind", "cloze", "word", "182-185", "word", "186-190"));
        assertEquals("Its leader was _____.", card(id).front());
        assertEquals("Ana Brod", card(id).back());
        String session = ReviewCase.started(browser.post("/review"));
        browser.get(session);
        browser.post(session + "/cards/1", "text", "ana brod").then().statusCode(303);
        browser.get(session + "/cards/1").then().body(containsString("Right"));
        browser.get("/cards/" + id).then().body(containsString("value=\"182-185\" checked"));
    }

    @Test
    void aFormSentTwiceMakesOneCard() {
        UUID id = UUID.randomUUID();
        path(post(browser, id, "kind", "card", "front", "Who?", "back", "Brod"));
        path(post(browser, id, "kind", "card", "front", "Who?", "back", "Brod"));
        assertEquals(1, cards.of(student).size());
        assertEquals(1, versions.count("storedItem.id", "own-" + id));
    }

    @Test
    void aChangedCardHasANewVersionAndKeepsItsMemory() {
        UUID id = fixture.card(student).id();
        String fact = card(id).fact();
        browser.post("/cards/" + id, "kind", "card", "front", "Whose rising?", "back", "Brod's")
                .then()
                .statusCode(303);
        assertEquals("Whose rising?", card(id).front());
        assertEquals(fact, card(id).fact());
        assertEquals(2, versions.count("storedItem.id", "own-" + id));
    }

    @Test
    void aDeletedCardIsAskedNoMore() {
        UUID id = fixture.card(student).id();
        browser.get("/api/reviews");
        browser.json().get("/api/reviews").then().body("fresh", equalTo(1));
        browser.post("/cards/" + id + "/deletion").then().statusCode(303);
        browser.json().get("/api/reviews").then().body("fresh", equalTo(0));
        assertTrue(cards.find(student, id).isEmpty());
        browser.get(ARTICLE + "?sentence=167").then().body(not(containsString("your card")));
        post(browser, id, "kind", "card", "front", "Who?", "back", "Brod")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 10",
        "5, 5",
        "20, 10",
        "0, 100000",
        "155, 200",
        "2147483647, 2147483647",
        "0, 15",
        "166, 167",
    })
    void placesOutsideOneParagraphAreRefused(int start, int end) {
        browser.get(ARTICLE + "/cards?start=" + start + "&end=" + end).then().statusCode(400);
        put(
                        UUID.randomUUID(),
                        "{\"article\": \"tarn-rising\", \"start\": %d, \"end\": %d, \"front\": \"a\", \"back\": \"b\"}"
                                .formatted(start, end))
                .then()
                .statusCode(400);
        assertEquals(List.of(), cards.of(student));
    }

    @Test
    void evidenceThatTheArticleDoesNotSayIsRefused() {
        String body =
                "{\"article\": \"tarn-rising\", \"start\": 167, \"end\": 191, \"text\": \"Its leader was Ida Holm.\", \"front\": \"a\", \"back\": \"b\"}";
        put(UUID.randomUUID(), body).then().statusCode(409);
        put(UUID.randomUUID(), body.replace("Ida Holm", "Ana Brod")).then().statusCode(200);
    }

    @Test
    void sidesAreThereAndNotEndless() {
        for (Map.Entry<String, String> sides : Map.of(
                        "", "b", "a", " ", "x".repeat(10_000), "b", "c", "y".repeat(10_000))
                .entrySet()) {
            post(browser, UUID.randomUUID(), "kind", "card", "front", sides.getKey(), "back", sides.getValue())
                    .then()
                    .statusCode(400)
                    .body(containsString("id=\"error\""));
        }
        post(browser, UUID.randomUUID(), "kind", "cloze").then().statusCode(400);
        post(browser, UUID.randomUUID(), "kind", "cloze", "word", "0-5").then().statusCode(400);
        post(browser, UUID.randomUUID(), "kind", "cloze", "word", "167-191")
                .then()
                .statusCode(400);
        assertEquals(List.of(), cards.of(student));
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        UUID id = UUID.randomUUID();
        put(
                        id,
                        "{\"article\": \"tarn-rising\", \"start\": 166, \"end\": 192, \"front\": \"a\\u0000\\u202eb\\n c\", \"back\": \"d\"}")
                .then()
                .statusCode(200)
                .body("front", equalTo("ab c"))
                .body("text", equalTo(SENTENCE))
                .body("form", equalTo("card"));
    }

    @Test
    void eitherSidesOrABlankAreGiven() {
        String both =
                "{\"article\": \"tarn-rising\", \"start\": 167, \"end\": 191, \"front\": \"a\", \"back\": \"b\", \"blank\": {\"start\": 182, \"end\": 190}}";
        put(UUID.randomUUID(), both).then().statusCode(400);
        put(UUID.randomUUID(), both.replace("\"front\": \"a\", \"back\": \"b\", ", ""))
                .then()
                .statusCode(200)
                .body("back", equalTo("Ana Brod"));
    }

    @Test
    void whatAGuestMadeGoesOverToTheAccount() {
        Browser guest = new Browser();
        guest.get("/sign-in");
        path(post(guest, UUID.randomUUID(), "kind", "card", "front", "Of the guest?", "back", "Yes"));
        guest.post("/decks/facts", "name", "Mine", "fact", "ft-leader").then().statusCode(303);
        guest.post("/notes", "fact", "ft-leader", "text", "a guest's").then().statusCode(303);
        String name = Names.next("Merged");
        Browser account = new Browser().signUp(name, "a long password");
        path(post(account, UUID.randomUUID(), "kind", "card", "front", "Of the account?", "back", "Yes"));
        account.post("/decks/facts", "name", "Mine", "fact", "ft-began").then().statusCode(303);
        account.post("/notes", "fact", "ft-leader", "text", "an account's")
                .then()
                .statusCode(303);
        guest.post("/sign-in", "name", name, "password", "a long password")
                .then()
                .statusCode(303);
        guest.get("/decks")
                .then()
                .body(allOf(
                        containsString("Of the guest?"),
                        containsString("Of the account?"),
                        containsString(">Mine<"),
                        containsString("2 facts")));
        guest.get(ARTICLE + "?sentence=167")
                .then()
                .body(allOf(containsString("a guest&#39;s"), containsString("an account&#39;s")));
    }

    @Test
    void cardsOfOneSentenceAreAskedOnOneDay() {
        for (String what : List.of("a", "b", "c")) {
            cards.save(
                    student,
                    UUID.randomUUID(),
                    Rivers.SLUG,
                    ReadingFixture.START,
                    ReadingFixture.END,
                    "",
                    new CardText.Sides(what, what));
        }
        browser.json().get("/api/reviews").then().body("fresh", equalTo(3));
    }

    @Test
    void aTeachersCardsAreInNobodyElsesSetEither() {
        var teacher = people.make(Role.TEACHER);
        fixture.card(teacher.id());
        people.browser(people.make(Role.TEACHER))
                .get("/api/sets/" + Rivers.SLUG)
                .then()
                .body(not(containsString("Who led the rising?")));
    }
}
