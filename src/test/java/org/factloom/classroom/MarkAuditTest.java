package org.factloom.classroom;

import static org.factloom.classroom.ContestedSets.STATEMENT;
import static org.factloom.classroom.ContestedSets.TYPED;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.factloom.account.Browser;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What touches marks stands in the log of the class, and of whom it concerns. */
@QuarkusTest
class MarkAuditTest extends MarkingCase {

    @BeforeEach
    void rename() {
        UUID place = classes.student(made, student.id());
        teacher.post("/classes/" + made + "/students/" + place + "/name", "name", "Ada B.");
    }

    private void logs(Browser browser, String log, Matcher<String> says) {
        browser.get(log).then().statusCode(200).body(says);
    }

    private String audit() {
        return "/classes/" + made + "/audit";
    }

    @Test
    void aContestThatIsAcceptedItsRegradeAndItsUndoAreThere() {
        String attempt = sat(learner);
        sets.contest(learner, attempt, TYPED, "She was called so, too.");
        Response accepted = teacher.post("/contests/" + sets.contested(attempt) + "/accept");
        assertEquals(303, accepted.statusCode());
        String change = " in “Pier” from 1/6 to 3/6";
        logs(
                teacher,
                audit(),
                allOf(
                        containsString("accepted what Ada B. contested in “Pier”"),
                        containsString("changed the mark of Ada B." + change)));
        logs(teacher, audit() + "?kind=MARK_CHANGED", containsString(change));
        logs(
                learner,
                "/settings/audit",
                allOf(
                        containsString(change),
                        containsString("accepted what " + student.name().orElseThrow())));
        String regrade = accepted.header("Location").replaceFirst(".*(/regrades/)", "$1");
        logs(teacher, regrade, containsString("Done: 1 mark was changed on"));
        assertEquals(303, teacher.post(regrade + "/undo").statusCode());
        String undone = "took back a correction, and with it changed the mark of %s in “Pier” from 3/6 to 1/6";
        logs(teacher, audit(), containsString(undone.formatted("Ada B.")));
        logs(
                learner,
                "/settings/audit",
                containsString(undone.formatted(student.name().orElseThrow())));
        UUID other = classes.make(classes.owner(made), "Another");
        logs(teacher, "/classes/" + other + "/audit", not(containsString("Ada B.")));
    }

    @Test
    void aReplyIsThereAndWhatIsPractisedAloneIsNot() {
        String attempt = sat(learner);
        sets.contest(learner, attempt, TYPED, "She was called so, too.");
        teacher.post("/contests/" + sets.contested(attempt) + "/reply", "reply", "She was not.");
        logs(
                teacher,
                audit(),
                allOf(containsString("answered what Ada B. contested in “Pier”"), containsString("Why: She was not.")));
        String alone = sets.sat(learner, set, TYPED, "{\"text\": \"Ana Bergh\"}");
        sets.contest(learner, alone, TYPED, "Nearly.");
        teacher.post("/contests/" + sets.contested(alone) + "/reply", "reply", "Of my own.");
        logs(teacher, audit(), not(containsString("Of my own.")));
    }

    @Test
    void whereOnlySomethingIsSaidTheMarkIsNotCalledChanged() {
        String attempt = sat(learner);
        given(attempt, STATEMENT, "1");
        logs(
                teacher,
                audit(),
                allOf(
                        containsString("commented on what Ada B. answered in “Pier”, and left the mark as it was, 1/6"),
                        not(containsString("changed the mark"))));
    }
}
