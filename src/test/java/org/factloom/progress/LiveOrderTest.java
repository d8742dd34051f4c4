package org.factloom.progress;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.classroom.ContestedSets;
import org.factloom.classroom.TestAssignments;
import org.factloom.classroom.TestClasses;
import org.factloom.web.Tables;
import org.junit.jupiter.api.Test;

/** Questions are numbered as in the set, whatever order each student is asked in, and a student's own number is said to be that. */
@QuarkusTest
class LiveOrderTest {

    /** A question that stands elsewhere for the student than in the set: its place, its number there, and its item. */
    private static final String ELSEWHERE = """
            select concat_ws(' ', s.number, i.position + 1, i.id) from attempt_slot s
                join item_version v on v.id = s.item_version_id join item i on i.id = v.item_id
            where s.attempt_id = '%s' and s.number <> i.position + 1 order by s.number limit 1""";

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    ContestedSets sets;

    @Inject
    Tables tables;

    @Test
    void ofShuffledQuestionsBothNumbersAreSaidAndTheItemIsLinked() throws Exception {
        Person owner = people.make(Role.TEACHER);
        Browser teacher = people.browser(owner);
        UUID made = classes.make(owner, "History 8a");
        UUID assignment = assignments.assign(made, "set", sets.make(owner.id()), "mode", "exam", "shuffle", "true");
        List<?> found = List.of();
        Sitting sitting = null;
        while (found.isEmpty()) {
            Person student = people.make(Role.STUDENT);
            classes.add(made, student);
            sitting = Sitting.begin(people.browser(student), assignment);
            found = tables.list(ELSEWHERE.formatted(sitting.id()));
        }
        String[] elsewhere = String.valueOf(found.getFirst()).split(" ");
        int own = Integer.parseInt(elsewhere[0]);
        int number = Integer.parseInt(elsewhere[1]);
        sitting.open(own);

        JsonPath told = teacher.json()
                .get("/api/assignments/" + assignment + "/live")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(List.of(1, 2, 3, 4, 5), told.getList("questions.number"));
        String line = "students.find { it.item == '%s' }.".formatted(elsewhere[2]);
        assertEquals(own, told.getInt(line + "question"));
        assertEquals(number, told.getInt(line + "number"));
        assertEquals(elsewhere[2], told.getString("questions[%d].item".formatted(number - 1)));
        String path = "/assignments/" + assignment + "/live";
        teacher.get(path)
                .then()
                .body(
                        containsString("<a href=\"%s?question=%s&amp;#asked\">question %d, their number %d of 5</a>"
                                .formatted(path, elsewhere[2], number, own)),
                        not(containsString(">question %d of 5</a>".formatted(own))));
        teacher.get(path + "?question=" + elsewhere[2]).then().body(containsString(">Question " + number + "</h2>"));
    }
}
