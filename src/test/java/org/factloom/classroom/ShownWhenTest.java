package org.factloom.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When right answers are shown where nobody chose, and what the form to assign says of it. */
@QuarkusTest
class ShownWhenTest extends AssignedCase {

    private static final String DUE = "2098-06-01T10:00";

    private static final String CLOSES = "2098-06-02T10:00";

    private String shown(String... form) {
        UUID assignment = assignments.assign(made, form);
        return String.valueOf(assignments.one(
                "select t.shows_score || ' ' || t.shows_keys || ' ' || t.shows_explanations from terms t join assignment a on a.terms_id = t.id where a.id = '"
                        + assignment + "'"));
    }

    @Test
    void rightAnswersWaitWhereTheyCouldBeUsedInTheNextTry() {
        assertEquals("AT_END AT_END AT_END", shown("tries", "1", "due", DUE, "closes", CLOSES));
        assertEquals("AT_END AFTER_CLOSE AFTER_CLOSE", shown("tries", "2", "due", DUE, "closes", CLOSES));
        assertEquals("AT_END AFTER_CLOSE AFTER_CLOSE", shown("tries", "", "due", DUE, "late", "none"));
        assertEquals("AT_END AFTER_DUE AFTER_DUE", shown("tries", "2", "due", DUE));
        assertEquals("AT_END AT_END AT_END", shown("tries", "2"));
        assertEquals("AT_END AT_END AT_END", shown("tries", "2", "due", DUE, "mode", "practice"));
        assertEquals(
                "AFTER_CLOSE AFTER_CLOSE AFTER_CLOSE", shown("due", DUE, "closes", CLOSES, "score", "after_close"));
    }

    @Test
    void whoeverChoseHasIt() {
        assertEquals("AT_END AT_END NEVER", shown("tries", "2", "due", DUE, "keys", "at_end", "explanations", "never"));
    }

    @Test
    void theFormSaysWhatItMakesAndWhatComesOfShowingAtOnce() {
        assignments.assign(made);
        teaching.get("/classes/" + made + "/assign?set=" + TestAssignments.SET)
                .then()
                .statusCode(200)
                .body(
                        containsString("it is an exam with one try for the whole class"),
                        containsString("can be passed on to those who have not begun, and known in the next try"),
                        not(containsString("begun per cent of all")));
    }

    @Test
    void setsThatAskNothingAreNotOffered() throws Exception {
        String set = sets.make(teacher.id(), "a");
        String title = String.valueOf(assignments.one("select title from question_set where slug = '" + set + "'"));
        teaching.get("/classes/" + made + "/assign?q=" + title.replace(" ", "+"))
                .then()
                .body(containsString("?set=" + set));
        assignments.run("update item set retired = true where set_id = (select id from question_set where slug = '"
                + set + "')");
        teaching.get("/classes/" + made + "/assign?q=" + title.replace(" ", "+"))
                .then()
                .body(not(containsString("?set=" + set)));
    }
}
