package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.factloom.account.Browser;
import org.factloom.account.Names;
import org.junit.jupiter.api.Test;

/** A set that is practised and examined as it stands. */
@QuarkusTest
class SetAttemptsTest extends SetCase {

    private static final Pattern STEM = Pattern.compile("id=\"stem-\\d+\"[^>]*>\\s*(?:<[^>]*>)*What is (\\w+)\\?");

    SetAttemptsTest() {
        super("a", "b", "c", "d", "e", "f");
    }

    private void section(String name, String draw, int... items) {
        String[] form = IntStream.range(0, items.length + 2)
                .boxed()
                .flatMap(i -> (i < items.length
                                ? List.of("item", sets.item(set, items[i]))
                                : i == items.length ? List.of("what", "section") : List.of("section", name))
                        .stream())
                .toArray(String[]::new);
        teacher.browser.post("/sets/" + set + "/items", form).then().statusCode(303);
        teacher.browser
                .post("/sets/" + set + "/sections", "was", name, "name", name, "draw", draw)
                .then()
                .statusCode(303);
    }

    /** What an exam over the set asks, "a", "b", … */
    private List<String> exam(Browser browser) {
        Response started = browser.post("/exams", "set", set, "minutes", "0");
        assertEquals(303, started.statusCode(), started.asString());
        return STEM.matcher(browser.get(path(started)).asString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String path(Response started) {
        String location = started.header("Location");
        return location.substring(location.indexOf("/attempts/"));
    }

    private void publish() {
        teacher.browser
                .post("/sets/" + set + "/visibility", "visibility", "public", "licence", "CC0", "attribution", "Me")
                .then()
                .statusCode(303);
    }

    private Browser student() {
        Browser browser = new Browser();
        browser.signUp(Names.next("Student"), "a long password");
        return browser;
    }

    @Test
    void anExamAsksAllInTheOrderOfTheSet() {
        teacher.browser
                .post("/sets/" + set + "/items", "what", "place", "place", "1", "item", sets.item(set, 6))
                .then()
                .statusCode(303);
        assertEquals(List.of("f", "a", "b", "c", "d", "e"), exam(teacher.browser));
    }

    @Test
    void practiceAsksAllInTheOrderOfTheSetAndIsRepeated() {
        Response started = teacher.browser.post("/practice", "set", set);
        String attempt = path(started).replaceAll("/questions/1$", "");
        for (int number = 1; number <= 6; number++) {
            teacher.browser
                    .get(attempt + "/questions/" + number)
                    .then()
                    .body(allOf(
                            containsString("What is " + "abcdef".charAt(number - 1) + "?"),
                            containsString("Question " + number + " of 6")));
            teacher.browser
                    .post(attempt + "/questions/" + number, "text", "nothing")
                    .then()
                    .statusCode(303);
        }
        teacher.browser
                .get(attempt + "/result")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Practise the set again"),
                        containsString("name=\"set\" value=\"" + set + "\"")));
    }

    @Test
    void aSectionDrawsSomeOfItsItemsForEachAttempt() {
        section("Pool", "2", 1, 2, 3, 4, 5);
        publish();
        Set<List<String>> drawn = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            List<String> asked = exam(student());
            assertEquals(3, asked.size());
            assertEquals("f", asked.getFirst());
            assertEquals(asked.subList(1, 3).stream().sorted().toList(), asked.subList(1, 3));
            drawn.add(asked);
        }
        assertTrue(drawn.size() > 1, drawn::toString);
        new Browser()
                .get("/library/sets/" + set)
                .then()
                .statusCode(200)
                .body(containsString("Each time it draws 3 of its 6 questions."));
    }

    @Test
    void anotherTryDrawsWhatWasNotAskedAndAnOpenOneStays() {
        section("Pool", "3", 1, 2, 3, 4, 5, 6);
        Response started = teacher.browser.post("/exams", "set", set, "tries", "2");
        String first = path(started);
        assertEquals(first, path(teacher.browser.post("/exams", "set", set, "tries", "2")));
        Set<String> asked = new HashSet<>(stems(first));
        teacher.browser.post(first + "/submission").then().statusCode(303);
        String second = path(teacher.browser.post(first + "/tries"));
        asked.addAll(stems(second));
        assertEquals(6, asked.size());
        teacher.browser.post(second + "/submission").then().statusCode(303);
        teacher.browser.post(second + "/tries").then().statusCode(409);
    }

    private List<String> stems(String attempt) {
        return STEM.matcher(teacher.browser.get(attempt).asString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void onlyWhoeverSeesASetIsAskedIt() {
        Browser student = student();
        for (String path : List.of("/practice", "/exams")) {
            student.post(path, "set", set).then().statusCode(404);
        }
        student.get("/library/sets/" + set).then().statusCode(404);
        publish();
        student.get("/articles/" + sets.article(set)).then().body(containsString("href=\"/library/sets/" + set + "\""));
        student.get("/library/sets/" + set)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Practise this set"),
                        containsString("6 questions"),
                        containsString("CC0"),
                        not(containsString("The a of all")),
                        not(containsString("name=\"questions\""))));
        student.post("/practice", "set", set).then().statusCode(303);
        assertEquals(6, exam(student).size());
    }

    @Test
    void whatIsTakenOutIsNotAsked() {
        teacher.browser.post("/sets/" + set + "/items", "what", "out", "item", sets.item(set, 2));
        assertEquals(List.of("a", "c", "d", "e", "f"), exam(teacher.browser));
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() throws Exception {
        refused(400, "Leave out how many", "/exams", "set", set, "questions", "8");
        refused(400, "Leave out how many", "/practice", "set", set, "only", "pretest");
        refused(400, "Say what to practise", "/practice", "set", set, "article", sets.article(set));
        refused(404, "", "/practice", "set", "no-such-set");
        set = sets.make(
                teacher.person.id(),
                IntStream.rangeClosed(1, 301).mapToObj(i -> "n" + i).toArray(String[]::new));
        refused(409, "This set asks 301 questions, and an exam has 300 at most", "/exams", "set", set);
        Response practice = teacher.browser.post("/practice", "set", set);
        teacher.browser.get(path(practice)).then().body(containsString("Question 1 of 300"));
        section("Pool", "3", 1, 2, 3, 4, 5, 6);
        assertEquals(298, exam(teacher.browser).size());
        String empty = sets.make(teacher.person.id(), "z");
        teacher.browser.post("/sets/" + empty + "/items", "what", "out", "item", sets.item(empty, 1));
        refused(409, "There is nothing to ask here", "/practice", "set", empty);
        refused(409, "There is nothing to ask here", "/exams", "set", empty);
    }

    private void refused(int status, String words, String path, String... form) {
        teacher.browser.post(path, form).then().statusCode(status).body(containsString(words));
    }

    @Test
    void programsStartTheSame() {
        teacher.browser.get("/library/sets/" + set);
        for (String path : List.of("/api/attempts", "/api/attempts/exams")) {
            Response started =
                    teacher.browser.json().body("{\"set\": \"" + set + "\"}").post(path);
            assertEquals(201, started.statusCode(), started.asString());
            assertEquals(6, started.jsonPath().getList("questions").size());
        }
    }
}
