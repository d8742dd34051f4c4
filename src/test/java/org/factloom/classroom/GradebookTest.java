package org.factloom.classroom;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a class has reached, as its teachers see it. */
@QuarkusTest
class GradebookTest {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    TestMarks marks;

    @Inject
    Statements statements;

    private Browser teacher;
    private UUID made;
    private String path;

    @BeforeEach
    void make() {
        made = classes.make();
        teacher = people.browser(classes.owner(made));
        path = "/classes/" + made + "/gradebook";
    }

    private List<Person> students(int count) {
        List<Person> students = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            students.add(people.make(Role.STUDENT));
            classes.add(made, students.getLast());
        }
        return students;
    }

    private String page(String query) {
        return teacher.get(path + query).then().statusCode(200).extract().asString();
    }

    /** Of a student, without tags, blanks made one. */
    private String row(String page, Person student) {
        String name = student.name().orElseThrow();
        String row = page.substring(page.indexOf(">" + name + "<"));
        return row.substring(0, row.indexOf("</tr>")).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void eachCellSaysInWordsHowItStands() {
        List<Person> students = students(4);
        UUID revolt = assignments.assign(made, "title", "Revolt", "tries", "3");
        UUID harbour = assignments.assign(made, "title", "Harbour");
        assignments.set(
                revolt,
                "due_at = now() - interval '36 hours', closes_at = null, late = 'PER_CENT', late_per_cent = 10");
        assignments.run("update assignment set whole_class = false where id = '" + harbour + "'");
        assignments.run("insert into assignment_target (assignment_id, student_id) values ('%s', '%s')"
                .formatted(harbour, classes.student(made, students.get(0).id())));
        UUID late = marks.attempt(revolt, students.get(0).id(), 0.8);
        marks.attempt(revolt, students.get(1).id(), 1, null, Instant.now(), false);
        marks.attempt(revolt, students.get(2).id(), 1, 0.5, Instant.now().minusSeconds(3 * 86_400), false);
        marks.attempt(revolt, students.get(2).id(), 2, 0.7, Instant.now().minusSeconds(2 * 86_400), false);
        String page = page("");
        assertEquals(
                "> " + students.get(0).name().orElseThrow() + " 60 % of 1 60 % ◷ 2 days late ○ open ",
                row(page, students.get(0)).replaceFirst("^>", "> "));
        assertTrue(page.contains("href=\"/classes/" + made + "/attempts/" + late + "\""), page);
        assertTrue(row(page, students.get(1)).contains("– ◐ under way – not for them"), row(page, students.get(1)));
        assertTrue(row(page, students.get(2)).contains("70 % of 1 70 % 2 tries"), row(page, students.get(2)));
        assertTrue(row(page, students.get(3)).contains("0 % of 1 ✗ missing"), row(page, students.get(3)));
        assignments.run(
                "insert into allowance (terms_id, person_id, excused) select terms_id, '%s', true from assignment where id = '%s'"
                        .formatted(students.get(3).id(), revolt));
        assertTrue(row(page(""), students.get(3)).contains("– – excused"), row(page(""), students.get(3)));
    }

    @Test
    void whatEndedBeforeAStudentJoinedDoesNotCount() {
        List<Person> students = students(2);
        UUID revolt = assignments.assign(made, "title", "Revolt");
        assignments.set(revolt, "closes_at = now() - interval '2 hours', due_at = null");
        UUID newcomer = classes.student(made, students.get(1).id());
        classes.joined(newcomer, "now() - interval '1 hour'");
        String page = page("?sort=total");
        assertTrue(row(page, students.get(0)).contains("0 % of 1 ✗ missing"), row(page, students.get(0)));
        assertTrue(row(page, students.get(1)).contains(" – – before joining"), row(page, students.get(1)));
        // Who was given longer than that is asked all the same.
        assignments.run(
                "insert into allowance (terms_id, person_id, closes_at) select terms_id, '%s', now() - interval '30 minutes' from assignment where id = '%s'"
                        .formatted(students.get(1).id(), revolt));
        assertTrue(row(page(""), students.get(1)).contains("0 % of 1 ✗ missing"), row(page(""), students.get(1)));
        // Leaving and joining again sheds nothing.
        Browser leaver = people.browser(students.get(0));
        leaver.post("/classes/" + made + "/leave").then().statusCode(303);
        leaver.post("/join/" + classes.code(made), "name", "").then().statusCode(303);
        assertTrue(row(page(""), students.get(0)).contains("✗ missing"), row(page(""), students.get(0)));
    }

    @Test
    void theTimeOfAPaceIsNotOverWhenEverybodysIs() {
        List<Person> students = students(2);
        UUID revolt = assignments.assign(made, "title", "Revolt", "minutes", "60");
        assignments.set(revolt, "closes_at = now() - interval '10 minutes', due_at = null");
        assignments.run(
                "insert into accommodation (person_id, time_factor, later_minutes, reason, set_at) values ('%s', 1.5, 0, 'x', now())"
                        .formatted(students.get(1).id()));
        String page = page("");
        assertTrue(row(page, students.get(0)).contains("✗ missing"), row(page, students.get(0)));
        assertTrue(row(page, students.get(1)).contains("○ open"), row(page, students.get(1)));
    }

    @Test
    void whatWaitsToBeMarkedIsNoMarkYet() {
        List<Person> students = students(1);
        UUID revolt = assignments.assign(made, "title", "Revolt");
        UUID attempt = marks.attempt(revolt, students.get(0).id(), 0);
        writes(attempt);
        String page = page("?sort=total");
        assertTrue(row(page, students.get(0)).contains(" – ◷ to mark"), row(page, students.get(0)));
        assertTrue(teacher.get(path + ".csv").asString().contains(",to mark,"));
        assignments.run("update answer set by_hand = 1 where attempt_id = '" + attempt + "'");
        assignments.run("update attempt set score = 1 where id = '" + attempt + "'");
        assertTrue(row(page(""), students.get(0)).contains("100 % of 1 100 %"), row(page(""), students.get(0)));
    }

    @Test
    void onlyWhatWaitsInTheTryThatCountsKeepsAMarkBackHereAndOnTheDashboard() {
        Person student = students(1).getFirst();
        UUID revolt = assignments.assign(made, "title", "Revolt", "tries", "3");
        marks.attempt(revolt, student.id(), 0.8);
        writes(marks.attempt(revolt, student.id(), 2, 0.2, Instant.now(), false));
        stands(revolt, student, "FIRST", true);
        stands(revolt, student, "LAST", false);
        stands(revolt, student, "BEST", false);
        assignments.run("update answer set by_hand = 0 where attempt_id in (select id from attempt where person_id = '"
                + student.id() + "')");
        writes(marks.attempt(revolt, student.id(), 3, null, Instant.now(), false));
        stands(revolt, student, "BEST", true);
    }

    /** Whether the mark of 80 % is told, and the dashboard of the class has one. */
    private void stands(UUID assignment, Person student, String counting, boolean told) {
        assignments.set(assignment, "counting = '" + counting + "'");
        String row = row(page(""), student);
        assertEquals(told, row.contains(" 80 % of 1"), row);
        assertEquals(told, !row.contains("to mark"), row);
        teacher.get("/api/classes/" + made + "/progress/scores.csv")
                .then()
                .statusCode(200)
                .body(containsString(assignment + ",Revolt,true," + (told ? 1 : 0) + ","));
    }

    private void writes(UUID attempt) {
        assignments.run("""
                insert into attempt_slot (attempt_id, number, item_version_id, shown_order)
                select '%s', 1, v.id, '[]' from item_version v limit 1""".formatted(attempt));
        assignments.run("""
                insert into answer (attempt_id, number, response, score, remark, answered_at)
                values ('%s', 1, '{"prose": "A lot."}', 0, '', now())""".formatted(attempt));
    }

    @Test
    void figuresAreToldFromFiveOn() {
        List<Person> students = students(5);
        UUID revolt = assignments.assign(made, "title", "Revolt");
        for (int i = 0; i < 4; i++) {
            marks.attempt(revolt, students.get(i).id(), i / 4.0);
        }
        assertTrue(page("").contains("too few"));
        marks.attempt(revolt, students.get(4).id(), 0.5);
        String page = page("");
        assertTrue(!page.contains("too few"), page);
        String foot = page.substring(page.indexOf("<tfoot>"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
        assertTrue(foot.startsWith(" Mean 40 % Median 50 % Marks (n) 5 "), foot);
    }

    @Test
    void rowsAreSortedByNameOrByTotalAndChosenByGroup() {
        List<Person> students = students(3);
        UUID revolt = assignments.assign(made, "title", "Revolt");
        assignments.assign(made, "title", "Open one");
        marks.attempt(revolt, students.get(1).id(), 0.4);
        marks.attempt(revolt, students.get(2).id(), 0.9);
        List<String> names =
                students.stream().map(one -> one.name().orElseThrow()).toList();
        String best = page("?sort=total");
        assertTrue(
                best.indexOf(names.get(2)) < best.indexOf(names.get(1))
                        && best.indexOf(names.get(1)) < best.indexOf(names.get(0)),
                best);
        UUID group = classes.group(made, "Front row");
        assignments.run("insert into class_group_member (group_id, student_id) values ('%s', '%s')"
                .formatted(group, classes.student(made, students.get(1).id())));
        teacher.get(path + "?group=" + group)
                .then()
                .body(allOf(containsString(names.get(1)), not(containsString(names.get(2)))));
        teacher.get(path + "?group=" + UUID.randomUUID()).then().body(containsString(names.get(2)));
        teacher.get(path + "?group=nonsense&sort=x&page=-1").then().statusCode(200);
    }

    @Test
    void itAsksAsOftenForManyAsForFew() {
        students(2);
        UUID first = assignments.assign(made, "title", "Revolt");
        long few = statements.of(() -> page("?sort=total"));
        for (int i = 0; i < 4; i++) {
            assignments.assign(made, "title", "Revolt " + i);
        }
        classes.fill(made, 300);
        assignments.run("""
                insert into attempt (person_id, title, started_at, finished_at, mode, terms_id, try_number, ended_by, score)
                select m.person_id, 'The revolt', now(), now(), 'EXAM', a.terms_id, 1, 'PERSON', random()
                from assignment a join class_student m on m.class_id = a.class_id where a.class_id = '%s' and m.name like 'Filler %%'""".formatted(made));
        assertEquals(few, statements.of(() -> page("?sort=total&page=3")));
        assertEquals(few + 1, statements.of(() -> page("?sort=name&page=3")));
        assertTrue(few <= 5, () -> few + " statements");
        teacher.get("/classes/" + made + "/assignments/" + first).then().statusCode(200);
    }

    @Test
    void whoDoesNotTeachTheClassSeesNothingOfIt() {
        people.browser(people.make(Role.TEACHER)).get(path).then().statusCode(404);
        Person colleague = people.make(Role.TEACHER);
        classes.share(made, colleague);
        people.browser(colleague).get(path).then().statusCode(200);
    }
}
