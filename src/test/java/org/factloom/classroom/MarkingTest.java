package org.factloom.classroom;

import static org.factloom.classroom.ContestedSets.CHOICE;
import static org.factloom.classroom.ContestedSets.STATEMENT;
import static org.factloom.classroom.ContestedSets.TYPED;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attempts at what is assigned, as teachers see them, and the marks that they give by hand. */
@QuarkusTest
class MarkingTest {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    ContestedSets sets;

    @Inject
    Statements statements;

    private Browser teacher;
    private Person student;
    private Browser learner;
    private UUID made;
    private UUID assignment;
    private String set;

    @BeforeEach
    void make() throws Exception {
        made = classes.make();
        Person owner = classes.owner(made);
        teacher = people.browser(owner);
        student = people.make(Role.STUDENT);
        classes.add(made, student);
        learner = people.browser(student);
        set = sets.make(owner.id());
        Response assigned = teacher.post("/classes/" + made + "/assign", "set", set, "title", "Pier", "tries", "3");
        assertEquals(303, assigned.statusCode(), assigned::asString);
        assignment = UUID.fromString(assigned.header("Location").replaceFirst(".*/", ""));
    }

    /** "/attempts/…", with the typed answer wrong and the statement right: 1 of 6 points. */
    private String sat(Browser browser) {
        Response begun = browser.post("/assignments/" + assignment + "/attempts");
        assertEquals(303, begun.statusCode(), begun::asString);
        String attempt = begun.header("Location").replaceFirst(".*(/attempts/[^/]*).*", "$1");
        sets.save(browser, attempt, TYPED, "{\"text\": \"Mistress Pierwright\"}");
        sets.save(browser, attempt, STATEMENT, "{\"choice\": 0}");
        sets.submit(browser, attempt);
        return attempt;
    }

    private String page(String attempt) {
        return "/classes/" + made + attempt;
    }

    private String seen(Browser browser, String attempt, int number) {
        Matcher seen = Pattern.compile(
                        "questions/" + number + "/mark\".*?name=\"seen\" value=\"([^\"]*)\"", Pattern.DOTALL)
                .matcher(browser.get(page(attempt))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        assertTrue(seen.find());
        return seen.group(1);
    }

    private Response give(String attempt, int number, String mark, String seen) {
        return teacher.post(
                page(attempt) + "/questions/" + number + "/mark",
                "what",
                "give",
                "mark",
                mark,
                "reason",
                "She is called so, too.",
                "seen",
                seen);
    }

    private void given(String attempt, int number, String mark) {
        Response done = give(attempt, number, mark, seen(teacher, attempt, number));
        assertEquals(303, done.statusCode(), done::asString);
    }

    private Response takeBack(String attempt, int number) {
        return teacher.post(
                page(attempt) + "/questions/" + number + "/mark",
                "what",
                "undo",
                "seen",
                seen(teacher, attempt, number));
    }

    @Test
    void everyAnswerIsShownWithKeyEvidenceAndWhenItWasSaved() {
        String attempt = sat(learner);
        learner.json()
                .contentType(ContentType.JSON)
                .body("{\"sequence\": 9, \"response\": {\"text\": \"Anna Berg\"}}")
                .put("/api" + attempt + "/answers/" + TYPED)
                .then()
                .statusCode(409);
        teacher.get(page(attempt))
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("1 of 6 points, 17 %"),
                        containsString("The student wrote: <bdi class=\"difference\">Mistress Pierwright</bdi>"),
                        not(containsString("your answer")),
                        containsString("<mark>The pier was built in 1701 by Anna Berg.</mark>"),
                        containsString("Saved once, "),
                        containsString("Nothing was saved."),
                        containsString("After the end there arrived, and does not count: <bdi>Anna Berg</bdi>")));
    }

    @Test
    void nobodySeesWhatIsPractisedAloneNorAnotherClass() {
        String alone = sets.sat(learner, set, TYPED, "{\"text\": \"Mistress Pierwright\"}");
        teacher.get(page(alone)).then().statusCode(404);
        teacher.post(page(alone) + "/questions/1/mark", "mark", "1", "reason", "x")
                .then()
                .statusCode(404);
        String attempt = sat(learner);
        UUID other = classes.make();
        people.browser(classes.owner(other)).get(page(attempt)).then().statusCode(404);
        people.browser(classes.owner(other))
                .get("/classes/" + other + attempt)
                .then()
                .statusCode(404);
        Person colleague = people.make(Role.TEACHER);
        classes.share(made, colleague);
        people.browser(colleague).get(page(attempt)).then().statusCode(200);
    }

    @Test
    void aMarkByHandCountsIsToldAndCanBeTakenBack() {
        String attempt = sat(learner);
        given(attempt, TYPED, "1,5");
        assertEquals(2.5 / 6, sets.score(attempt));
        given(attempt, TYPED, "100 %");
        assertEquals(3.0 / 6, sets.score(attempt));
        learner.get("/notices")
                .then()
                .body(allOf(
                        containsString("went from 2.5 to 3 of 6"),
                        containsString("went from 1 to 2.5 of 6"),
                        containsString("Your teacher marked your answer to a question by hand."),
                        containsString("She is called so, too.")));
        learner.get(attempt + "/questions/1").then().body(containsString("A teacher gave the mark."));
        teacher.get("/classes/" + made + "/audit")
                .then()
                .body(allOf(containsString("from 1/6 to 2.5/6"), containsString("She is called so, too.")));
        teacher.get("/classes/" + made + "/gradebook").then().body(containsString("50 %"));
        assertEquals(303, takeBack(attempt, TYPED).statusCode());
        assertEquals(1.0 / 6, sets.score(attempt));
        teacher.get(page(attempt)).then().body(not(containsString("given by hand")));
        learner.get("/notices").then().body(containsString("took back a mark that was given by hand"));
        assertEquals(303, takeBack(attempt, TYPED).statusCode());
        assertEquals(
                3L,
                ((Number) sets.list(
                                        "select count(*) from manual_mark m join answer w on w.id = m.answer_id where w.attempt_id = '"
                                                + attempt.substring("/attempts/".length()) + "'")
                                .getFirst())
                        .longValue());
    }

    @Test
    void whatIsNoMarkOrHasNoReasonChangesNothing() {
        String attempt = sat(learner);
        String seen = seen(teacher, attempt, TYPED);
        for (String mark : List.of("", "2.5", "-1", "101 %", "one", "1e3", "NaN")) {
            give(attempt, TYPED, mark, seen).then().statusCode(400).body(containsString("The mark is 0 to 2 points"));
        }
        teacher.post(page(attempt) + "/questions/1/mark", "mark", "1", "reason", " ", "seen", seen)
                .then()
                .statusCode(400)
                .body(containsString("Say why"));
        give(attempt, 99, "1", seen).then().statusCode(404);
        assertEquals(1.0 / 6, sets.score(attempt));
    }

    @Test
    void ofTwoTeachersTheSecondIsShownWhatStandsNow() {
        String attempt = sat(learner);
        String before = seen(teacher, attempt, TYPED);
        give(attempt, TYPED, "1", before).then().statusCode(303);
        give(attempt, TYPED, "1", before).then().statusCode(303);
        give(attempt, TYPED, "2", before)
                .then()
                .statusCode(409)
                .body(allOf(containsString("Somebody changed this mark"), containsString("1 of 2 points")));
        assertEquals(2.0 / 6, sets.score(attempt));
    }

    @Test
    void whatIsPutAwayOrDeletedIsShownAndNotMarked() {
        String attempt = sat(learner);
        String seen = seen(teacher, attempt, TYPED);
        String deleted = "update attempt set deleted_at = %s where id = '" + attempt.replaceFirst(".*/", "") + "'";
        teacher.get(page(attempt)).then().body(not(containsString("counts for nothing")));
        assignments.run(deleted.formatted("now()"));
        refused(attempt, seen, "This attempt was deleted and counts for nothing");
        teacher.get(page(attempt)).then().body(containsString("Attempt 1: deleted, counts for nothing"));
        assignments.run(deleted.formatted("null"));
        String assigned = "update assignment set deleted_at = %s where id = '" + assignment + "'";
        assignments.run(assigned.formatted("now()"));
        refused(attempt, seen, "This assignment was deleted");
        assignments.run(assigned.formatted("null"));
        given(attempt, TYPED, "2");
        seen = seen(teacher, attempt, TYPED);
        teacher.post("/classes/" + made + "/archive").then().statusCode(303);
        refused(attempt, seen, "put away");
        assertEquals(3.0 / 6, sets.score(attempt));
    }

    /** Neither given nor taken back, and said why; the page has no form for it. */
    private void refused(String attempt, String seen, String why) {
        double before = sets.score(attempt);
        give(attempt, TYPED, "0", seen).then().statusCode(409).body(containsString(why));
        teacher.post(page(attempt) + "/questions/" + TYPED + "/mark", "what", "undo", "seen", seen)
                .then()
                .statusCode(409)
                .body(containsString(why));
        assertEquals(before, sets.score(attempt));
        teacher.get(page(attempt)).then().statusCode(200).body(not(containsString("/mark\"")));
    }

    @Test
    void nobodyIsToldWhileScoresAreWithheld() {
        String attempt = sat(learner);
        assignments.set(assignment, "shows_score = 'NEVER'");
        given(attempt, TYPED, "2");
        learner.get("/notices").then().body(not(containsString("by hand")));
        assertEquals(3.0 / 6, sets.score(attempt));
        assignments.set(assignment, "shows_keys = 'NEVER', shows_explanations = 'NEVER'");
        learner.get("/api/me/export")
                .then()
                .body(containsString("manualMarks"), not(matchesPattern("(?is).*\"mark_?before\".*")));
    }

    @Test
    void aLaterRegradeKeepsWhatWasGivenByHand() {
        String attempt = sat(learner);
        given(attempt, STATEMENT, "50 %");
        assertEquals(0.5 / 6, sets.score(attempt));
        String done = regrade(STATEMENT, "redress", "DROP", "lowering", "true", "reason", "Nobody could know.");
        assertEquals(0.5 / 6, sets.score(attempt));
        assertEquals(303, takeBack(attempt, STATEMENT).statusCode());
        assertEquals(0, sets.score(attempt));
        assertEquals(5, ((Number) points(attempt)).intValue());
        teacher.post(done + "/undo").then().statusCode(303);
        assertEquals(1.0 / 6, sets.score(attempt));
    }

    /** What can be reached in it, as its page says. */
    private Object points(String attempt) {
        Matcher points = Pattern.compile("of (\\d+) points, ")
                .matcher(teacher.get(page(attempt)).asString());
        assertTrue(points.find());
        return Integer.valueOf(points.group(1));
    }

    private String regrade(int number, String... decision) {
        String path = "/items/" + sets.id(set, number) + "/regrade";
        StringBuilder query = new StringBuilder("?");
        for (int i = 0; i < decision.length; i += 2) {
            query.append(decision[i])
                    .append('=')
                    .append(decision[i + 1].replace(" ", "+"))
                    .append('&');
        }
        String trial =
                teacher.get(path + query).then().statusCode(200).extract().asString();
        assertTrue(trial.contains("given by hand, kept"), trial);
        List<String> form = new ArrayList<>(List.of(decision));
        for (String name : List.of("known", "seen", "digest")) {
            Matcher field =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(trial);
            assertTrue(field.find());
            form.addAll(List.of(name, field.group(1)));
        }
        Response done = teacher.post(path, form.toArray(String[]::new));
        assertEquals(303, done.statusCode(), done::asString);
        return done.header("Location").replaceFirst(".*(/regrades/)", "$1");
    }

    @Test
    void takingBackRestoresEveryScore() {
        Random random = new Random(36);
        Map<String, Object> before = new HashMap<>();
        List<String> attempts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String attempt = sat(learner);
            attempts.add(attempt);
            before.put(attempt, state(attempt));
        }
        for (int deed = 0; deed < 12; deed++) {
            String attempt = attempts.get(random.nextInt(3));
            int number = random.nextInt(2) == 0 ? TYPED : 1 + random.nextInt(5);
            if (random.nextInt(4) == 0) {
                takeBack(attempt, number);
            } else {
                given(attempt, number, random.nextInt(101) + " %");
            }
        }
        String regrade = random.nextBoolean() ? "FULL" : "BOTH";
        given(attempts.getFirst(), CHOICE, "1");
        String done = regrade(CHOICE, "redress", regrade);
        for (String attempt : attempts) {
            for (int number = 1; number <= 5; number++) {
                assertEquals(303, takeBack(attempt, number).statusCode());
            }
        }
        teacher.post(done + "/undo").then().statusCode(303);
        attempts.forEach(attempt -> assertEquals(before.get(attempt), state(attempt), attempt));
    }

    /** Score, marks, and what the log says. */
    private List<?> state(String attempt) {
        return sets.list("""
                select a.score, w.number, w.score as mark, coalesce(cast(w.regraded as text), '-') || w.dropped || coalesce(cast(w.manual as text), '-'),
                    coalesce((select string_agg(f.said, ',' order by f.said) from (
                        select distinct on (l.fact_id) l.fact_id || case when l.withdrawn then '-' else cast(l.score as text) end as said
                        from answer_log l where l.response_id = w.id order by l.fact_id, l.correction desc) f), '')
                from attempt a join answer w on w.attempt_id = a.id where a.id = '%s' order by w.number""".formatted(attempt.substring("/attempts/".length()))).stream()
                .map(row -> List.of((Object[]) row))
                .toList();
    }

    @Test
    void thePageLeadsToTheStudentsBeforeAndAfterAndAsksAsOftenForMany() {
        String attempt = sat(learner);
        long alone = statements.of(() -> teacher.get(page(attempt)).then().statusCode(200));
        assignments.run("update class_student set name = 'M' where person_id = '" + student.id() + "'");
        Map<String, String> others = new HashMap<>();
        for (String name : List.of("A", "Z")) {
            Person other = people.make(Role.STUDENT);
            classes.add(made, other);
            assignments.run("update class_student set name = '" + name + "' where person_id = '" + other.id() + "'");
            others.put(name, sat(people.browser(other)));
        }
        teacher.get(page(attempt))
                .then()
                .body(allOf(
                        containsString("rel=\"prev\" href=\"" + page(others.get("A")) + "\""),
                        containsString("rel=\"next\" href=\"" + page(others.get("Z")) + "\"")));
        assignments.run("update attempt set deleted_at = now() where id = '"
                + others.get("Z").replaceFirst(".*/", "") + "'");
        teacher.get(page(attempt))
                .then()
                .body(allOf(
                        containsString("href=\"" + page(others.get("A")) + "\""), not(containsString("rel=\"next\""))));
        assertEquals(
                alone, statements.of(() -> teacher.get(page(attempt)).then().statusCode(200)));
        assertTrue(alone <= 20, () -> alone + " statements");
    }
}
