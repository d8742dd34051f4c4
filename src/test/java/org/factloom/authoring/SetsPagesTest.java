package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A teacher's sets: lists, items in their order, sections, tags, copies. */
@QuarkusTest
class SetsPagesTest extends SetCase {

    SetsPagesTest() {
        super("a", "b", "c", "d");
    }

    private void items(String... form) {
        teacher.browser.post("/sets/" + set + "/items", form).then().statusCode(303);
    }

    private void refused(String path, String words, String... form) {
        teacher.browser.post("/sets/" + set + path, form).then().statusCode(400).body(containsString(words));
    }

    @Test
    void aNewTeacherIsToldHowToBegin() {
        new Teacher(people)
                .browser
                .get("/sets")
                .then()
                .statusCode(200)
                .body(allOf(containsString("You have no sets yet"), containsString("href=\"/sets/new\"")));
    }

    @Test
    void setsAreListedWithWhatTheyHold() {
        teacher.browser
                .get("/sets")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("href=\"/sets/" + set + "\""),
                        containsString("4 questions"),
                        containsString("private")));
    }

    @Test
    void aSetShowsItsItemsWithKeyAndSentence() {
        teacher.browser
                .get("/sets/" + set)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("What is a?"),
                        containsString("The a of all"),
                        containsString(MadeSets.SENTENCE),
                        containsString("Typed answer")));
    }

    @Test
    void itemsAreMoved() {
        items("down", sets.item(set, 1));
        assertEquals(List.of("What is b?", "What is a?", "What is c?", "What is d?"), sets.stems(set));
        items("up", sets.item(set, 4));
        assertEquals(List.of("What is b?", "What is a?", "What is d?", "What is c?"), sets.stems(set));
        items("what", "place", "place", "1", "item", sets.item(set, 3), "item", sets.item(set, 4));
        assertEquals(List.of("What is d?", "What is c?", "What is b?", "What is a?"), sets.stems(set));
    }

    @Test
    void sectionsGroupItemsAndTagsLabelThem() {
        items("what", "section", "section", "Second", "item", sets.item(set, 1), "item", sets.item(set, 3));
        items("what", "section", "section", "First", "item", sets.item(set, 1));
        assertEquals(List.of("What is d?", "What is a?", "What is c?", "What is b?"), sets.stems(set));
        teacher.browser.post("/sets/" + set + "/sections", "was", "First", "what", "up");
        assertEquals(List.of("What is d?", "What is b?", "What is a?", "What is c?"), sets.stems(set));
        teacher.browser
                .post("/sets/" + set + "/sections", "was", "Second", "name", "Last & best", "draw", "1")
                .then()
                .statusCode(303);
        items("what", "tag", "tag", " easy  one ", "item", sets.item(set, 1));
        teacher.browser
                .get("/sets/" + set)
                .then()
                .body(allOf(
                        containsString("<bdi>Last &amp; best</bdi>"),
                        containsString("asks 1 of its questions"),
                        containsString("<bdi>easy one</bdi>")));
        items("what", "untag", "tag", "easy one", "item", sets.item(set, 1));
        teacher.browser.post("/sets/" + set + "/sections", "was", "Last & best", "what", "remove");
        teacher.browser
                .get("/sets/" + set)
                .then()
                .body(allOf(not(containsString("Last &amp; best")), not(containsString("easy one"))));
        assertEquals(4, sets.stems(set).size());
    }

    @Test
    void aLongPreviewHasPages() throws Exception {
        String large = sets.make(
                teacher.person.id(),
                IntStream.rangeClosed(1, 60).mapToObj(i -> "n" + i).toArray(String[]::new));
        String preview = "/sets/" + large + "/preview";
        teacher.browser
                .get(preview)
                .then()
                .body(allOf(
                        containsString("What is n50?"),
                        not(containsString("What is n51?")),
                        containsString("All 60 on one page, to print"),
                        containsString("href=\"" + preview + "?page=2\"")));
        teacher.browser
                .get(preview + "?page=2")
                .then()
                .body(allOf(containsString("<p class=\"soft\">51. "), not(containsString("What is n50?"))));
        teacher.browser
                .get(preview + "?all=true")
                .then()
                .body(allOf(
                        containsString("What is n1?"), containsString("What is n60?"), not(containsString("?page=2"))));
        teacher.browser.post(
                "/sets/" + large + "/items",
                "what",
                "section",
                "section",
                "Pool",
                "item",
                sets.item(large, 1),
                "item",
                sets.item(large, 2));
        teacher.browser.post("/sets/" + large + "/sections", "was", "Pool", "name", "Pool", "draw", "1");
        teacher.browser
                .get(preview + "?page=2")
                .then()
                .body(allOf(containsString("<p class=\"soft\">59. "), not(containsString("<p class=\"soft\">60. "))));
    }

    @Test
    void whatIsTakenOutIsKeptAndComesBack() {
        String item = sets.item(set, 2);
        items("what", "out", "item", item);
        assertEquals(List.of("What is a?", "What is c?", "What is d?"), sets.stems(set));
        teacher.browser
                .get("/sets/" + set)
                .then()
                .body(allOf(containsString("3 questions"), containsString("Put back")));
        items("what", "back", "item", item);
        assertEquals(List.of("What is a?", "What is b?", "What is c?", "What is d?"), sets.stems(set));
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        refused("/items", "Tick some questions first.", "what", "out");
        refused("/items", "Places count from 1.", "what", "place", "place", "0", "item", sets.item(set, 1));
        refused("/items", "Write a whole number", "what", "place", "place", "two", "item", sets.item(set, 1));
        refused("/items", "A tag has 1 to 40 characters", "what", "tag", "tag", " ", "item", sets.item(set, 1));
        refused("/sections", "asks 1 question or more", "name", "x", "draw", "-1");
        refused("/sections", "Write a whole number", "name", "x", "draw", "99999999999");
        refused("/sections", "at most 80 characters", "name", "x".repeat(81));
        teacher.browser.post("/sets/" + set + "/sections", "name", "x");
        refused("/sections", "There is a section “x” already.", "name", "x");
        refused("/title", "A title has 1 to 200 characters", "title", " ");
    }

    @Test
    void itemsOfAnotherSetAreLeftAlone() throws Exception {
        String other = sets.make(new Teacher(people).person.id(), "z");
        String foreign = sets.item(other, 1);
        items("what", "out", "item", foreign);
        items("what", "tag", "tag", "stolen", "item", foreign);
        items("what", "place", "place", "1", "item", foreign);
        assertEquals(List.of("What is z?"), sets.stems(other));
        assertEquals(List.of(), sets.all(other).getFirst().shown().tags());
        assertEquals(4, sets.stems(set).size());
    }

    @Test
    void aCopyIsASetOfItsOwnThatAsksTheSameFacts() {
        items("what", "section", "section", "Second", "item", sets.item(set, 1));
        items("what", "tag", "tag", "easy", "item", sets.item(set, 1));
        String copy = teacher.browser
                .post("/sets/" + set + "/copy")
                .header("Location")
                .replaceAll(".*/sets/", "");
        assertEquals(sets.stems(set), sets.stems(copy));
        for (int i = 0; i < 4; i++) {
            var was = sets.all(set).get(i);
            var is = sets.all(copy).get(i);
            assertEquals(was.item().origin().facts(), is.item().origin().facts());
            assertEquals(was.shown().tags(), is.shown().tags());
            assertEquals(was.shown().section(), is.shown().section());
            assertEquals(is.shown().id(), is.item().id());
        }
        assertEquals(1, sets.stored(copy).getFirst().facts().size());
    }

    @Test
    void aSetIsPutAwayAndTakenOutAgain() {
        teacher.browser.post("/sets/" + set + "/archive", "away", "true").then().statusCode(303);
        teacher.browser
                .get("/sets")
                .then()
                .body(allOf(not(containsString("/sets/" + set)), containsString("1 put away")));
        teacher.browser.get("/sets?archived=true").then().body(containsString("/sets/" + set));
        teacher.browser.post("/sets/" + set + "/archive", "away", "false");
        teacher.browser.get("/sets").then().body(containsString("/sets/" + set));
    }

    @Test
    void aSetIsDeletedWhileNobodyAnsweredIt() {
        String copy = teacher.browser
                .post("/sets/" + set + "/copy")
                .header("Location")
                .replaceAll(".*/sets/", "");
        teacher.browser.post("/sets/" + copy + "/delete").then().statusCode(303);
        teacher.browser.get("/sets/" + copy).then().statusCode(404);
        teacher.browser.post("/practice", "article", sets.article(set)).then().statusCode(303);
        teacher.browser
                .post("/sets/" + set + "/delete")
                .then()
                .statusCode(409)
                .body(containsString("Put it away instead"));
        assertEquals(4, sets.stems(set).size());
    }
}
