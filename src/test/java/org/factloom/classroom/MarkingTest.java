package org.factloom.classroom;

import static org.factloom.classroom.ContestedSets.TYPED;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.junit.jupiter.api.Test;

/** Attempts at what is assigned, as teachers see them, and the marks that they give by hand. */
@QuarkusTest
class MarkingTest extends MarkingCase {

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
        learner.post(attempt + "/questions/" + TYPED + "/contest", "reason", "The article says so.");
        assignments.run(
                "update contest set state = 'ANSWERED', reply = 'It says Falk.', resolved_at = now() where answer_id in (select id from answer where attempt_id = '%s')"
                        .formatted(attempt.replaceFirst(".*/", "")));
        learner.get("/api/me/export").then().body(containsString("It says Falk."));
        assignments.set(assignment, "shows_keys = 'NEVER', shows_explanations = 'NEVER'");
        learner.get("/api/me/export")
                .then()
                .body(
                        containsString("manualMarks"),
                        containsString("The article says so."),
                        not(containsString("It says Falk.")),
                        not(matchesPattern("(?is).*\"mark_?before\".*")),
                        not(containsString("She is called so, too.")));
        // The entry stays, and why it was done stands with the question only.
        learner.get("/settings/audit")
                .then()
                .body(containsString("changed the mark of"), not(containsString("She is called so, too.")));
    }

    @Test
    void whatIsToldNamesNoQuestionWhileKeysAreWithheldOrAnotherTryRuns() {
        String attempt = sat(learner);
        given(attempt, TYPED, "2");
        told(true);
        assignments.set(assignment, "shows_keys = 'AFTER_CLOSE', closes_at = now() + interval '1 day'");
        told(false);
        assignments.set(assignment, "shows_keys = 'AT_END'");
        String second = learner.post("/assignments/" + assignment + "/attempts")
                .header("Location")
                .replaceFirst(".*(/attempts/[^/]*).*", "$1");
        told(false);
        sets.submit(learner, second);
        told(true);
    }

    /** On the page and in the export: that the mark changed, and only with {@code all} which question it was, and why. */
    private void told(boolean all) {
        String page = learner.get("/notices").asString();
        assertTrue(page.contains("went from 1 to 3 of 6"), page);
        String exported = learner.get("/api/me/export").jsonPath().getString("notices");
        assertTrue(exported.contains("Pier"), exported);
        for (String notice : List.of(page, exported)) {
            for (String said : List.of("Who built the pier?", "She is called so, too.")) {
                assertEquals(all, notice.contains(said), notice);
            }
        }
        assertEquals(all, exported.contains("Mistress Pierwright"), exported);
        assertEquals(all, page.contains("by hand"), page);
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
