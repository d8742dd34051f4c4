package org.factloom.classroom;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.junit.jupiter.api.Test;

/** What is assigned to a class, as its teacher and its students meet it. */
@QuarkusTest
class AssignmentTest extends AssignedCase {

    private static final Pattern STEM = Pattern.compile("id=\"stem-\\d+\"[^>]*>\\s*(?:<[^>]*>)*What is (\\w+)\\?");

    private void refused(String words, String... form) {
        assignments.post(teaching, made, form).then().statusCode(400).body(containsString(words));
    }

    @Test
    void aStudentSeesWhatIsDueTakesItAndTheTeacherSeesThat() {
        UUID assignment = assignments.assign(made, "due", inAWeek());
        String path = "/assignments/" + assignment;
        for (String page : List.of("/", "/classes/" + made, path)) {
            learning.get(page)
                    .then()
                    .statusCode(200)
                    .body(allOf(
                            containsString("The revolt"),
                            containsString("Due in 7 days"),
                            containsString("23:59 (Asia/Baghdad)"),
                            containsString("about "),
                            containsString("action=\"" + path + "/attempts\"")));
        }
        String progress = "/classes/" + made + "/assignments/" + assignment;
        teaching.get(progress)
                .then()
                .statusCode(200)
                .body(containsString("0 of 1 have handed in, 0 have begun"), containsString("not begun"));
        String attempt = attempt(begin(assignment));
        assertEquals(attempt, attempt(begin(assignment)));
        learning.get("/").then().body(containsString("href=\"" + attempt + "\""));
        teaching.get(progress).then().body(containsString("under way"));
        learning.post(attempt + "/submission").then().statusCode(303);
        learning.get(attempt + "/result").then().statusCode(200).body(containsString("You answered 0 of 5 right"));
        learning.get("/").then().body(not(containsString("The revolt")));
        learning.get(path).then().body(containsString("counts 0 %"), not(containsString("Try again")));
        teaching.get(progress).then().body(containsString("1 of 1 have handed in"), containsString("0 %"));
        begin(assignment).then().statusCode(409);
        learning.post(attempt + "/tries").then().statusCode(409);
    }

    @Test
    void aPrivateSetIsTakenByThoseItIsAssignedToAndBothSeeTheSameOrder() throws Exception {
        String set = sets.make(teacher.id(), "a", "b", "c", "d", "e", "f");
        UUID kilns = of(teaching.post("/classes/" + made + "/assign", "set", set, "title", "Kilns", "tries", "2"));
        String attempt = attempt(begin(kilns));
        assertEquals("abcdef", stems(learning, attempt));
        learning.get("/library/sets/" + set).then().statusCode(404);
        learning.post(attempt + "/submission").then().statusCode(303);
        learning.get(attempt + "/questions/1").then().statusCode(200).body(containsString("The a of all"));
        assertEquals("abcdef", stems(learning, attempt(learning.post(attempt + "/tries"))));
        UUID shuffled = shuffled(set);
        assertTrue(!"abcdef".equals(stems(learning, attempt(begin(shuffled))))
                || !"abcdef".equals(stemsOfAnother(shuffled)));
    }

    @Test
    void howMuchIsAskedIsSaidBeforeItIsAssignedAndAfter() throws Exception {
        String set = sets.withCard(teacher.id(), "a", "b", "c");
        String list = teaching.get("/classes/" + made + "/assign").asString();
        assertTrue(list.contains("2 questions, 1 card (for practice and reviews only)"), list);
        String told = "An exam asks 2 questions. Its card is for practice and reviews only.";
        teaching.get("/classes/" + made + "/assign?set=" + set).then().body(containsString(told));
        UUID exam = of(teaching.post("/classes/" + made + "/assign", "set", set, "title", "Kilns"));
        teaching.get(path(exam)).then().body(containsString("2 questions · about"));
        teaching.get(path(exam) + "/change").then().body(containsString(told));
        UUID practice =
                of(teaching.post("/classes/" + made + "/assign", "set", set, "title", "Kilns", "mode", "practice"));
        teaching.get(path(practice)).then().body(containsString("3 questions · about"));
    }

    private UUID shuffled(String set) {
        return of(teaching.post("/classes/" + made + "/assign", "set", set, "title", "Shuffled", "shuffle", "true"));
    }

    private String stemsOfAnother(UUID assignment) {
        Person other = people.make(Role.STUDENT);
        classes.add(made, other);
        Browser browser = people.browser(other);
        return stems(browser, attempt(browser.post("/assignments/" + assignment + "/attempts")));
    }

    private static String stems(Browser browser, String attempt) {
        StringBuilder stems = new StringBuilder();
        STEM.matcher(browser.get(attempt).asString()).results().forEach(found -> stems.append(found.group(1)));
        return stems.toString();
    }

    @Test
    void timesThatCannotBeAreRefusedInWords() {
        refused("would close before it opens", "opens", "2098-06-02T10:00", "closes", "2098-06-01T10:00");
        refused("would be due before it opens", "opens", "2098-06-02T10:00", "due", "2098-06-01T10:00");
        refused("would close before it is due", "due", "2098-06-02T10:00", "closes", "2098-06-01T10:00");
        refused("That is past already", "due", "2020-06-02T10:00");
        refused("Enter a day and a time", "due", "soon");
        refused("It never closes", "keys", "after_close", "explanations", "after_close");
        refused("tell the score no later", "score", "never", "keys", "at_end");
        refused("Nothing is late where nothing is due", "late", "none");
        refused("Enter a whole number from 1 to 600", "minutes", "601");
        refused("Choose one of what is offered", "late", "maybe");
        refused("Enter a title", "title", "");
        assertEquals(0L, assignments.one("select count(*) from assignment where class_id = '" + made + "'"));
    }

    @Test
    void aSkippedHourIsRefusedAndOfADoubledOneIsAskedWhich() {
        assignments.run("update school_class set zone = 'America/New_York' where id = '" + made + "'");
        // The rules that hold today hold in 2098, too: on 9 March at 2 and on 2 November at 2.
        refused("go from 02:00 to 03:00: this time is not there", "due", "2098-03-09T02:30");
        assignments
                .post(teaching, made, "due", "2098-11-02T01:30")
                .then()
                .statusCode(400)
                .body(containsString("show this time twice"), containsString("UTC-04:00"), containsString("UTC-05:00"));
        UUID assignment = assignments.assign(made, "due", "2098-11-02T01:30", "dueOffset", "-05:00");
        assertEquals(
                true,
                assignments.one(
                        "select t.due_at = timestamptz '2098-11-02T06:30Z' from terms t join assignment a on a.terms_id = t.id where a.id = '"
                                + assignment + "'"));
        teaching.get("/classes/" + made + "/assignments/" + assignment + "/change")
                .then()
                .statusCode(200)
                .body(containsString("value=\"-05:00\" checked"));
        Response settings = learning.get("/review/settings");
        assertEquals(200, settings.statusCode());
        assignments.run(
                "insert into learner (person_id, zone, day_start, desired_retention, new_per_day, buttons, own_curve) values ('%s', 'Asia/Kolkata', 4, 0.9, 10, 4, false)"
                        .formatted(student.id()));
        learning.get("/assignments/" + assignment)
                .then()
                .body(containsString("01:30 (America/New_York)"), containsString("12:00 (Asia/Kolkata)"));
    }

    @Test
    void aGroupOrOneStudentIsToTakeItAndNobodyElse() {
        Person other = people.make(Role.STUDENT);
        UUID otherStudent = classes.add(made, other);
        UUID group = classes.group(made, "Front row");
        teaching.post(
                        "/classes/" + made + "/students",
                        "what",
                        "put",
                        "student",
                        otherStudent.toString(),
                        "group",
                        "Front row")
                .then()
                .statusCode(303);
        for (String[] aim :
                List.of(new String[] {"group", group.toString()}, new String[] {"student", otherStudent.toString()})) {
            UUID assignment = assignments.assign(made, aim);
            learning.get("/assignments/" + assignment).then().statusCode(404);
            begin(assignment).then().statusCode(404);
            people.browser(other).get("/assignments/" + assignment).then().statusCode(200);
            teaching.get("/classes/" + made + "/assignments/" + assignment)
                    .then()
                    .body(containsString("0 of 1 have handed in"));
        }
        UUID elsewhere = classes.group(classes.make(), "Back row");
        assignments.post(teaching, made, "group", elsewhere.toString()).then().statusCode(404);
        learning.get("/classes/" + made).then().body(containsString("Nothing is assigned to you here"));
        teaching.post("/classes/" + made + "/groups/" + group, "what", "remove")
                .then()
                .statusCode(409)
                .body(containsString("is assigned to the group “Front row”"));
        learning.get("/classes/" + made).then().body(containsString("Nothing is assigned to you here"));
    }

    @Test
    void theCalendarHasItByWeekAndWhatWasDeletedStaysForTheRecord() {
        UUID assignment = assignments.assign(made, "title", "Revolt; read, answer", "due", "2098-06-01T23:59");
        teaching.get("/classes/" + made + "/calendar")
                .then()
                .statusCode(200)
                .body(
                        containsString("Week of 2098-05-26"),
                        containsString("due Sunday 1 June 2098, 23:59 (Asia/Baghdad)"));
        for (Browser browser : List.of(teaching, learning)) {
            browser.get("/classes/" + made + "/calendar.ics")
                    .then()
                    .statusCode(200)
                    .body(
                            containsString("DTSTART:20980601T205900Z\r\n"),
                            containsString("SUMMARY:Revolt\\; read\\, answer (History 8a)\r\n"));
        }
        String attempt = attempt(begin(assignment));
        teaching.post("/classes/" + made + "/assignments/" + assignment, "what", "delete")
                .then()
                .statusCode(303);
        teaching.get("/classes/" + made + "/calendar").then().body(containsString("Kept for the record"));
        teaching.get("/classes/" + made + "/assignments/" + assignment)
                .then()
                .statusCode(200)
                .body(containsString("under way"));
        learning.get("/assignments/" + assignment).then().statusCode(404);
        learning.post(attempt + "/submission").then().statusCode(303);
        learning.get(attempt + "/result").then().statusCode(200);
        teaching.post("/classes/" + made + "/assignments/" + assignment, "what", "delete")
                .then()
                .statusCode(404);
    }

    @Test
    void nobodyElseSeesWhatIsAssigned() {
        UUID assignment = assignments.assign(made);
        Browser stranger = people.browser(people.make(Role.TEACHER));
        UUID own = classes.make(people.make(Role.TEACHER), "Other");
        stranger.get("/classes/" + own + "/assignments/" + assignment).then().statusCode(404);
        teaching.get("/classes/" + own + "/assignments/" + assignment).then().statusCode(404);
        stranger.post("/classes/" + made + "/assign", "set", TestAssignments.SET, "title", "x")
                .then()
                .statusCode(404);
        teaching.post("/classes/" + made + "/assign", "set", "no-such-set", "title", "x")
                .then()
                .statusCode(404);
        learning.post("/exams", "set", TestAssignments.SET, "minutes", "0", "tries", "1")
                .then()
                .statusCode(303);
        assertEquals(
                0L,
                assignments.one(
                        "select count(*) from attempt t join assignment a on a.terms_id = t.terms_id where a.id = '"
                                + assignment + "'"));
    }
}
