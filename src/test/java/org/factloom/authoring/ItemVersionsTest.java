package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every saved change of an item is a version: it is compared, taken back, overwrites nothing unseen, and leaves open attempts alone. */
@QuarkusTest
class ItemVersionsTest extends SetCase {

    ItemVersionsTest() {
        super("a", "b");
    }

    private int version(int number) {
        return sets.stored(set).get(number - 1).current().number();
    }

    @Test
    void whatIsSavedUnchangedMakesNoVersion() {
        String id = sets.item(set, 1);
        teacher.rewrite(set, id, 1, "What is a?", "The a of all", "tags", "x")
                .then()
                .statusCode(303);
        assertEquals(1, version(1));
        assertEquals(List.of("x"), sets.all(set).getFirst().shown().tags());
        teacher.rewrite(set, id, 1, "What is A?", "The a of all").then().statusCode(303);
        assertEquals(2, version(1));
        assertEquals("What is A?", sets.stems(set).getFirst());
        assertEquals(
                teacher.person.id(),
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                sets.stored(set).getFirst().current().authorId().orElseThrow()));
    }

    @Test
    void anotherVersionMeanwhileIsNotOverwritten() {
        String id = sets.item(set, 1);
        teacher.rewrite(set, id, 1, "Theirs?", "x").then().statusCode(303);
        teacher.rewrite(set, id, 1, "Mine?", "x")
                .then()
                .statusCode(409)
                .body(allOf(
                        containsString("saved version 2 while you were writing"),
                        containsString("Theirs?</del>"),
                        containsString("Mine?</ins>"),
                        containsString("name=\"known\" value=\"2\"")));
        assertEquals("Theirs?", sets.stems(set).getFirst());
        teacher.edit(set, id, 2, "typed", "what", "theirs", "stem", "Mine?", "key", "x")
                .then()
                .statusCode(303);
        teacher.edit(set, id, 2, "typed", "what", "edit", "stem", "Mine?", "key", "x")
                .then()
                .statusCode(200)
                .body(containsString("Mine?"));
        assertEquals("Theirs?", sets.stems(set).getFirst());
        teacher.rewrite(set, id, 2, "Mine?", "x").then().statusCode(303);
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
        teacher.rewrite(set, id, 1, "What is a, really?", "The a of all").then().statusCode(303);
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
            teacher.rewrite(set, item, 1, "Quite another?", "y").then().statusCode(303);
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
}
