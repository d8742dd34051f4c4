package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.PersonErased;
import org.junit.jupiter.api.Test;

/** Weeks that are over are counted once, and yet tell what the log tells. */
@QuarkusTest
class WeeklyAnswersTest extends ClassProgressCase {

    @Inject
    WeeklyAnswers weekly;

    @Inject
    AgroalDataSource database;

    /** What is counted, which is what the rows behind it count. */
    private static List<Integer> weeks(Browser teacher, UUID made) {
        List<Map<String, Object>> weeks = json(teacher, made, "").getList("weeks");
        weeks.forEach(week ->
                assertEquals(week.get("answers"), rows(teacher, made, LocalDate.parse((String) week.get("week")))));
        return weeks.stream().map(week -> (Integer) week.get("answers")).toList();
    }

    private static int rows(Browser teacher, UUID made, LocalDate week) {
        return document(teacher, made, "/answers?week=" + week)
                .select("table.rows tbody tr")
                .size();
    }

    @Test
    void whateverChangesThePastChangesItsWeeks() {
        UUID made = lively();
        Browser teacher = teacher(made);
        List<MeasuredClasses.Student> students = measured.students(made);
        List<MeasuredClasses.Asked> facts = measured.facts();
        UUID first = students.getFirst().person();
        int answers = sum(weeks(teacher, made));
        assertEquals(24, answers);
        measured.answer(first, facts.get(5).id(), 1, 0, 9000);
        assertEquals(25, sum(weeks(teacher, made)));
        measured.answer(first, facts.get(5).id(), 1, 24 * 20, 9000);
        assertEquals(26, sum(weeks(teacher, made)));
        measured.run("""
                insert into answer_log (person_id, response_id, item_version_id, form, fact_id, score, answered_at, correction, withdrawn)
                select person_id, response_id, item_version_id, form, fact_id, 0, answered_at, 1, true from answer_log where person_id = '%s' and fact_id = '%s'""".formatted(first, facts.getFirst().id()));
        assertEquals(25, sum(weeks(teacher, made)));
        measured.run(
                "update fact set retired = true where id = '" + facts.get(1).id() + "'");
        try {
            assertEquals(20, sum(weeks(teacher, made)));
        } finally {
            measured.run("update fact set retired = false where id = '"
                    + facts.get(1).id() + "'");
        }
        assertEquals(25, sum(weeks(teacher, made)));
        measured.run("update class_student set joined_at = now() - interval '13 days' where id = '"
                + students.get(1).id() + "'");
        assertEquals(20, sum(weeks(teacher, made)));
        measured.run("update school_class set archived_at = now() - interval '17 days' where id = '" + made + "'");
        assertEquals(4, sum(weeks(teacher, made)));
    }

    /** As when a regrade of many is being stored while others answer. */
    @Test
    void whatIsStoredLaterThanItWasNumberedIsNoticed() throws SQLException {
        UUID made = lively();
        Browser teacher = teacher(made);
        UUID student = measured.students(made).getFirst().person();
        try (Connection longer = database.getConnection();
                Statement storing = longer.createStatement()) {
            longer.setAutoCommit(false);
            storing.executeUpdate("""
                    insert into answer_log (person_id, response_id, item_version_id, form, fact_id, score, answered_at)
                    select person_id, uuidv7(), item_version_id, form, fact_id, 1, answered_at from answer_log where person_id = '%s' limit 1""".formatted(student));
            measured.answer(
                    measured.students(small()).getFirst().person(),
                    measured.facts().getFirst().id(),
                    1,
                    0,
                    9000);
            assertEquals(24, total(teacher, made));
            longer.commit();
        }
        assertEquals(25, total(teacher, made));
    }

    /** An entry with a number from before tells what is kept: nobody looks for it. */
    @Test
    void ofWhoeverIsErasedNothingIsKept() {
        UUID made = lively();
        Browser teacher = teacher(made);
        assertEquals(24, total(teacher, made));
        UUID student = measured.students(made).getFirst().person();
        measured.run("""
                insert into answer_log (id, person_id, response_id, item_version_id, form, fact_id, score, answered_at) overriding system value
                select (select min(id) - 1 from answer_log), person_id, uuidv7(), item_version_id, form, fact_id, 1, answered_at
                from answer_log where person_id = '%s' limit 1""".formatted(student));
        weekly.forget(new PersonErased(measured.students(small()).getFirst().person(), UUID::randomUUID));
        assertEquals(24, total(teacher, made));
        weekly.forget(new PersonErased(student, UUID::randomUUID));
        assertEquals(25, total(teacher, made));
    }

    private static int total(Browser teacher, UUID made) {
        return sum(json(teacher, made, "").getList("weeks.answers"));
    }

    private static int sum(List<Integer> weeks) {
        return weeks.stream().mapToInt(Integer::intValue).sum();
    }
}
