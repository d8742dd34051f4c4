package org.factloom.progress;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.TestPeople;
import org.factloom.classroom.TestAssignments;
import org.factloom.classroom.TestClasses;
import org.factloom.web.Statements;

/** The dashboard of a class as tests read it. */
abstract class ClassProgressCase {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    MeasuredClasses measured;

    @Inject
    Statements statements;

    Browser teacher(UUID made) {
        return people.browser(classes.owner(made));
    }

    static String page(Browser teacher, UUID made, String rest) {
        return teacher.get("/classes/" + made + "/progress" + rest)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    static JsonPath json(Browser teacher, UUID made, String query) {
        return teacher.request()
                .accept("application/json")
                .get("/api/classes/" + made + "/progress" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static List<String[]> csv(Browser teacher, UUID made, String rest) {
        return teacher.get("/api/classes/" + made + "/progress/" + rest)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(line -> line.split(",", -1))
                .toList();
    }

    /** Five who know the first facts the better the later they joined, and one who has not begun. */
    UUID small() {
        UUID made = measured.make(6);
        List<MeasuredClasses.Student> students = measured.students(made);
        List<MeasuredClasses.Asked> facts = measured.facts();
        for (int i = 0; i < 5; i++) {
            for (MeasuredClasses.Asked fact : facts.subList(0, 4)) {
                measured.memory(
                        students.get(i).person(),
                        fact.id(),
                        10 + 10 * i,
                        measured.today().minusDays(20),
                        2);
            }
        }
        return made;
    }
}
