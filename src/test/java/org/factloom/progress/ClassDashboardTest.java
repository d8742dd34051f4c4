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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.junit.jupiter.api.Test;

/** How a class comes on, on screen, by the interface and as CSV. */
@QuarkusTest
class ClassDashboardTest extends ClassProgressCase {

    @Test
    void everyFigureLeadsToTheRowsThatItCounts() {
        UUID made = small();
        Browser teacher = teacher(made);
        JsonPath board = json(teacher, made, "");
        UUID first = measured.students(made).getFirst().id();
        String row = "heat.rows.find { it.student == '" + first + "' }";
        for (int column = 0; column < board.getInt("heat.columns.size()"); column++) {
            String rows = page(teacher, made, "/facts?set=harbour-revolt&student=" + first + "&section=" + column);
            assertEquals(board.getInt(row + ".cells[" + column + "].facts"), count(rows));
        }
        assertEquals(8, count(page(teacher, made, "/facts?set=harbour-revolt&student=" + first)));
        assertEquals(5 * 8, count(page(teacher, made, "/facts?set=harbour-revolt")));
        assertTrue(page(teacher, made, "/facts?set=harbour-revolt&student=" + first + "&section=0")
                .contains("class=\"said\""));
        String fact = measured.facts().getFirst().id();
        assertEquals(5, count(page(teacher, made, "/facts?set=harbour-revolt&fact=" + fact)));
        for (String missing : List.of("?student=nobody", "?section=99", "?student=" + UUID.randomUUID())) {
            teacher.get("/classes/" + made + "/progress/facts" + missing).then().statusCode(404);
        }
    }

    private static int count(String page) {
        return page.split("<tr><th scope=\"row\"", -1).length - 1;
    }

    @Test
    void nothingTellsANameWhereNamesAreHidden() {
        UUID made = small();
        Browser teacher = teacher(made);
        List<String> names = measured.students(made).stream()
                .flatMap(student ->
                        List.of(
                                student.name(),
                                student.id().toString(),
                                student.person().toString())
                                .stream())
                .toList();
        String pseudonym = json(teacher, made, "?anonymous=true&sort=name").getString("heat.rows[0].student");
        String pages = page(teacher, made, "?anonymous=true&sort=name")
                + page(teacher, made, "/facts?anonymous=true&set=harbour-revolt")
                + page(teacher, made, "/facts?anonymous=true&set=harbour-revolt&student=" + pseudonym)
                + json(teacher, made, "?anonymous=true").prettify()
                + csv(teacher, made, "heat.csv?anonymous=true").stream()
                        .map(List::of)
                        .map(String::valueOf)
                        .collect(Collectors.joining());
        names.forEach(name -> assertFalse(pages.contains(name), name));
        assertTrue(pages.contains("Student " + pseudonym));
        List<String> order = json(teacher, made, "?anonymous=true&sort=name").getList("heat.rows.student");
        assertEquals(order.stream().sorted().toList(), order);
        assertEquals(order, json(teacher, made, "?anonymous=true&sort=name").getList("heat.rows.student"));
        List<String> links = Pattern.compile("href=\"(/(?:api/)?classes/[^/\"]+/progress[^\"]*)\"")
                .matcher(page(teacher, made, "?anonymous=true"))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.contains("anonymous=true"))
                .toList();
        assertEquals(1, links.size(), "only the way back to the names: " + links);
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
        for (String query :
                List.of("", "?section=0", "?section=-7", "?set=nothing&sort=nonsense&page=-3&since=never")) {
            String page =
                    page(teacher, empty, query) + json(teacher, empty, query).prettify();
            assertFalse(page.contains("NaN") || page.contains("Infinity"), page);
        }
        assignments.run("update assignment set deleted_at = now() where class_id = '" + empty + "'");
        teacher.get("/classes/" + empty + "/progress").then().body(containsString("Nothing is assigned yet"));
    }

    @Test
    void whatHasArrivedSinceIsCounted() {
        UUID made = measured.make(2);
        Browser teacher = teacher(made);
        UUID student = measured.students(made).getFirst().person();
        measured.joined(made, "now() - interval '1 year'");
        measured.answer(student, measured.facts().getFirst().id(), 1, 1, 3000);
        String before = measured.today().minusDays(3) + "T00:00:00Z";
        assertEquals(1, json(teacher, made, "?since=" + before).getInt("freshness.arrived"));
        String now = json(teacher, made, "").getString("freshness.computedAt");
        assertEquals(0, json(teacher, made, "?since=" + now).getInt("freshness.arrived"));
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
        String since = "?since=" + measured.today().minusDays(3) + "T00:00:00Z";
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
            assertNull(json(teacher, made, "?since=" + since).get("freshness.since"));
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
        assertTrue(few <= 10, () -> few + " statements");
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
