package org.factloom.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.junit.jupiter.api.Test;

/** What is decided for one student of an assignment alone. */
@QuarkusTest
class AllowanceTest extends AssignedCase {

    /** Two questions, whose keys are "The a of all" and "The b of all". */
    private UUID assign(String... form) throws Exception {
        List<String> all = new ArrayList<>(List.of("set", sets.make(teacher.id(), "a", "b"), "title", "Kilns"));
        if (!List.of(form).contains("tries")) {
            all.addAll(List.of("tries", "1"));
        }
        all.addAll(List.of(form));
        return of(teaching.post("/classes/" + made + "/assign", all.toArray(String[]::new)));
    }

    private String page(UUID assignment) {
        return "/classes/" + made + "/assignments/" + assignment + "/students/" + place;
    }

    private String seen(UUID assignment) {
        return teaching.get(page(assignment))
                .asString()
                .replaceFirst("(?s).*?name=\"seen\" value=\"([^\"]*)\".*", "$1");
    }

    private Response decide(UUID assignment, String what, String... form) {
        List<String> all = new ArrayList<>(List.of("what", what, "seen", seen(assignment), "reason", "She was ill"));
        all.addAll(List.of(form));
        return teaching.post(page(assignment), all.toArray(String[]::new));
    }

    private void decided(UUID assignment, String what, String... form) {
        Response response = decide(assignment, what, form);
        assertEquals(303, response.statusCode(), response::asString);
    }

    private String begun(UUID assignment) {
        return attempt(begin(assignment));
    }

    private void save(String attempt, int number, int sequence, String text) {
        learning.json()
                .body("{\"sequence\": %d, \"response\": {\"text\": \"%s\"}, \"flagged\": false}"
                        .formatted(sequence, text))
                .put("/api" + attempt + "/answers/" + number)
                .then()
                .statusCode(200);
    }

    /** Hands in with the first question right. */
    private String halfRight(UUID assignment) {
        String attempt = begun(assignment);
        save(attempt, 1, 1, "The a of all");
        learning.post(attempt + "/submission").then().statusCode(303);
        return attempt;
    }

    private static String id(String attempt) {
        return attempt.substring(attempt.lastIndexOf('/') + 1);
    }

    private static String inHours(int hours) {
        return LocalDateTime.now(ZoneId.of("Asia/Baghdad"))
                .plusHours(hours)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private void told(String words) {
        learning.get("/notices").then().body(containsString(words), containsString("She was ill"));
        learning.get("/settings/audit").then().body(containsString("She was ill"));
    }

    @Test
    void otherTimesHoldForTheStudentAloneAndTakeBackLateness() throws Exception {
        UUID assignment = assign("late", "per_cent", "latePerCent", "10", "due", inHours(1), "closes", inHours(2));
        String attempt = halfRight(assignment);
        assignments.set(assignment, "due_at = now() - interval '30 hours', closes_at = now() - interval '1 hour'");
        learning.get(attempt + "/result").then().body(containsString("30 %"));
        decided(assignment, "extend", "due", inHours(24), "closes", inHours(24));
        learning.get(attempt + "/result").then().body(containsString("50 %"), not(containsString("30 %")));
        told("You have other times for “Kilns”: due ");
        teaching.get("/classes/" + made + "/assignments/" + assignment).then().body(containsString("50 %"));
        Person other = people.make(Role.STUDENT);
        classes.add(made, other);
        people.browser(other)
                .post("/assignments/" + assignment + "/attempts")
                .then()
                .statusCode(409);
        assertEquals(
                400,
                decide(assignment, "extend", "due", inHours(5), "closes", inHours(4))
                        .statusCode());
        decided(assignment, "extend", "due", "", "closes", "");
        learning.get(attempt + "/result").then().body(containsString("30 %"));
    }

    @Test
    void theLastAttemptGoesOnWithItsAnswersAndItsMarksAndMemoriesCountOnce() throws Exception {
        UUID assignment = assign("minutes", "10", "due", inHours(1), "closes", inHours(2));
        String attempt = halfRight(assignment);
        assertEquals(1L, counted());
        assignments.set(assignment, "due_at = now() - interval '3 hours', closes_at = now() - interval '2 hours'");
        assertEquals(400, decide(assignment, "reopen", "attempt", id(attempt)).statusCode());
        decided(assignment, "reopen", "attempt", id(attempt), "until", inHours(2));
        assertEquals(0L, counted());
        told("Your attempt 1 at “Kilns” is open again");
        var state = learning.request()
                .accept("application/json")
                .get("/api" + attempt)
                .jsonPath();
        int left = state.getInt("secondsLeft");
        assertTrue(left > 118 * 60 && left <= 120 * 60, () -> left + " s");
        learning.get(attempt).then().statusCode(200).body(containsString("The a of all"));
        begin(assignment).then().statusCode(303);
        save(attempt, 2, 2, "The b of all");
        learning.post(attempt + "/submission").then().statusCode(303);
        learning.get(attempt + "/result")
                .then()
                .body(containsString("You answered 2 of 2 right"), not(containsString("class=\"notice\"")));
        assertEquals(2L, counted());
    }

    /** Answers of the student that count in memories. */
    private Object counted() {
        return assignments.one(
                "select count(*) from answer_log l where l.person_id = '" + student.id()
                        + "' and not l.withdrawn and not exists (select from answer_log c where c.response_id = l.response_id and c.fact_id = l.fact_id and c.correction > l.correction)");
    }

    @Test
    void theLastThatCountsGoesOnWhereALaterOneWasDeleted() throws Exception {
        UUID assignment = assign("tries", "2");
        String first = halfRight(assignment);
        String second = halfRight(assignment);
        assertEquals(409, decide(assignment, "reopen", "attempt", id(first)).statusCode());
        decided(assignment, "delete", "attempt", id(second));
        decided(assignment, "reopen", "attempt", id(first));
        learning.get(first).then().statusCode(200).body(containsString("The a of all"));
        assertEquals(
                "DEED DEED",
                assignments.one("select string_agg(kind, ' ') from notice where person_id = '" + student.id() + "'"));
    }

    @Test
    void anAttemptWithContestedMarksIsNotReopenedButOneMoreTryIsGiven() throws Exception {
        UUID assignment = assign("due", inHours(1));
        String attempt = halfRight(assignment);
        learning.post(attempt + "/questions/2/contest", "reason", "Why?").then().statusCode(303);
        decide(assignment, "reopen", "attempt", id(attempt))
                .then()
                .statusCode(409)
                .body(containsString("Give one more try instead"));
        begin(assignment).then().statusCode(409);
        decided(assignment, "more");
        told("You may take “Kilns” once more.");
        String second = begun(assignment);
        assertTrue(!second.equals(attempt));
        learning.post(second + "/submission").then().statusCode(303);
        begin(assignment).then().statusCode(409);
    }

    @Test
    void whoeverIsExcusedIsNotAskedAndBothSeeIt() throws Exception {
        UUID assignment = assign("due", inHours(20));
        decided(assignment, "excuse");
        told("You are excused from “Kilns”: it does not count for you.");
        learning.get("/").then().body(not(containsString("Kilns")));
        learning.get("/assignments/" + assignment).then().body(containsString("You are excused"));
        teaching.get("/classes/" + made + "/assignments/" + assignment).then().body(containsString("excused"));
        decided(assignment, "count");
        learning.get("/").then().body(containsString("Kilns"));
    }

    @Test
    void aDeletedAttemptCountsForNothingIsKeptAndCanBeRestored() throws Exception {
        UUID assignment = assign("tries", "2", "counting", "first");
        String first = halfRight(assignment);
        String second = begun(assignment);
        decide(assignment, "delete", "attempt", id(second))
                .then()
                .statusCode(409)
                .body(containsString("under way"));
        learning.post(second + "/submission").then().statusCode(303);
        learning.get("/assignments/" + assignment).then().body(containsString("counts 50 %"));
        decided(assignment, "delete", "attempt", id(first));
        told("Your attempt 1 at “Kilns” was deleted");
        learning.get("/assignments/" + assignment)
                .then()
                .body(containsString("counts 0 %"), containsString("Try again"));
        teaching.get("/classes/" + made + "/gradebook").then().statusCode(200).body(not(containsString("50 %")));
        learning.get(first + "/result").then().statusCode(200).body(containsString("deleted by your teacher"));
        decide(assignment, "delete", "attempt", id(first)).then().statusCode(409);
        String third = begun(assignment);
        assertEquals(3, assignments.one("select try_number from attempt where id = '" + id(third) + "'"));
        learning.post(third + "/submission").then().statusCode(303);
        decided(assignment, "restore", "attempt", id(first));
        learning.get("/assignments/" + assignment).then().body(containsString("counts 50 %"));
        teaching.get("/classes/" + made + "/gradebook").then().body(containsString("50 %"));
        decided(assignment, "excuse");
        teaching.get("/classes/" + made + "/gradebook").then().body(not(containsString("50 %")));
        teaching.get("/classes/" + made + "/audit")
                .then()
                .body(containsString("deleted attempt 1 of"), containsString("restored attempt 1 of"));
    }

    @Test
    void whatTwoDecideAtOnceIsDecidedOnceAndNothingWithoutAReason() throws Exception {
        UUID assignment = assign("due", inHours(20));
        String seen = seen(assignment);
        teaching.post(page(assignment), "what", "excuse", "seen", seen, "reason", " ")
                .then()
                .statusCode(400)
                .body(containsString("Say why"));
        teaching.post(page(assignment), "what", "excuse", "seen", seen, "reason", "x")
                .then()
                .statusCode(303);
        teaching.post(page(assignment), "what", "more", "seen", seen, "reason", "x")
                .then()
                .statusCode(409)
                .body(containsString("Somebody else decided about this meanwhile"));
        Browser stranger = people.browser(people.make(Role.TEACHER));
        stranger.get(page(assignment)).then().statusCode(404);
        stranger.post(page(assignment), "what", "excuse", "seen", seen, "reason", "x")
                .then()
                .statusCode(404);
        assertEquals(
                1L,
                assignments.one("select count(*) from allowance where excused and extra_tries = 0 and person_id = '"
                        + student.id() + "'"));
    }
}
