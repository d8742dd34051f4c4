package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed into the editor and not saved. */
@QuarkusTest
class DraftsTest extends SetCase {

    private String item;

    DraftsTest() {
        super("a", "b");
    }

    @BeforeEach
    void visit() {
        item = sets.item(set, 1);
        page("/sets/" + set);
    }

    private String page(String path) {
        Response page = teacher.browser.get(path);
        assertEquals(200, page.statusCode(), page.asString());
        return page.asString();
    }

    private Response put(Teacher who, String id, int known, String stem) {
        return who.browser.json().body("""
                        {"known": %d, "fields": {"form": "typed", "stem": "%s", "key": "K", "text": ["one", "two"], "right": ["1"],
                         "quote": ["The kiln"], "place": [""]}}""".formatted(known, stem)).put("/api/sets/" + set + "/drafts/" + id);
    }

    private void put(String id, int known, String stem) {
        put(teacher, id, known, stem).then().statusCode(200).body("savedAt", notNullValue());
    }

    private String editor() {
        return "/sets/" + set + "/items/" + item + "/edit";
    }

    @Test
    void whatWasTypedIsOfferedGoneOnWithAndEndsWhenItIsSaved() {
        put(item, 1, "What is typed\\u0000?");
        put(item, 1, "What is typed last?");
        String offered = page(editor());
        teacher.browser
                .get(editor())
                .then()
                .body(allOf(
                        containsString("You have a draft of"),
                        containsString(editor() + "?draft=true"),
                        containsString("What is a?"),
                        not(containsString("autosave.js"))));
        assertEquals(false, offered.contains("What is typed last?"));
        teacher.browser
                .get("/sets/" + set)
                .then()
                .body(allOf(containsString("What is typed last?"), containsString(editor() + "?draft=true")));
        teacher.browser
                .get(editor() + "?draft=true")
                .then()
                .body(allOf(
                        containsString("What is typed last?"),
                        containsString("value=\"two\""),
                        containsString("autosave.js"),
                        not(containsString("You have a draft"))));
        teacher.rewrite(set, item, 1, "Saved?", "K").then().statusCode(303);
        assertEquals(false, page(editor()).contains("You have a draft"));
        assertEquals(false, page("/sets/" + set).contains("id=\"drafts\""));
    }

    @Test
    void aDraftOfAnOlderVersionOverwritesNothing() {
        put(item, 1, "Mine?");
        Teacher other = new Teacher(people);
        teacher.browser.post(
                "/sets/" + set + "/share", "name", other.person.name().orElseThrow());
        other.browser.get(editor()).then().statusCode(200).body(not(containsString("You have a draft")));
        other.rewrite(set, item, 1, "Theirs?", "K").then().statusCode(303);
        teacher.browser
                .get(editor() + "?draft=true")
                .then()
                .body(allOf(containsString("Mine?"), containsString("name=\"known\" value=\"1\"")));
        teacher.rewrite(set, item, 1, "Mine?", "K").then().statusCode(409);
        teacher.browser
                .post(editor(), "known", "2", "form", "typed", "what", "theirs")
                .then()
                .statusCode(303);
        assertEquals(false, page(editor()).contains("You have a draft"));
        assertEquals("Theirs?", sets.stems(set).getFirst());
    }

    @Test
    void aNewQuestionIsOfferedWhenAnotherIsBegunAndCanBeThrownAway() {
        put("i00000000000000d1", 0, "What is new?");
        String fresh = "/sets/" + set + "/items/new?form=card&id=i00000000000000d2";
        teacher.browser.get(fresh).then().body(allOf(containsString("What is new?"), containsString("autosave.js")));
        String own = "/sets/" + set + "/items/new?form=typed&id=i00000000000000d1";
        teacher.browser.get(own + "&draft=true").then().body(containsString("What is new?"));
        Response gone = teacher.browser.post("/sets/" + set + "/drafts/i00000000000000d1/discard", "editor", "true");
        assertEquals(303, gone.statusCode());
        assertEquals(true, gone.header("Location").endsWith(own), gone.header("Location"));
        assertEquals(false, page(fresh).contains("What is new?"));
    }

    @Test
    void whatIsNoDraftIsRefusedInWords() {
        put(teacher, item, 1, "x".repeat(Drafts.LONGEST))
                .then()
                .statusCode(413)
                .body("detail", containsString("up to 100"));
        teacher.browser
                .json()
                .body("{\"person\": \"%s\", \"known\": 1, \"fields\": {\"form\": \"typed\"}}".formatted(new UUID(0, 1)))
                .put("/api/sets/" + set + "/drafts/" + item)
                .then()
                .statusCode(403)
                .body("detail", containsString("Somebody else"));
        put(teacher, item, -1, "x").then().statusCode(400);
        put(teacher, "nonsense", 0, "x").then().statusCode(404);
        teacher.browser
                .json()
                .body("{\"known\": 0}")
                .put("/api/sets/" + set + "/drafts/" + item)
                .then()
                .statusCode(400);
        Teacher other = new Teacher(people);
        other.browser.get("/sets");
        put(other, item, 1, "x").then().statusCode(404);
        assertEquals(false, page(editor()).contains("You have a draft"));
    }
}
