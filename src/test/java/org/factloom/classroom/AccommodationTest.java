package org.factloom.classroom;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a student is given in every quiz, once. */
@QuarkusTest
class AccommodationTest {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    private Person teacher;
    private Browser teaching;
    private UUID made;
    private Person student;
    private Browser learning;
    private String page;

    @BeforeEach
    void make() {
        teacher = people.make(Role.TEACHER);
        teaching = people.browser(teacher);
        made = classes.make(teacher, "History 8a");
        student = people.make(Role.STUDENT);
        page = "/classes/" + made + "/students/" + classes.add(made, student);
        learning = people.browser(student);
    }

    private static String attempt(Response begun) {
        assertEquals(303, begun.statusCode(), begun::asString);
        String location = begun.header("Location");
        return location.substring(location.indexOf("/attempts/"));
    }

    private String begin(UUID assignment) {
        return attempt(learning.post("/assignments/" + assignment + "/attempts"));
    }

    /** As the form sends it that the page shows now. */
    private Response give(Browser browser, String path, String... form) {
        String seen = browser.get(path).asString().replaceFirst("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
        String[] all = new String[form.length + 4];
        System.arraycopy(new String[] {"seen", seen, "reason", "Reads slowly"}, 0, all, 0, 4);
        System.arraycopy(form, 0, all, 4, form.length);
        return browser.post(path + "/accommodation", all);
    }

    private void given(String... form) {
        give(teaching, page, form).then().statusCode(303);
    }

    /** Null where there is no end. */
    private Integer secondsLeft(String attempt) {
        return learning.request()
                .accept("application/json")
                .get("/api" + attempt)
                .jsonPath()
                .get("secondsLeft");
    }

    private void minutes(int minutes, String attempt) {
        Integer left = secondsLeft(attempt);
        assertTrue(
                left != null && left <= minutes * 60 && left > minutes * 60 - 60,
                () -> minutes + " minutes, not " + left + " s");
    }

    @Test
    void timeHoldsInWhatRunsAndInWhatBeginsLaterAndInWhatTheStudentChooses() {
        String chosen = attempt(learning.post("/exams", "set", TestAssignments.SET, "minutes", "15", "tries", "1"));
        String running = begin(assignments.assign(made, "minutes", "30"));
        minutes(30, running);
        given("pace", "1.25");
        minutes(38, running);
        minutes(19, chosen);
        given("pace", "2");
        minutes(60, running);
        minutes(60, begin(assignments.assign(made, "minutes", "30")));
        given("pace", "unlimited");
        assertNull(secondsLeft(running));
        assertNull(secondsLeft(begin(assignments.assign(made, "minutes", "30"))));
    }

    @Test
    void whatTheStudentHadLessThenIsKeptByWhatRuns() {
        UUID limited = assignments.assign(made, "minutes", "30");
        given("pace", "2");
        String running = begin(limited);
        given("pace", "1.5");
        minutes(60, running);
        given("pace", "1");
        minutes(60, running);
        minutes(30, begin(assignments.assign(made, "minutes", "30")));
        teaching.get(page).then().body(containsString("The student has the same time as everybody"));
    }

    @Test
    void whatIsDueAndClosesIsPutOffForThisStudentOnly() {
        UUID assignment = assignments.assign(
                made, "minutes", "30", "late", "none", "due", "2098-06-01T10:00", "closes", "2098-06-01T12:00");
        Person other = people.make(Role.STUDENT);
        classes.add(made, other);
        given("pace", "2", "days", "1", "hours", "2");
        learning.get("/assignments/" + assignment)
                .then()
                .body(containsString("Monday 2 June 2098, 12:30 (Asia/Baghdad)"), containsString("60 minutes"));
        people.browser(other)
                .get("/assignments/" + assignment)
                .then()
                .body(containsString("Sunday 1 June 2098, 10:00"), containsString("30 minutes"));
        assignments.set(assignment, "due_at = now() - interval '1 hour', closes_at = now() - interval '30 minutes'");
        people.browser(other)
                .post("/assignments/" + assignment + "/attempts")
                .then()
                .statusCode(409);
        String attempt = begin(assignment);
        minutes(60, attempt);
        learning.post(attempt + "/submission").then().statusCode(303);
        learning.get(attempt + "/result").then().statusCode(200).body(not(containsString("class=\"notice\"")));
    }

    @Test
    void everybodyConcernedSeesItWithItsReasonAndTheStudentIsTold() {
        given("pace", "1.5", "days", "2");
        teaching.get(page)
                .then()
                .body(containsString("Time × 1.5 · due and closing 2 days later"), containsString("Reads slowly"));
        learning.get("/classes/" + made)
                .then()
                .body(containsString("For you in every quiz: Time × 1.5 · due and closing 2 days later"));
        learning.get("/notices")
                .then()
                .body(
                        containsString(
                                "You have 1.5 times as long in every quiz with a time limit, and what is due, or closes, does so 2 days later for you."),
                        containsString("Reads slowly"));
        learning.get("/settings/audit").then().body(containsString("time × 1.5"), containsString("Reads slowly"));
        teaching.get("/classes/" + made + "/audit").then().body(containsString("times that end 2 days later"));
        Person colleague = people.make(Role.TEACHER);
        UUID other = classes.make(colleague, "Physics");
        String there = "/classes/" + other + "/students/" + classes.add(other, student);
        Browser colleagues = people.browser(colleague);
        colleagues
                .get(there)
                .then()
                .body(allOf(
                        containsString("Time × 1.5"),
                        containsString("Set by " + teacher.name().orElseThrow())));
        give(colleagues, there, "pace", "1").then().statusCode(303);
        teaching.get(page).then().body(containsString("The student has the same time as everybody"));
        colleagues.get(page).then().statusCode(404);
        colleagues
                .post(page + "/accommodation", "pace", "2", "reason", "x")
                .then()
                .statusCode(404);
    }

    @Test
    void whatTwoDecideAtOnceIsDecidedOnceAndBadInputIsRefusedInWords() {
        teaching.post(page + "/accommodation", "seen", "", "pace", "2", "reason", "x")
                .then()
                .statusCode(303);
        teaching.post(page + "/accommodation", "seen", "", "pace", "1.5", "reason", "x")
                .then()
                .statusCode(409)
                .body(containsString("Somebody else decided about this meanwhile"), containsString("Time × 2"));
        give(teaching, page, "pace", "3").then().statusCode(400).body(containsString("Choose one of the times"));
        give(teaching, page, "days", "91").then().statusCode(400).body(containsString("90 days together at most"));
        give(teaching, page, "hours", "-1").then().statusCode(400).body(containsString("Enter whole days and hours"));
        teaching.post(page + "/accommodation", "pace", "1.5", "reason", " ")
                .then()
                .statusCode(400)
                .body(containsString("Say why"));
        assertEquals(
                1L,
                assignments.one("select count(*) from audit_entry where kind = 'ACCOMMODATED' and subject_id = '"
                        + student.id() + "'"));
    }
}
