package org.factloom.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.authoring.MadeSets;
import org.junit.jupiter.api.BeforeEach;

/** What is assigned with two questions that persons mark, and those who take it. */
abstract class OpenMarkingCase {

    static final String PROSE = "It warmed the town,\nand \"was\" <first>.";

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    MadeSets sets;

    Person teacher;
    Browser teaching;
    UUID made;
    String set;

    @BeforeEach
    void make() throws Exception {
        teacher = people.make(Role.TEACHER);
        teaching = people.browser(teacher);
        made = classes.make(teacher, "History 8a");
        set = sets.open(teacher.id(), "a", "b");
    }

    record Taker(Person person, Browser browser, String attempt) {}

    UUID assign(String... form) {
        String[] fields = new String[form.length + 6];
        System.arraycopy(new String[] {"set", set, "title", "Kilns", "tries", "1"}, 0, fields, 0, 6);
        System.arraycopy(form, 0, fields, 6, form.length);
        Response assigned = teaching.post("/classes/" + made + "/assign", fields);
        assertEquals(303, assigned.statusCode(), assigned::asString);
        return UUID.fromString(assigned.header("Location").replaceFirst(".*/", ""));
    }

    Taker begin(UUID assignment) {
        Person student = people.make(Role.STUDENT);
        classes.add(made, student);
        Browser browser = people.browser(student);
        Response begun = browser.post("/assignments/" + assignment + "/attempts");
        assertEquals(303, begun.statusCode(), begun::asString);
        String location = begun.header("Location");
        return new Taker(student, browser, location.substring(location.indexOf("/attempts/")));
    }

    static Response save(Taker taker, int number, String response) {
        return taker.browser()
                .json()
                .body("{\"sequence\": 1, \"response\": %s, \"flagged\": false}".formatted(response))
                .put("/api" + taker.attempt() + "/answers/" + number);
    }

    static String prose(String text) {
        return "{\"prose\": \"%s\"}".formatted(text.replace("\"", "\\\"").replace("\n", "\\n"));
    }

    /** Writes to both questions, and hands in. */
    Taker take(UUID assignment, String first, String second) {
        Taker taker = begin(assignment);
        save(taker, 1, prose(first)).then().statusCode(200);
        save(taker, 2, prose(second)).then().statusCode(200);
        taker.browser().post(taker.attempt() + "/submission").then().statusCode(303);
        return taker;
    }

    String item(UUID assignment, int number) {
        return String.valueOf(assignments.one("""
                select distinct v.item_id from attempt a join attempt_slot s on s.attempt_id = a.id and s.number = %d
                    join item_version v on v.id = s.item_version_id
                where a.terms_id = (select terms_id from assignment where id = '%s')""".formatted(number, assignment)));
    }

    String answer(Taker taker, int number) {
        return String.valueOf(
                assignments.one("select cast(id as text) from answer where attempt_id = '%s' and number = %d"
                        .formatted(taker.attempt().replace("/attempts/", ""), number)));
    }

    Response mark(Browser browser, UUID assignment, Taker taker, int number, String points, String more) {
        return browser.json()
                .body("{\"points\": \"%s\", \"comment\": \"Look at the town.\"%s}".formatted(points, more))
                .put("/api/assignments/%s/marking/%s/%s"
                        .formatted(assignment, item(assignment, number), answer(taker, number)));
    }

    Object score(Taker taker) {
        return assignments.one("select score from attempt where id = '%s'"
                .formatted(taker.attempt().replace("/attempts/", "")));
    }

    Object logged(Taker taker) {
        return assignments.one("""
                select coalesce(string_agg(l.correction || ':' || l.score, ' ' order by l.correction), '') from answer_log l
                where l.person_id = '%s' and l.form = 'OPEN'""".formatted(taker.person().id()));
    }
}
