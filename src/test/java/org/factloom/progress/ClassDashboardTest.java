package org.factloom.progress;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How a class comes on, on screen, by the interface and as CSV. */
@QuarkusTest
class ClassDashboardTest extends ClassProgressCase {

    private static int count(String page) {
        return page.split("<tr><th scope=\"row\"", -1).length - 1;
    }

    @Test
    void whatCannotBeSaidIsNot() {
        UUID empty = classes.make();
        Browser teacher = teacher(empty);
        teacher.get("/classes/" + empty + "/progress").then().body(containsString("Nobody is in the class"));
        classes.fill(empty, 1);
        teacher.get("/classes/" + empty + "/progress").then().body(containsString("Nothing is assigned yet"));
        assignments.assign(empty);
        String one = page(teacher, empty, "");
        assertTrue(one.contains("Fewer than 5 students have begun"), one);
        for (String query : List.of(
                "",
                "?section=0",
                "?section=-7",
                "?set=nothing&sort=nonsense&page=-3&since=never&after=0&state=never")) {
            String page =
                    page(teacher, empty, query) + json(teacher, empty, query).prettify();
            assertFalse(page.contains("NaN") || page.contains("Infinity"), page);
        }
        assignments.run("update assignment set deleted_at = now() where class_id = '" + empty + "'");
        teacher.get("/classes/" + empty + "/progress").then().body(containsString("Nothing is assigned yet"));
    }

    /** What an exam keeps until it is handed in, and corrections, have the time of the answer. */
    @Test
    void whatHasArrivedSinceIsCountedWheneverItWasGiven() {
        UUID made = measured.make(2);
        Browser teacher = teacher(made);
        UUID student = measured.students(made).getFirst().person();
        measured.joined(made, "now() - interval '1 year'");
        measured.answer(student, measured.facts().getFirst().id(), 1, 1, 3000);
        String again = again(document(teacher, made, ""));
        assertEquals(0, json(teacher, made, again).getInt("freshness.arrived"));
        measured.answer(student, measured.facts().get(1).id(), 1, 24 * 3, 3000);
        UUID other = measured.make(1);
        measured.answer(
                measured.students(other).getFirst().person(),
                measured.facts().getFirst().id(),
                1,
                1,
                3000);
        assertEquals(1, json(teacher, made, again).getInt("freshness.arrived"));
        measured.correct(student, 0);
        JsonPath board = json(teacher, made, again);
        assertEquals(2, board.getInt("freshness.arrived"));
        assertTrue(again.contains(board.getString("freshness.since")));
        Document page = document(teacher, made, again);
        assertTrue(page.text().contains("2 answers have arrived or been marked anew since"), page::text);
        assertEquals(0, json(teacher, made, again(page)).getInt("freshness.arrived"));
    }

    /** Where its link to count anew leads, from the question mark on. */
    private static String again(Document page) {
        return page.select("a:contains(Count anew)").attr("href").replaceFirst("^[^?]*", "");
    }

    @Test
    void onlyWhatWasAssignedToAStudentIsCounted() {
        UUID made = measured.make(2);
        measured.joined(made, "now() - interval '1 year'");
        List<MeasuredClasses.Student> students = measured.students(made);
        String fact = measured.facts().getFirst().id();
        students.forEach(student -> measured.answer(student.person(), fact, 1, 1, 3000));
        measured.run("update assignment set whole_class = false where class_id = '" + made + "'");
        measured.run(
                "insert into assignment_target (assignment_id, student_id) select id, '%s' from assignment where class_id = '%s'"
                        .formatted(students.getFirst().id(), made));
        Browser teacher = teacher(made);
        assertEquals(
                1,
                json(teacher, made, "").getList("weeks.answers", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertTrue(page(teacher, made, "/answers").contains(students.getFirst().name()));
        assertFalse(page(teacher, made, "/answers").contains(students.getLast().name()));
        String since = "?after=0&since=" + measured.today() + "T00:00:00Z";
        assertEquals(1, json(teacher, made, since).getInt("freshness.arrived"));
    }

    @Test
    void onlyWhatIsAnsweredInTheClassIsCounted() {
        UUID made = measured.make(1);
        measured.joined(made, "now() - interval '15 days'");
        UUID student = measured.students(made).getFirst().person();
        String fact = measured.facts().getFirst().id();
        measured.answer(student, fact, 1, 24 * 14, 3000);
        measured.answer(student, fact, 1, 15 * 24 + 1, 3000);
        Browser teacher = teacher(made);
        assertEquals(1, count(page(teacher, made, "/answers")));
        assertEquals(1, json(teacher, made, "").getInt("lines[0].answers"));
        List<String> weeks = json(teacher, made, "").getList("weeks.week");
        LocalDate first = LocalDate.parse(weeks.getFirst());
        assertTrue(page(teacher, made, "/answers?week=" + first.plusDays(6)).contains("from " + first));
        LocalDate after = LocalDate.parse(weeks.getLast()).plusWeeks(1);
        for (Object day : List.of(first.minusDays(1), after, "0001-01-01", "9999-12-31")) {
            teacher.get("/classes/" + made + "/progress/answers?week=" + day)
                    .then()
                    .statusCode(404);
        }
        measured.run(
                "update school_class set archived_at = now() - interval '14 days 1 hour' where id = '" + made + "'");
        assertEquals(0, count(page(teacher, made, "/answers")));
    }

    @Test
    void timesThatNoClassKnowsAreRefusedOrLeftOut() {
        UUID made = measured.make(1);
        Browser teacher = teacher(made);
        for (String day : List.of("-9999-01-01", "%2B999999999-12-31")) {
            teacher.get("/classes/" + made + "/progress/answers?week=" + day)
                    .then()
                    .statusCode(400);
        }
        for (String since : List.of("-1000000000-01-01T00:00:00Z", "%2B1000000000-12-31T00:00:00Z")) {
            assertNull(json(teacher, made, "?after=0&since=" + since).get("freshness.since"));
        }
    }

    @Test
    void itAsksAsOftenForManyAsForFew() {
        UUID made = small();
        Browser teacher = teacher(made);
        String fact = measured.facts().getFirst().id();
        long few = statements.of(() -> page(teacher, made, ""));
        long rows = statements.of(() -> page(teacher, made, "/facts?set=harbour-revolt"));
        classes.fill(made, 194);
        measured.run("""
                insert into memory (person_id, fact_id, phase, interval_days, stability, difficulty, due_day, answers, last_day, last_at)
                select m.person_id, '%s', 'REVIEW', 9, 9, 5, current_date, 2, current_date - 9, now() from class_student m where m.class_id = '%s'
                on conflict do nothing""".formatted(fact, made));
        assignments.assign(made, "title", "Once more");
        assertEquals(few, statements.of(() -> page(teacher, made, "")));
        assertEquals(rows, statements.of(() -> page(teacher, made, "/facts?set=harbour-revolt")));
        assertTrue(few <= 11, () -> few + " statements");
        long weeks = statements.of(() -> csv(teacher, made, "weeks.csv"));
        assertTrue(weeks <= few - 3, () -> weeks + " statements for one table, " + few + " for all");
    }

    @Test
    void whoDoesNotTeachTheClassSeesNothingOfIt() {
        UUID made = measured.make(1);
        Browser other = people.browser(people.make(Role.TEACHER));
        other.get("/classes/" + made + "/progress").then().statusCode(404);
        other.get("/api/classes/" + made + "/progress/heat.csv").then().statusCode(404);
        Person colleague = people.make(Role.TEACHER);
        classes.share(made, colleague);
        people.browser(colleague)
                .get("/classes/" + made + "/progress")
                .then()
                .statusCode(200)
                .body(allOf(containsString("What they would answer now"), not(containsString("NaN"))));
    }
}
