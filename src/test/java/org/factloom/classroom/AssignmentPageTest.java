package org.factloom.classroom;

import static org.factloom.classroom.ContestedSets.TYPED;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Role;
import org.junit.jupiter.api.Test;

/** What teachers read on the page of an assignment. */
@QuarkusTest
class AssignmentPageTest extends MarkingCase {

    private ValidatableResponse shown(Browser browser, UUID of) {
        return browser.get("/classes/" + made + "/assignments/" + of).then().statusCode(200);
    }

    @Test
    void contestsThatWaitAreToldWhereTheyWereMade() {
        String attempt = sat(learner);
        shown(teacher, assignment).body(not(containsString("contest waits")));
        sets.contest(learner, attempt, TYPED, "She was called so, too.");
        shown(teacher, assignment).body(containsString("One contest waits for you."), containsString("/contests\">"));
        var other = people.make(Role.TEACHER);
        classes.share(made, other);
        shown(people.browser(other), assignment)
                .body(containsString("One contest waits for whoever looks after the set."));
        teacher.post("/contests/" + sets.contested(attempt) + "/reply", "reply", "She was not.");
        shown(teacher, assignment).body(not(containsString("contest waits")));
    }

    @Test
    void theAnswersOfAStudentAreOpenedFromTheStudentsPage() {
        String attempt = sat(learner);
        String student = classes.student(made, this.student.id()).toString();
        teacher.get("/classes/" + made + "/assignments/" + assignment + "/students/" + student)
                .then()
                .body(containsString("<a href=\"" + page(attempt) + "\">Attempt 1</a>"));
        teacher.get(page(attempt)).then().statusCode(200);
    }

    @Test
    void whatHoldsIsListedInWords() {
        Response assigned = teacher.post(
                "/classes/" + made + "/assign",
                "set",
                set,
                "title",
                "Timed",
                "due",
                "2098-06-01T10:00",
                "closes",
                "2098-06-02T10:00",
                "minutes",
                "20",
                "tries",
                "2",
                "counting",
                "last",
                "late",
                "per_cent",
                "latePerCent",
                "15",
                "shuffle",
                "true",
                "score",
                "after_due",
                "keys",
                "after_close",
                "explanations",
                "never");
        assertEquals(303, assigned.statusCode(), assigned::asString);
        shown(teacher, UUID.fromString(assigned.header("Location").replaceFirst(".*/", "")))
                .body(
                        containsString("Time limit: 20 minutes"),
                        not(containsString("about 20 minutes")),
                        containsString("<dd>2 times</dd>"),
                        containsString("<dd>the last</dd>"),
                        containsString("<dd>loses 15 % of all for each 24 hours that have begun</dd>"),
                        containsString("<dd>another one for everybody, options too</dd>"),
                        containsString("after it was due"),
                        containsString("after it closed"),
                        containsString("never"));
    }
}
