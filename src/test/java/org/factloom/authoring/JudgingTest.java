package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions on candidates, as the page without script sends them. */
@QuarkusTest
class JudgingTest extends JudgingCase {

    @Inject
    SessionFactory sessions;

    @Test
    void aCandidateIsShownBesideItsEvidence() {
        says(
                page("/sets/" + set + "/review"),
                "Candidate 1 of 12",
                "0 accepted, 0 rejected",
                "asks 0 of the 3 sections that gave questions; the article has 4",
                Kilns.stem(0),
                "<mark>Kiln 1 was built in 1701.</mark>",
                "✓ correct",
                "dated event",
                "easy",
                "It passed every check.");
    }

    @Test
    void whatIsAcceptedIsInTheSetAndTheNextFactIsShown() {
        says(
                page(accept(0)),
                "Accepted. 1 in the set.",
                Kilns.stem(1),
                "Candidate 2 of 12",
                "asks 1 of the 3 sections");
        assertEquals(List.of(choice(0)), kilns.asked(set));
    }

    @Test
    void whatWasTakenOutOfTheSetSinceIsNotCalledAccepted() {
        accept(0);
        String address = "/sets/" + set + "/review?at=" + kilns.id(set, 0, 0);
        says(page(address), "Accepted");
        String of = page("/sets/" + set);
        String item = of.substring(of.indexOf("id=\"item-") + 9).replaceAll("(?s)\".*", "");
        teacher.browser
                .post("/sets/" + set + "/items", "what", "out", "item", item)
                .then()
                .statusCode(303);
        says(page(address), "Taken out of the set", "class=\"TAKEN_OUT\"");
        teacher.browser
                .post("/sets/" + set + "/items", "what", "back", "item", item)
                .then()
                .statusCode(303);
        says(page(address), "Accepted", "class=\"ACCEPTED\"");
    }

    @Test
    void aDoubleTapDecidesOnce() {
        accept(0);
        says(page(accept(0)), "Accepted. 1 in the set.", Kilns.stem(1));
        assertEquals(List.of(choice(0)), kilns.asked(set));
        undo(1);
        undo(1);
        assertEquals(List.of(), kilns.asked(set));
        assertTrue(kilns.heads(set).stream().allMatch(Head::undecided));
    }

    @Test
    void anotherWindowIsToldWhatWasDecided() {
        accept(0);
        says(
                page(decide(0, 0, "action", "reject")),
                "This was decided before",
                "✓ Accepted",
                Kilns.stem(0),
                "Decide again");
        assertEquals(List.of(choice(0)), kilns.asked(set));
        assertEquals(0, kilns.rejections(teacher.person.id()));
        says(page(decide(0, 0, "action", "reopen")), "Taken back. 0 in the set.", Kilns.stem(0));
        assertEquals(List.of(), kilns.asked(set));
    }

    @Test
    void aRejectionIsRememberedAndTakenBackByUndo() {
        says(page(decide(0, 0, "reason", "two-right")), "Rejected. It will not be proposed again.", Kilns.stem(1));
        Head rejected = kilns.heads(set).getFirst();
        assertEquals(Decision.REJECTED, rejected.decision());
        assertEquals(Reason.TWO_RIGHT, rejected.reason());
        assertEquals(1, kilns.rejections(teacher.person.id()));
        says(page(undo(1)), Kilns.stem(0), "Candidate 1 of 12");
        assertEquals(0, kilns.rejections(teacher.person.id()));
    }

    @Test
    void replacingGoesThroughTheFormsOfAFactAndOn() {
        String typed = page(decide(0, 0, "action", "replace"));
        String again = "Replaced: this is the same fact in another form.";
        says(typed, "Candidate 1 of 12", "Typed answer", "Answer:", again);
        says(page(decide(0, 1, "action", "replace")), "Candidate 1 of 12", "Card", again);
        says(
                page(decide(0, 2, "action", "replace")),
                "Candidate 2 of 12",
                Kilns.stem(1),
                "No other form of that fact is left: this is the next fact.");
        says(page(undo(3)), "Candidate 1 of 12", "Card");
    }

    @Test
    void filtersStayInTheAddress() {
        says(page("/sets/" + set + "/review?flag=few-options"), "Candidate 1 of 2", Kilns.stem(4));
        String page = page("/sets/" + set + "/review?section=Bank+2&form=typed");
        says(page, "Candidate 1 of 4", Kilns.stem(4), "section=Bank+2", "Accept all without a flag: 4 questions");
        Response answer = teacher.browser.post(
                "/sets/" + set + "/review/" + kilns.id(set, 4, 1) + "?form=typed&section=Bank 2", "action", "accept");
        answer.then().header("Location", containsString("?form=typed&section=Bank+2&after="));
        says(page(answer), Kilns.stem(5), "Candidate 2 of 4");
        says(page("/sets/" + set + "/review?standing=accepted"), Kilns.stem(4), "✓ Accepted");
    }

    @Test
    void theEndSaysWhatTheSetHas() {
        set = kilns.set(teacher.person.id(), 1, 2);
        accept(0);
        says(
                page(decide(1, 0, "reason", "trivial")),
                "Nothing is left to judge",
                "The set has one question. It asks 1 of the one section that gave questions; the article has 2.",
                "href=\"/sets/" + set + "\"",
                "Undo");
    }

    @Test
    void anArticleWithoutFactsIsSaidToHaveNone() {
        set = kilns.set(teacher.person.id(), 1, 0);
        says(page("/sets/" + set + "/review"), "No facts were found", "Bring another article");
    }

    @ParameterizedTest
    @CsvSource({"section=Nowhere,Nothing is left", "form=typed&section=Nowhere,Nothing is left"})
    void aFilterThatLetsNothingThroughSaysSo(String query, String words) {
        says(page("/sets/" + set + "/review?" + query), words, "Show all");
    }

    @ParameterizedTest
    @CsvSource({
        "action,shout,shout is none of these",
        "reason,bored,There is no reason called bored",
        "action,'',is none of these"
    })
    void whatIsNoDecisionIsRefusedInWords(String field, String value, String words) {
        decide(0, 0, field, value).then().statusCode(400).body(containsString(words));
        assertTrue(kilns.heads(set).getFirst().undecided());
    }

    @Test
    void anUnknownFilterIsRefusedInWords() {
        teacher.browser
                .get("/sets/" + set + "/review?form=sonnet")
                .then()
                .statusCode(400)
                .body(containsString("There is no filter called sonnet"));
    }

    @Test
    void aCandidateThatIsGoneIsSaidToBeGone() {
        says(
                page(teacher.browser.post("/sets/" + set + "/review/" + UUID.randomUUID(), "action", "accept")),
                "no longer proposed",
                Kilns.stem(0));
    }

    @Test
    void nobodyElseSeesOrDecides() {
        Teacher other = new Teacher(people);
        other.browser.get("/sets/" + set + "/review").then().statusCode(404);
        other.browser
                .post("/sets/" + set + "/review/" + kilns.id(set, 0, 0), "action", "accept")
                .then()
                .statusCode(404);
        other.browser.post("/sets/" + set + "/review/unflagged").then().statusCode(404);
        assertEquals(List.of(), kilns.asked(set));
    }

    @Test
    void programsDecideByTheSameRules() {
        String path = "/api/sets/" + set + "/candidates";
        teacher.browser.get("/sets/new");
        var list = teacher.browser.json().get(path + "?form=typed");
        assertEquals(12, list.jsonPath().getList("id").size());
        String id = kilns.id(set, 0, 0);
        for (int i = 0; i < 2; i++) {
            var decided =
                    teacher.browser.json().body("{\"decision\": \"accepted\"}").put(path + "/" + id);
            assertEquals("accepted", decided.jsonPath().getString("decision"));
            assertEquals(1, decided.jsonPath().getInt("number"));
        }
        teacher.browser
                .json()
                .body("{\"decision\": \"rejected\", \"reason\": \"unclear\"}")
                .put(path + "/" + id)
                .then()
                .statusCode(409)
                .body("detail", containsString("It was accepted before"));
        teacher.browser
                .json()
                .body("{\"number\": 1}")
                .post(path + "/undo")
                .then()
                .statusCode(200);
        teacher.browser
                .json()
                .body("{\"number\": 1}")
                .post(path + "/undo")
                .then()
                .statusCode(409);
        teacher.browser
                .json()
                .body("{\"decision\": \"rejected\", \"reason\": \"bored\"}")
                .put(path + "/" + id)
                .then()
                .statusCode(400)
                .body("detail", containsString("wrong-key"));
        teacher.browser.json().body("{}").put(path + "/" + id).then().statusCode(400);
        assertEquals(List.of(), kilns.asked(set));
    }

    @Test
    void howOftenTheDatabaseIsAskedDoesNotDependOnHowMuchThereIs() {
        String many = kilns.set(teacher.person.id(), 20, 20);
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long few = statements(statistics, set);
            assertEquals(few, statements(statistics, many));
            assertTrue(few <= 8, few + " statements");
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** The fewest of some times: jobs that run meanwhile only add to them. */
    private long statements(Statistics statistics, String slug) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            statistics.clear();
            teacher.browser
                    .get("/sets/" + slug + "/review")
                    .then()
                    .statusCode(200)
                    .body(allOf(containsString("Candidate 1 of"), not(endsWith("404"))));
            fewest = Math.min(fewest, statistics.getPrepareStatementCount());
        }
        return fewest;
    }
}
