package org.factloom.progress;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.account.Browser;
import org.junit.jupiter.api.Test;

/** Who is behind, scores, weeks and the map of a class, against figures that were computed by hand. */
@QuarkusTest
class ClassStandingTest extends ClassProgressCase {

    @Test
    void whoHasFactsDueAndWhoHasStopped() {
        UUID made = measured.make(4);
        List<MeasuredClasses.Student> students = measured.students(made);
        List<String> facts =
                measured.facts().stream().map(MeasuredClasses.Asked::id).toList();
        LocalDate today = measured.today();
        measured.memory(students.get(0).person(), facts.get(0), 3, today.minusDays(5), 2); // since two days
        measured.memory(students.get(0).person(), facts.get(1), 2, today.minusDays(2), 1); // today
        measured.memory(students.get(0).person(), facts.get(2), 30, today.minusDays(2), 1); // not yet
        measured.memory(students.get(1).person(), facts.get(0), 90, today.minusDays(20), 1);
        measured.memory(students.get(2).person(), facts.get(0), 1, today.minusDays(30), 1);
        measured.run("update memory set suspended = true where person_id = '"
                + students.get(2).person() + "'");
        Browser teacher = teacher(made);
        JsonPath board = json(teacher, made, "");
        for (int i = 0; i < 4; i++) {
            String line = "lines.find { it.student == '" + students.get(i).id() + "' }";
            assertEquals(List.of(2, 0, 0, 0).get(i), board.getInt(line + ".due"));
            assertEquals(List.of(1, 0, 0, 0).get(i), board.getInt(line + ".overdue"));
            assertEquals(List.of("active", "stopped", "stopped", "not-begun").get(i), board.getString(line + ".state"));
        }
        assertEquals(students.getFirst().id().toString(), board.getString("lines[0].student"));
        String rows = page(
                teacher, made, "/facts?due=true&student=" + students.getFirst().id());
        assertEquals(2, rows.split("<tr><th scope=\"row\"", -1).length - 1);
        assertTrue(page(teacher, made, "").contains("1 of 4 has facts due"));
        measured.mark(made, students.get(3).person(), .5, 10);
        assertEquals(
                "stopped",
                json(teacher, made, "")
                        .getString(
                                "lines.find { it.student == '" + students.get(3).id() + "' }.state"));
    }

    @Test
    void dueIsWhatTheStudentIsAsked() {
        UUID made = measured.make(1);
        UUID student = measured.students(made).getFirst().person();
        String fact = measured.facts().getFirst().id();
        measured.memory(student, fact, 90, measured.today().minusDays(20), 2);
        Browser teacher = teacher(made);
        assertEquals(0, json(teacher, made, "").getInt("lines[0].due"));
        measured.run("update fact set changed_at = now(), was = 'before' where id = '" + fact + "'");
        try {
            assertEquals(1, json(teacher, made, "").getInt("lines[0].due"));
            assertTrue(page(teacher, made, "/facts?due=true").contains("1 fact of a student"));
            measured.run("update question_set set visibility = 'PRIVATE' where slug = 'harbour-revolt'");
            assertEquals(0, json(teacher, made, "").getInt("lines[0].due"));
            assertFalse(page(teacher, made, "/facts?due=true").contains("1 fact of a student"));
        } finally {
            measured.run("update question_set set visibility = 'PUBLIC' where slug = 'harbour-revolt'");
            measured.run("update fact set changed_at = null, was = null where id = '" + fact + "'");
        }
    }

    @Test
    void answersRightOnesAndTimeAreCountedByPersonAndWeek() {
        UUID made = measured.make(6);
        measured.joined(made, "now() - interval '1 year'");
        List<MeasuredClasses.Student> students = measured.students(made);
        List<MeasuredClasses.Asked> facts = measured.facts();
        UUID first = students.getFirst().person();
        for (int i = 0; i < 6; i++) {
            measured.answer(
                    first, facts.get(i % 3).id(), i < 4 ? 1 : 0, 24 * 14, i == 0 ? 900_000 : 30_000); // 300 + 5 · 30 s
        }
        for (int i = 1; i < 5; i++) {
            measured.answer(students.get(i).person(), facts.getFirst().id(), .5, 24 * 14, 15_000);
        }
        measured.answer(students.get(5).person(), facts.getFirst().id(), 1, 24 * 7 * 20, 15_000); // long ago
        Browser teacher = teacher(made);
        JsonPath board = json(teacher, made, "");
        String line = "lines.find { it.student == '" + students.getFirst().id() + "' }";
        assertEquals(
                List.of(6, 67, 8), // 450 s = 7.5 min
                List.of(
                        board.getInt(line + ".answers"),
                        board.getInt(line + ".percent"),
                        board.getInt(line + ".minutes")));
        assertEquals(8, board.getList("weeks").size());
        String week = "weeks.find { it.answers > 0 }";
        assertEquals(
                List.of(5, 10, 80),
                List.of(
                        board.getInt(week + ".students"),
                        board.getInt(week + ".answers"),
                        board.getInt(week + ".percent")));
        String monday = board.getString(week + ".week");
        assertEquals(10, page(teacher, made, "/answers?week=" + monday).split("<tr><th scope=\"row\"", -1).length - 1);
        assertTrue(page(teacher, made, "/answers?student=" + students.getFirst().id())
                .contains("6 answers"));
        measured.run("""
                insert into answer_log (person_id, response_id, item_version_id, form, fact_id, score, answered_at, correction, withdrawn)
                select person_id, response_id, item_version_id, form, fact_id, 0, answered_at, 1, true from answer_log where person_id = '%s'""".formatted(students.get(1).person()));
        JsonPath less = json(teacher, made, "");
        assertEquals(9, less.getInt(week + ".answers"));
        assertNull(less.get(week + ".percent"));
        assertEquals(
                json(teacher, made, "").getList("weeks.answers").stream()
                        .map(String::valueOf)
                        .toList(),
                csv(teacher, made, "weeks.csv").stream()
                        .skip(1)
                        .map(row -> row[2])
                        .toList());
    }

    @Test
    void marksHaveFiguresFromFiveOn() {
        UUID made = measured.make(7);
        List<MeasuredClasses.Student> students = measured.students(made);
        double[] scores = {.2, .4, .6, .8};
        for (int i = 0; i < 4; i++) {
            measured.mark(made, students.get(i).person(), scores[i], 10 + i);
        }
        measured.begin(made, students.get(5).person());
        measured.handIn(made, students.get(6).person());
        Browser teacher = teacher(made);
        JsonPath few = json(teacher, made, "");
        assertEquals(
                List.of(4, 1, 1),
                List.of(few.getInt("scores[0].n"), few.getInt("scores[0].running"), few.getInt("scores[0].waiting")));
        assertNull(few.get("scores[0].told"));
        assertFalse(page(teacher, made, "").contains("class=\"spark\""));
        measured.mark(made, students.get(4).person(), 1, 14);
        JsonPath board = json(teacher, made, "");
        String told = "scores[0].told.";
        assertEquals(
                List.of(60f, 60f, 31.6f, 20f, 100f, 12f),
                List.of( // √(.4 / 4) = .316
                        board.getFloat(told + "mean"),
                        board.getFloat(told + "median"),
                        board.getFloat(told + "deviation"),
                        board.getFloat(told + "least"),
                        board.getFloat(told + "most"),
                        board.getFloat(told + "minutes")));
        assertEquals(List.of(0, 0, 1, 0, 1, 0, 1, 0, 1, 1), board.getList(told + "bars"));
        String assignment = board.getString("scores[0].assignment");
        String marks = "/marks/" + assignment;
        assertTrue(page(teacher, made, marks).contains(students.getFirst().name()));
        String bar = page(teacher, made, marks + "?bar=9");
        assertTrue(
                bar.contains(students.get(4).name())
                        && !bar.contains(students.getFirst().name()),
                bar);
        String hidden = page(teacher, made, marks + "?anonymous=true");
        students.forEach(one -> assertFalse(hidden.contains(one.name()), one.name()));
        assertFalse(hidden.contains("/attempts/"), hidden);
        assertEquals(
                List.of("5", "1", "1", "60.0", "60.0", "31.6"),
                List.of(csv(teacher, made, "scores.csv").get(1)).subList(3, 9));
        for (String missing : List.of(
                made.toString(),
                assignment + "?bar=-1",
                assignment + "?bar=10",
                assignment + "?bar=12345678901",
                assignment + "?bar=x")) {
            teacher.get("/classes/" + made + "/progress/marks/" + missing)
                    .then()
                    .statusCode(404);
        }
    }

    private static JsonPath map(Browser teacher, UUID made) {
        return teacher.request()
                .accept("application/json")
                .get("/api/classes/" + made + "/progress/map/harbour-revolt")
                .jsonPath();
    }

    @Test
    void theMapTellsHowManyKnowASentence() {
        UUID made = measured.make(6);
        List<MeasuredClasses.Student> students = measured.students(made);
        List<String> facts =
                measured.facts().stream().map(MeasuredClasses.Asked::id).toList();
        LocalDate today = measured.today();
        for (int i = 0; i < 4; i++) {
            measured.memory(students.get(i).person(), facts.getFirst(), 20, today, 2);
        }
        Browser teacher = teacher(made);
        String few = page(teacher, made, "/map/harbour-revolt");
        assertTrue(few.contains("Of no fact have 5 of those who are asked it begun") && !few.contains("know it)"), few);
        JsonPath untold = map(teacher, made);
        assertNull(untold.get("sections[0].count"));
        assertNull(untold.get("sections[0].percent"));
        assertNull(untold.get("facts.'" + facts.getFirst() + "'.band"));
        measured.memory(students.get(4).person(), facts.getFirst(), 1, today, 2);
        measured.memory(students.get(4).person(), facts.get(1), 20, today, 2);
        JsonPath map = map(teacher, made);
        assertEquals(
                List.of(5, 4, 80),
                List.of(
                        map.getInt("students"),
                        map.getInt("facts.'" + facts.getFirst() + "'.known"),
                        map.getInt("facts.'" + facts.getFirst() + "'.percent")));
        assertEquals("most", map.getString("facts.'" + facts.getFirst() + "'.band"));
        assertEquals("few", map.getString("facts.'" + facts.get(1) + "'.band"));
        assertEquals("untried", map.getString("facts.'" + facts.get(2) + "'.band"));
        assertEquals(facts.size(), map.getList("sections.facts.flatten()").size());
        assertEquals(
                List.of(1, 0, 1, facts.size() - 2),
                Stream.of("most", "half", "few", "untried")
                        .map(band -> map.getInt("sections.count." + band + ".sum()"))
                        .toList());
        String page = page(teacher, made, "/map/harbour-revolt");
        assertTrue(page.contains("(4 of 5 know it)"), page);
        assertFalse(page(teacher, made, "/map/harbour-revolt?share=untried").contains("of 5 know it)"));
        assertEquals(
                5,
                page(teacher, made, "/facts?fact=" + facts.getFirst()).split("<tr><th scope=\"row\"", -1).length - 1);
        List<String[]> table = csv(teacher, made, "map/harbour-revolt.csv");
        assertEquals(1 + facts.size(), table.size());
        assertTrue(table.stream().map(row -> row[0]).anyMatch(id -> Objects.equals(id, facts.getFirst())));
        for (String missing : List.of("nothing", "harbour-revolt?section=99", "harbour-revolt?section=-1")) {
            teacher.get("/classes/" + made + "/progress/map/" + missing).then().statusCode(404);
        }
        UUID other = classes.make();
        teacher(other)
                .get("/classes/" + other + "/progress/map/harbour-revolt")
                .then()
                .statusCode(404);
        teacher.get("/classes/" + made + "/progress").then().body(containsString("/map/harbour-revolt"));
    }
}
