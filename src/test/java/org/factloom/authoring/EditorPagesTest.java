package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.factloom.item.Item;
import org.factloom.library.StoredItem;
import org.junit.jupiter.api.Test;

/** Writing items by hand, by the pages of the editor. */
@QuarkusTest
class EditorPagesTest extends SetCase {

    EditorPagesTest() {
        super("a", "b");
    }

    /** The address of the page of a new item, with its id. */
    private String fresh(String form) {
        Response there = teacher.browser.get("/sets/" + set + "/items/new?form=" + form);
        assertEquals(303, there.statusCode());
        String location = there.header("Location");
        return location.substring(location.indexOf("/sets/"));
    }

    private Response write(String form, String... fields) {
        String id = fresh(form).replaceAll(".*id=", "");
        List<String> all = new ArrayList<>(List.of("id", id, "form", form));
        all.addAll(List.of(fields));
        if (!all.contains("stem")) {
            all.addAll(List.of("stem", "What is new?"));
        }
        return teacher.browser.post("/sets/" + set + "/items/new", all.toArray(String[]::new));
    }

    private Item last() {
        return sets.all(set).getLast().item();
    }

    @Test
    void everyFormCanBeWritten() {
        String[] options = {"text", "The kiln", "text", "The mill", "text", ""};
        write("multiple-choice", with(options, "right", "1")).then().statusCode(303);
        assertEquals("The mill", ((Item.MultipleChoice) last()).keyText());
        write("multiple-response", with(options, "text", "The flue", "right", "0", "right", "3"))
                .then()
                .statusCode(303);
        assertEquals(List.of("The kiln", "The flue"), ((Item.MultipleResponse) last()).keyTexts());
        write("true-false", "key", "false", "correction", "1701").then().statusCode(303);
        write("typed", "key", "The kiln", "accepted", "Kiln\r\nA kiln").then().statusCode(303);
        assertEquals(List.of("Kiln", "A kiln"), ((Item.Typed) last()).answer().accepted());
        write("cloze", "stem", "It was built in _____.", "key", "1701", "hint", "year")
                .then()
                .statusCode(303);
        write("cloze-choice", with(options, "stem", "The ___ was built.", "right", "0"))
                .then()
                .statusCode(303);
        assertEquals("The _____ was built.", last().stem());
        write("numeric", "key", "1,200", "unit", "pots", "tolerance", "5")
                .then()
                .statusCode(303);
        write("ordering", "text", "a", "second", "1701", "text", "b", "second", "")
                .then()
                .statusCode(303);
        write("matching", "text", "a", "second", "1", "text", "b", "second", "2")
                .then()
                .statusCode(303);
        write("list", "text", "a", "partAccepted", "A", "text", "b", "partAccepted", "")
                .then()
                .statusCode(303);
        assertEquals(List.of("A"), ((Item.Recall) last()).answers().getFirst().accepted());
        write("card", "key", "The back", "tags", "one\ntwo").then().statusCode(303);
        assertEquals(13, sets.all(set).size());
        assertEquals(List.of("one", "two"), sets.all(set).getLast().shown().tags());
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void aHandWrittenItemAsksAFactOfItsOwnWithItsEvidence() {
        write("card", "key", "A kiln", "quote", "The kiln was built", "place", "")
                .then()
                .statusCode(303);
        Item item = last();
        assertEquals(Item.Origin.HAND, item.origin().rule());
        assertEquals("The kiln was built", item.origin().evidence().getFirst().text());
        StoredItem stored = sets.stored(set).getLast();
        QuarkusTransaction.requiringNew().run(() -> {
            StoredItem again = sets.stored(set).getLast();
            assertEquals(1, again.facts().size());
            assertEquals("What is new?", again.facts().getFirst().fact().relation());
            assertEquals(
                    "The kiln was built",
                    again.facts().getFirst().fact().evidence().getFirst().text());
        });
        teacher.edit(set, stored.id(), 1, "card", "stem", "What else?", "key", "A kiln")
                .then()
                .statusCode(303);
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        "What else?",
                        sets.stored(set).getLast().facts().getFirst().fact().relation()));
    }

    @Test
    void theSameQuestionSentTwiceIsOneItem() {
        String id = fresh("card").replaceAll(".*id=", "");
        String[] fields = {"id", id, "form", "card", "stem", "Front", "key", "Back"};
        teacher.browser.post("/sets/" + set + "/items/new", fields).then().statusCode(303);
        teacher.browser.post("/sets/" + set + "/items/new", fields).then().statusCode(303);
        assertEquals(3, sets.all(set).size());
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndEverythingTypedIsKept() {
        write("multiple-choice", "stem", " ", "text", "The kiln", "text", "The mill", "explanation", "Because *so*.")
                .then()
                .statusCode(400)
                .body(allOf(
                        containsString("Write the question."),
                        containsString("Mark the option that is right."),
                        containsString("value=\"The mill\""),
                        containsString("Because *so*.")));
        write("card", "key", "x", "quote", "It stood in the sea", "place", "")
                .then()
                .statusCode(400)
                .body(containsString("These words do not stand in the article."));
        assertEquals(2, sets.all(set).size());
    }

    @Test
    void rowsAreMovedAndFormsChangedWithoutScript() {
        String body = write("multiple-choice", "text", "one", "text", "two", "down", "0")
                .asString();
        assertTrue(body.indexOf("value=\"two\"") < body.indexOf("value=\"one\""));
        write("typed", "was", "multiple-choice", "what", "form", "text", "one", "text", "two", "right", "1")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("name=\"key\" value=\"two\""), containsString("name=\"text\" value=\"one\"")));
        assertEquals(2, sets.all(set).size());
    }

    @Test
    void theGatesAdviseAndStopNothing() {
        teacher.browser
                .post(
                        "/sets/" + set + "/items/advice",
                        "id",
                        "i00000000000000aa",
                        "form",
                        "typed",
                        "stem",
                        "The kiln was which kiln?",
                        "key",
                        "The kiln")
                .then()
                .statusCode(200)
                .body(containsString("The question contains its answer."));
        teacher.browser
                .post("/sets/" + set + "/items/advice", "id", "i00000000000000aa", "form", "typed")
                .then()
                .statusCode(200)
                .body(containsString("not enough yet"));
        teacher.browser
                .post(
                        "/sets/" + set + "/items/advice",
                        "id",
                        "i00000000000000aa",
                        "form",
                        "typed",
                        "stem",
                        "In which year was the **kiln** of the town built?",
                        "key",
                        "1701")
                .then()
                .statusCode(200)
                .body(containsString("Marks of Markdown"), not(containsString("Nothing to say")));
        write("typed", "stem", "The kiln was which kiln?", "key", "The kiln")
                .then()
                .statusCode(303);
    }

    @Test
    void onlyThoseWhoMayEditTheSetSeeTheEditor() {
        Teacher other = new Teacher(people);
        String path = "/sets/" + set + "/items/" + sets.item(set, 1) + "/edit";
        other.browser.get(path).then().statusCode(404);
        teacher.browser.post(
                "/sets/" + set + "/share", "name", other.person.name().orElseThrow());
        other.browser.get(path).then().statusCode(200).body(containsString("What is a?"));
        teacher.browser.post("/sets/" + set + "/archive", "away", "true");
        teacher.browser.get(path).then().statusCode(409).body(containsString("copy it first"));
        teacher.browser.get("/sets/amber-rising/items/new").then().statusCode(not(200));
        teacher.browser.get("/sets/" + set + "/items/i0/edit").then().statusCode(409);
    }
}
