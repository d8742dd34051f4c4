package org.factloom.classroom;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.authoring.MadeSets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers in one's own words: written in an exam, marked by teachers of the class. */
@QuarkusTest
class OpenMarkingTest {

    private static final String PROSE = "It warmed the town,\nand \"was\" <first>.";

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    MadeSets sets;

    private Person teacher;
    private Browser teaching;
    private UUID made;
    private String set;

    @BeforeEach
    void make() throws Exception {
        teacher = people.make(Role.TEACHER);
        teaching = people.browser(teacher);
        made = classes.make(teacher, "History 8a");
        set = sets.open(teacher.id(), "a", "b");
    }

    private record Taker(Person person, Browser browser, String attempt) {}

    private UUID assign(String... form) {
        String[] fields = new String[form.length + 6];
        System.arraycopy(new String[] {"set", set, "title", "Kilns", "tries", "1"}, 0, fields, 0, 6);
        System.arraycopy(form, 0, fields, 6, form.length);
        Response assigned = teaching.post("/classes/" + made + "/assign", fields);
        assertEquals(303, assigned.statusCode(), assigned::asString);
        return UUID.fromString(assigned.header("Location").replaceFirst(".*/", ""));
    }

    private Taker begin(UUID assignment) {
        Person student = people.make(Role.STUDENT);
        classes.add(made, student);
        Browser browser = people.browser(student);
        Response begun = browser.post("/assignments/" + assignment + "/attempts");
        assertEquals(303, begun.statusCode(), begun::asString);
        String location = begun.header("Location");
        return new Taker(student, browser, location.substring(location.indexOf("/attempts/")));
    }

    private static Response save(Taker taker, int number, String response) {
        return taker.browser()
                .json()
                .body("{\"sequence\": 1, \"response\": %s, \"flagged\": false}".formatted(response))
                .put("/api" + taker.attempt() + "/answers/" + number);
    }

    private static String prose(String text) {
        return "{\"prose\": \"%s\"}".formatted(text.replace("\"", "\\\"").replace("\n", "\\n"));
    }

    /** Writes to both questions, and hands in. */
    private Taker take(UUID assignment, String first, String second) {
        Taker taker = begin(assignment);
        save(taker, 1, prose(first)).then().statusCode(200);
        save(taker, 2, prose(second)).then().statusCode(200);
        taker.browser().post(taker.attempt() + "/submission").then().statusCode(303);
        return taker;
    }

    private String item(UUID assignment, int number) {
        return String.valueOf(assignments.one("""
                select distinct v.item_id from attempt a join attempt_slot s on s.attempt_id = a.id and s.number = %d
                    join item_version v on v.id = s.item_version_id
                where a.terms_id = (select terms_id from assignment where id = '%s')""".formatted(number, assignment)));
    }

    private String answer(Taker taker, int number) {
        return String.valueOf(
                assignments.one("select cast(id as text) from answer where attempt_id = '%s' and number = %d"
                        .formatted(taker.attempt().replace("/attempts/", ""), number)));
    }

    private Response mark(Browser browser, UUID assignment, Taker taker, int number, String points, String more) {
        return browser.json()
                .body("{\"points\": \"%s\", \"comment\": \"Look at the town.\"%s}".formatted(points, more))
                .put("/api/assignments/%s/marking/%s/%s"
                        .formatted(assignment, item(assignment, number), answer(taker, number)));
    }

    private Object score(Taker taker) {
        return assignments.one("select score from attempt where id = '%s'"
                .formatted(taker.attempt().replace("/attempts/", "")));
    }

    private Object logged(Taker taker) {
        return assignments.one("""
                select coalesce(string_agg(l.correction || ':' || l.score, ' ' order by l.correction), '') from answer_log l
                where l.person_id = '%s' and l.form = 'OPEN'""".formatted(taker.person().id()));
    }

    @Test
    void whatIsWrittenWaitsUntilItIsMarkedAndThenCounts() {
        UUID assignment = assign();
        Taker taker = take(assignment, PROSE, "Something else.");
        String question = taker.attempt() + "/questions/1";
        taker.browser()
                .get(taker.attempt() + "/result")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Not marked yet"),
                        containsString("2 answers wait"),
                        not(containsString("Your score is"))));
        taker.browser()
                .get(question)
                .then()
                .body(allOf(
                        containsString("Waits for your teacher"),
                        containsString("&lt;first&gt;"),
                        containsString("a was the first of all"),
                        not(containsString("One point for the first"))));
        assertEquals("", logged(taker));
        teaching.get("/classes/" + made + "/assignments/" + assignment).then().body(containsString("2 answers wait"));
        teaching.get("/assignments/" + assignment + "/marking")
                .then()
                .statusCode(200)
                .body(allOf(containsString("What is a?"), containsString("1 of 1 to mark")));
        String sheet = "/assignments/" + assignment + "/marking/" + item(assignment, 1);
        teaching.get(sheet)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("&lt;first&gt;"),
                        containsString("One point for the first"),
                        containsString("a was the first of all"),
                        containsString("The kiln was built"),
                        containsString(taker.person().name().orElseThrow())));
        teaching.get(sheet + "?names=hidden")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Student "),
                        not(containsString(taker.person().name().orElseThrow()))));
        assertEquals(
                teaching.get(sheet + "?names=hidden").asString().replaceAll("(?s).*Student (\\w+).*", "$1"),
                teaching.get("/assignments/" + assignment + "/marking/" + item(assignment, 2) + "?names=hidden")
                        .asString()
                        .replaceAll("(?s).*Student (\\w+).*", "$1"));

        mark(teaching, assignment, taker, 1, "1,5", "").then().statusCode(200).body("reached", equalTo("1.5"));
        assertEquals(0.5, score(taker));
        assertEquals("0:0.5", logged(taker));
        taker.browser().get("/notices").then().body(not(containsString("Kilns")));
        teaching.post(
                        sheet.replace(item(assignment, 1), item(assignment, 2)),
                        "answer",
                        answer(taker, 2),
                        "seen",
                        "",
                        "points",
                        "3",
                        "comment",
                        "")
                .then()
                .statusCode(303);
        assertEquals(0.75, score(taker));
        taker.browser().get("/notices").then().body(containsString("is marked: you have 4.5 of 6 points"));
        taker.browser()
                .get(question)
                .then()
                .body(allOf(containsString("1.5 of 3 points"), containsString("Look at the town.")));
        taker.browser()
                .get(taker.attempt() + "/result")
                .then()
                .body(allOf(containsString("75 %"), not(containsString("wait"))));
        teaching.get("/classes/" + made + "/audit").then().body(containsString("marked what"));
    }

    @Test
    void aMarkIsChangedByAnotherAndOfTwoMarkersTheSecondSeesTheFirst() {
        UUID assignment = assign();
        Taker taker = take(assignment, PROSE, "Something else.");
        Response first = mark(teaching, assignment, taker, 1, "1", "");
        mark(teaching, assignment, taker, 1, "1", "").then().statusCode(200);
        mark(teaching, assignment, taker, 1, "2", "")
                .then()
                .statusCode(409)
                .body("detail", allOf(containsString("1 of 3"), containsString("Look at the town.")));
        teaching.post(
                        "/assignments/" + assignment + "/marking/" + item(assignment, 1),
                        "answer",
                        answer(taker, 1),
                        "seen",
                        "",
                        "points",
                        "2",
                        "comment",
                        "")
                .then()
                .statusCode(409)
                .body(allOf(containsString("marked this meanwhile"), containsString("value=\"1\"")));
        assertEquals("0:0.3333333333333333", logged(taker));
        String seen = first.jsonPath().getString("marks.'" + answer(taker, 1) + "'");
        mark(teaching, assignment, taker, 1, "3", ", \"seen\": \"" + seen + "\"")
                .then()
                .statusCode(200);
        assertEquals("0:0.3333333333333333 1:1", logged(taker));
        assertEquals(
                2L, assignments.one("select count(*) from open_mark where answer_id = '" + answer(taker, 1) + "'"));
        for (String points : List.of("4", "-1", "", "1.234", "x")) {
            mark(teaching, assignment, taker, 2, points, "").then().statusCode(400);
        }
        mark(teaching, assignment, taker, 2, "0", "").then().statusCode(200);
        assertEquals(0.5, score(taker));
        teaching.get("/classes/" + made + "/audit").then().body(containsString("changed the mark of"));
    }

    @Test
    void equalAnswersAreMarkedAtOnce() {
        UUID assignment = assign();
        Taker one = take(assignment, "The first.", "A.");
        Taker other = take(assignment, "The first.", "B.");
        Taker third = take(assignment, "The second.", "C.");
        String sheet = "/assignments/" + assignment + "/marking/" + item(assignment, 1);
        teaching.get(sheet).then().body(containsString("Mark the other answer that says the same"));
        mark(teaching, assignment, one, 1, "3", ", \"alike\": true").then().statusCode(200);
        assertEquals(1.0, score(one));
        assertEquals(1.0, score(other));
        assertEquals(0.0, score(third));
        teaching.get(sheet + "?show=waiting")
                .then()
                .body(allOf(containsString("The second."), not(containsString("The first."))));
    }

    @Test
    void onlyTeachersOfTheClassMarkAndNobodyMarksThemselves() {
        UUID assignment = assign();
        Taker taker = take(assignment, PROSE, "Something else.");
        Browser other = people.browser(people.make(Role.TEACHER));
        other.get("/assignments/" + assignment + "/marking").then().statusCode(404);
        other.get("/assignments/" + assignment + "/marking/" + item(assignment, 1))
                .then()
                .statusCode(404);
        mark(other, assignment, taker, 1, "1", "").then().statusCode(404);
        mark(taker.browser(), assignment, taker, 1, "1", "").then().statusCode(403);
        Taker cheat = begin(assignment);
        save(cheat, 1, "{\"known\": true}").then().statusCode(400);
        save(cheat, 1, prose("x".repeat(501))).then().statusCode(400);
        save(cheat, 1, "{\"known\": false}").then().statusCode(200);
        cheat.browser().post(cheat.attempt() + "/submission").then().statusCode(303);
        assertEquals(0.0, score(cheat));
        cheat.browser().get(cheat.attempt() + "/result").then().statusCode(200).body(not(containsString("wait")));
    }

    @Test
    void whereTheScoreIsWithheldNobodyIsToldOfIt() {
        UUID assignment = assign("score", "never", "keys", "never", "explanations", "never");
        Taker taker = take(assignment, PROSE, "Something else.");
        mark(teaching, assignment, taker, 1, "1", "").then().statusCode(200);
        mark(teaching, assignment, taker, 2, "1", "").then().statusCode(200);
        taker.browser().get("/notices").then().body(not(containsString("Kilns")));
        assertNotEquals(0.0, score(taker));
    }

    @Test
    void nothingIsMarkedInWhatWasDeletedOrPutAway() {
        UUID assignment = assign();
        Taker taker = take(assignment, PROSE, "Something else.");
        assignments.run("update assignment set deleted_at = now() where id = '" + assignment + "'");
        mark(teaching, assignment, taker, 1, "1", "").then().statusCode(409);
        assignments.run("update assignment set deleted_at = null where id = '" + assignment + "'");
        assertEquals(303, teaching.post("/classes/" + made + "/archive").statusCode());
        mark(teaching, assignment, taker, 1, "1", "").then().statusCode(409);
    }

    @Test
    void inPracticeItsLearnerComparesAndSaysHowItWent() {
        UUID assignment = assign("mode", "practice");
        Taker taker = begin(assignment);
        String question = taker.attempt() + "/questions/1";
        taker.browser()
                .get(question)
                .then()
                .body(allOf(containsString("then compare"), not(containsString("first of all"))));
        taker.browser().get(question + "?revealed=true").then().body(containsString("first of all"));
        taker.browser().post(question, "known", "true").then().statusCode(303);
        assertEquals("0:1", logged(taker));
        taker.browser().post("/exams", "set", set).then().statusCode(404);
        teaching.post("/exams", "set", set).then().statusCode(409);
    }
}
