package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.factloom.account.TestPeople;
import org.factloom.item.Item;
import org.factloom.library.StoredItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing items by hand, and changing those that are there. */
@QuarkusTest
class EditorPagesTest {

    @Inject
    TestPeople people;

    @Inject
    MadeSets sets;

    private Teacher teacher;
    private String set;

    @BeforeEach
    void make() throws Exception {
        teacher = new Teacher(people);
        set = sets.make(teacher.person.id(), "a", "b");
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
        edit(stored.id(), 1, "card", "stem", "What else?", "key", "A kiln")
                .then()
                .statusCode(303);
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        "What else?",
                        sets.stored(set).getLast().facts().getFirst().fact().relation()));
    }

    private Response edit(String id, int known, String form, String... fields) {
        String path = "/sets/" + set + "/items/" + id + "/edit";
        teacher.browser.get(path).then().statusCode(200);
        return teacher.browser.post(
                path, with(new String[] {"known", String.valueOf(known), "form", form, "was", form}, fields));
    }

    private int version(int number) {
        return sets.stored(set).get(number - 1).current().number();
    }

    @Test
    void whatIsSavedUnchangedMakesNoVersion() {
        String id = sets.item(set, 1);
        edit(
                        id,
                        1,
                        "typed",
                        "stem",
                        "What is a?",
                        "key",
                        "The a of all",
                        "quote",
                        MadeSets.SENTENCE,
                        "place",
                        "",
                        "tags",
                        "x")
                .then()
                .statusCode(303);
        assertEquals(1, version(1));
        assertEquals(List.of("x"), sets.all(set).getFirst().shown().tags());
        edit(id, 1, "typed", "stem", "What is A?", "key", "The a of all", "quote", MadeSets.SENTENCE, "place", "")
                .then()
                .statusCode(303);
        assertEquals(2, version(1));
        assertEquals("What is A?", sets.stems(set).getFirst());
        assertEquals(
                teacher.person.id(),
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                sets.stored(set).getFirst().current().authorId().orElseThrow()));
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
    void anotherVersionMeanwhileIsNotOverwritten() {
        String id = sets.item(set, 1);
        edit(id, 1, "typed", "stem", "Theirs?", "key", "x", "quote", MadeSets.SENTENCE, "place", "")
                .then()
                .statusCode(303);
        edit(id, 1, "typed", "stem", "Mine?", "key", "x", "quote", MadeSets.SENTENCE, "place", "")
                .then()
                .statusCode(409)
                .body(allOf(
                        containsString("saved version 2 while you were writing"),
                        containsString("Theirs?</del>"),
                        containsString("Mine?</ins>"),
                        containsString("name=\"known\" value=\"2\"")));
        assertEquals("Theirs?", sets.stems(set).getFirst());
        edit(id, 2, "typed", "what", "theirs", "stem", "Mine?", "key", "x")
                .then()
                .statusCode(303);
        edit(id, 2, "typed", "what", "edit", "stem", "Mine?", "key", "x")
                .then()
                .statusCode(200)
                .body(containsString("Mine?"));
        assertEquals("Theirs?", sets.stems(set).getFirst());
        edit(id, 2, "typed", "stem", "Mine?", "key", "x", "quote", MadeSets.SENTENCE, "place", "")
                .then()
                .statusCode(303);
        assertEquals("Mine?", sets.stems(set).getFirst());
        assertEquals(3, version(1));
    }

    @Test
    void ofTwoWhoSaveAtTheSameMomentOneIsAsked() throws Exception {
        Teacher other = new Teacher(people);
        teacher.browser.post(
                "/sets/" + set + "/share", "name", other.person.name().orElseThrow());
        String path = "/sets/" + set + "/items/" + sets.item(set, 1) + "/edit";
        CyclicBarrier together = new CyclicBarrier(2);
        for (int round = 1; round < 6; round++) {
            String known = String.valueOf(round);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Future<Integer>> answers = Stream.of(teacher, other)
                        .map(who -> both.submit(() -> {
                            who.browser.get(path).then().statusCode(200);
                            together.await();
                            return who.browser
                                    .post(
                                            path,
                                            "known",
                                            known,
                                            "form",
                                            "typed",
                                            "key",
                                            "x",
                                            "stem",
                                            "Of " + who.person.name().orElseThrow() + " " + known + "?",
                                            "quote",
                                            MadeSets.SENTENCE,
                                            "place",
                                            "")
                                    .statusCode();
                        }))
                        .toList();
                assertEquals(
                        Set.of(303, 409),
                        Set.of(answers.get(0).get(), answers.get(1).get()));
            }
            assertEquals(round + 1, version(1));
        }
    }

    @Test
    void versionsTellWhatChangedAndCanBeTakenBack() {
        String id = sets.item(set, 1);
        edit(
                        id,
                        1,
                        "typed",
                        "stem",
                        "What is a, really?",
                        "key",
                        "The a of all",
                        "quote",
                        MadeSets.SENTENCE,
                        "place",
                        "")
                .then()
                .statusCode(303);
        String path = "/sets/" + set + "/items/" + id + "/versions";
        teacher.browser
                .get(path)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("What changed from version 1"),
                        containsString("really?</ins>"),
                        containsString(teacher.person.name().orElseThrow()),
                        containsString("made by Factloom, or brought from a file")));
        teacher.browser
                .post(path, "number", "1", "known", "1")
                .then()
                .statusCode(409)
                .body(containsString("newer version"));
        teacher.browser.get(path + "?number=1").then().body(containsString("Take this version back"));
        teacher.browser.post(path, "number", "1", "known", "2").then().statusCode(303);
        assertEquals("What is a?", sets.stems(set).getFirst());
        assertEquals(3, version(1));
    }

    @Test
    void anOpenAttemptKeepsWhatItShowed() {
        String id = sets.item(set, 1);
        String attempt = started();
        assertTrue(teacher.browser.get(attempt).asString().matches("(?s).*What is [ab]\\?.*"));
        for (String item : List.of(id, sets.item(set, 2))) {
            edit(item, 1, "typed", "stem", "Quite another?", "key", "y", "quote", MadeSets.SENTENCE, "place", "")
                    .then()
                    .statusCode(303);
        }
        teacher.browser.get(attempt).then().body(not(containsString("Quite another?")));
        teacher.browser.get(started()).then().body(containsString("Quite another?"));
    }

    private String started() {
        teacher.browser.get("/articles/" + sets.article(set)).then().statusCode(200);
        String location =
                teacher.browser.post("/practice", "article", sets.article(set)).header("Location");
        return location.substring(location.indexOf("/attempts"));
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
