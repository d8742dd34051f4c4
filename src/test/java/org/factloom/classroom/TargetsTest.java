package org.factloom.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.web.Statements;
import org.junit.jupiter.api.Test;

/** For whom something is assigned, what is on record of that, and what becomes of it. */
@QuarkusTest
class TargetsTest extends AssignedCase {

    @Inject
    Statements statements;

    @Test
    void itIsForOthersFromThenOnAndWhatWasBegunIsHandedIn() {
        Person other = people.make(Role.STUDENT);
        UUID second = classes.add(made, other);
        UUID assignment = assignments.assign(made, "due", "2098-06-01T10:00");
        String attempt = learning.post("/assignments/" + assignment + "/attempts")
                .header("Location")
                .replaceFirst(".*/attempts", "/attempts");
        teaching.get(path(assignment) + "/change")
                .then()
                .body(containsString("value=\"" + place + "\""), containsString("value=\"" + second + "\""));
        assignments
                .change(
                        made,
                        assignment,
                        "title",
                        "The revolt",
                        "due",
                        "2098-06-02T10:00",
                        "student",
                        second.toString())
                .then()
                .statusCode(303);
        learning.get("/assignments/" + assignment).then().statusCode(404);
        people.browser(other).get("/assignments/" + assignment).then().statusCode(200);
        learning.post(attempt + "/submission").then().statusCode(303);
        teaching.get(path(assignment)).then().body(containsString("1 of 2 have handed in"));
        teaching.get(path(assignment) + "/change").then().body(containsString("value=\"" + second + "\" checked"));
        teaching.get("/classes/" + made + "/audit")
                .then()
                .body(
                        containsString("assigned “The revolt” to the whole class"),
                        containsString(
                                "Sunday 1 June 2098, 10:00 (Asia/Baghdad) → Monday 2 June 2098, 10:00 (Asia/Baghdad)"),
                        containsString("the whole class → "));
        assignments
                .change(made, assignment, "title", "The revolt", "due", "2098-06-02T10:00")
                .then()
                .statusCode(303);
        learning.get("/assignments/" + assignment).then().statusCode(200);
        teaching.post(path(assignment), "what", "close").then().statusCode(303);
        teaching.post(path(assignment), "what", "delete").then().statusCode(303);
        teaching.get("/classes/" + made + "/audit")
                .then()
                .body(
                        containsString("closed the assignment “The revolt”"),
                        containsString("deleted the assignment “The revolt”"));
    }

    @Test
    void theLogCountsStudentsAndNamesNone() {
        Person other = people.make(Role.STUDENT);
        UUID second = classes.add(made, other);
        teaching.post(
                "/classes/" + made + "/students", "what", "put", "student", second.toString(), "group", "Front row");
        String group = assignments
                .one("select id from class_group where class_id = '" + made + "'")
                .toString();
        UUID assignment = assignments.assign(made, "title", "Kilns", "student", place.toString());
        assignments
                .change(made, assignment, "title", "Kilns", "student", second.toString())
                .then()
                .statusCode(303);
        assignments
                .change(
                        made,
                        assignment,
                        "title",
                        "Kilns",
                        "student",
                        second.toString(),
                        "student",
                        place.toString(),
                        "group",
                        group)
                .then()
                .statusCode(303);
        teaching.get("/classes/" + made + "/audit")
                .then()
                .body(
                        containsString("assigned “Kilns” to 1 student<"),
                        containsString("1 student → 1 student, not the same"),
                        containsString("1 student → Front row, 2 students"));
        teaching.get(path(assignment)).then().body(containsString(student.name().orElseThrow()));
        learning.post("/settings/data/erasure", "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        assertEquals(
                0L,
                assignments.one("select count(*) from audit_entry where cast(what as text) like '%"
                        + student.name().orElseThrow() + "%'"));
    }

    @Test
    void aSetThatIsAssignedIsNotDeletedWithWhatIsAssigned() throws Exception {
        String set = sets.make(teacher.id(), "a", "b");
        UUID assignment = of(teaching.post("/classes/" + made + "/assign", "set", set, "title", "Kilns", "tries", "1"));
        teaching.post("/sets/" + set + "/delete")
                .then()
                .statusCode(409)
                .body(containsString("assigned to a class, so it is kept"));
        learning.get("/assignments/" + assignment).then().statusCode(200);
    }

    @Test
    void ofAPrivateSetNothingIsOfferedThatLeadsNowhereAndNothingWithheldIsInTheExport() throws Exception {
        String set = sets.make(teacher.id(), "a", "b");
        UUID assignment = of(teaching.post("/classes/" + made + "/assign", "set", set, "title", "Kilns", "tries", "1"));
        String attempt = learning.post("/assignments/" + assignment + "/attempts")
                .header("Location")
                .replaceFirst(".*/attempts", "/attempts");
        learning.post(attempt + "/submission").then().statusCode(303);
        learning.get(attempt + "/result").then().statusCode(200).body(not(containsString("action=\"/practice\"")));
        learning.get(attempt + "/questions/1")
                .then()
                .statusCode(200)
                .body(not(containsString("Read in the article")), not(containsString("href=\"/articles/")));
        learning.get("/api/me/export").then().body(containsString("\"score\""));
        assignments.set(assignment, "shows_score = 'NEVER', shows_keys = 'NEVER', shows_explanations = 'NEVER'");
        learning.get("/api/me/export")
                .then()
                .statusCode(200)
                .body(containsString("Kilns"), not(containsString("\"score\"")));
    }

    @Test
    void wrongAccessCodesAreCountedAndTheClassesOfATeacherArePaged() {
        UUID assignment = assignments.assign(made, "code", "Kiln 7");
        long before = failures();
        learning.post("/assignments/" + assignment + "/attempts", "code", "Kiln 8")
                .then()
                .statusCode(400);
        assertEquals(before + 1, failures());
        learning.post("/assignments/" + assignment + "/attempts", "code", "Kiln 7")
                .then()
                .statusCode(303);
        assertEquals(before + 1, failures());
        assignments.run(
                "insert into school_class (name, zone, join_code, join_open, guests_allowed, owner_id, created_at) select 'A' || n, 'UTC', upper(substr(md5('%s' || n), 1, 8)), false, false, '%s', now() from generate_series(1, 50) n"
                        .formatted(teacher.id(), teacher.id()));
        String page = "/sets/" + TestAssignments.SET + "/assign";
        teaching.get(page).then().statusCode(200).body(not(containsString("History 8a")));
        teaching.get(page + "?page=2").then().body(containsString("History 8a"));
    }

    private long failures() {
        return (long) assignments.one("select count(*) from sign_in_failure");
    }

    @Test
    void pagesAskAsOftenHoweverMuchIsAssignedToHoweverMany() {
        List<String> own = List.of("/", "/classes/" + made);
        UUID assignment = assignments.assign(made, "due", "2098-06-01T10:00");
        List<String> taught =
                List.of(path(assignment), "/classes/" + made + "/calendar", path(assignment) + "/students/" + place);
        List<Long> few = counts(own, learning);
        List<Long> fewTaught = counts(taught, teaching);
        for (int i = 0; i < 9; i++) {
            assignments.assign(made, "due", "2098-06-0" + (i + 1) + "T10:00", "minutes", "30");
        }
        classes.fill(made, 100);
        assignments.run(
                "insert into accommodation (person_id, time_factor, later_minutes, reason, set_at) values ('%s', 2, 60, 'x', now())"
                        .formatted(student.id()));
        assertEquals(few, counts(own, learning));
        assertEquals(fewTaught, counts(taught, teaching));
    }

    private List<Long> counts(List<String> pages, Browser browser) {
        return pages.stream()
                .map(page -> statements.of(() -> browser.get(page).then().statusCode(200)))
                .toList();
    }
}
