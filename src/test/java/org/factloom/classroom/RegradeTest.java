package org.factloom.classroom;

import static org.factloom.classroom.ContestedSets.STATEMENT;
import static org.factloom.classroom.ContestedSets.TYPED;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.item.Item;
import org.junit.jupiter.api.Test;

/** Marking anew: what the dry run says comes to pass, nobody is lowered unasked, and undoing restores everything. */
@QuarkusTest
class RegradeTest extends RegradeCase {

    @Inject
    TestAssignments assignments;

    @Test
    void whatTheDryRunSaysComesToPassAndOnlyThen() {
        String right = sat(STATEMENT, "{\"choice\": 0}");
        String wrong = sat(STATEMENT, "{\"choice\": 1}");
        String trial = page(STATEMENT) + "?key=1&redress=BOTH";
        teacher.get(trial)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("1 up, 0 down, 1 the same"),
                        containsString("0 → 1"),
                        containsString("0 of 6 → 1 of 6"),
                        containsString("Nothing is changed yet.")));
        assertEquals(0, sets.score(wrong));
        assertEquals(1, sets.item(set, STATEMENT).current().number());
        String done = regrade(STATEMENT, "key", "1", "redress", "BOTH");
        assertEquals(1.0 / 6, sets.score(wrong));
        assertEquals(1.0 / 6, sets.score(right));
        assertEquals(2, sets.item(set, STATEMENT).current().number());
        teacher.get(done).then().body(allOf(containsString("0 of 6 → 1 of 6"), containsString("version 1 → 2")));
        teacher.post(done + "/undo").then().statusCode(303);
        teacher.post(done + "/undo").then().statusCode(303);
        assertEquals(0, sets.score(wrong));
        Item.TrueFalse again =
                (Item.TrueFalse) sets.item(set, STATEMENT).current().item();
        assertEquals(true, again.key());
        teacher.get(done).then().body(containsString("Undone on"));
    }

    @Test
    void whoseScoreIsWithheldIsNotToldItByARegrade() {
        Browser first = people.browser(people.make(Role.STUDENT));
        String right = sets.sat(first, set, STATEMENT, "{\"choice\": 1}");
        assignments.run(
                "update terms set shows_score = 'NEVER', shows_keys = 'NEVER' where id = (select terms_id from attempt where id = '%s')"
                        .formatted(right.replaceFirst(".*/", "")));
        regrade(STATEMENT, "key", "1", "redress", "BOTH");
        assertEquals(1.0 / 6, sets.score(right));
        first.get("/notices").then().body(not(containsString("Your mark of")));
        first.get("/settings/audit")
                .then()
                .body(containsString("changed the mark of"), not(containsString("from 0/6")));
    }

    @Test
    void nobodyIsLoweredUnlessThatIsTickedAndTold() {
        Browser first = people.browser(people.make(Role.STUDENT));
        String right = sets.sat(first, set, STATEMENT, "{\"choice\": 0}");
        teacher.get(page(STATEMENT) + "?key=1&redress=NEW")
                .then()
                .body(allOf(containsString("0 up, 0 down, 1 the same"), containsString("1 would go down, and keeps")));
        teacher.get(page(STATEMENT) + "?key=1&redress=NEW&lowering=true")
                .then()
                .body(containsString("whoever is lowered must be told why"));
        regrade(STATEMENT, "key", "1", "redress", "NEW");
        assertEquals(1.0 / 6, sets.score(right));
        String done = regrade(STATEMENT, "redress", "NEW", "lowering", "true", "reason", "The_pier_fell");
        assertEquals(0, sets.score(right));
        first.get("/notices")
                .then()
                .body(allOf(
                        containsString("went from 1 to 0 of 6"),
                        containsString("is not right by it"),
                        containsString("The_pier_fell")));
        first.get(right + "/questions/3").then().body(containsString("The_pier_fell"));
        teacher.post(done + "/undo");
        assertEquals(1.0 / 6, sets.score(right));
        first.get("/notices").then().body(containsString("A correction was taken back"));
    }

    @Test
    void fullCreditIsForEverybodyWhoWasAsked() {
        String wrong = sat(TYPED, "{\"text\": \"Nobody\"}");
        String open = sat(STATEMENT, "{\"choice\": 0}");
        String done = regrade(TYPED, "redress", "FULL");
        assertEquals(2.0 / 6, sets.score(wrong));
        assertEquals(3.0 / 6, sets.score(open));
        assertEquals(1, sets.item(set, TYPED).current().number());
        teacher.post(done + "/undo");
        assertEquals(0, sets.score(wrong));
        assertEquals(1.0 / 6, sets.score(open));
    }

    @Test
    void aDroppedQuestionCountsForNothingWhereThatIsBetter() {
        Browser first = people.browser(people.make(Role.STUDENT));
        String right = sets.sat(first, set, TYPED, "{\"text\": \"Anna Berg\"}");
        String other = sat(STATEMENT, "{\"choice\": 0}");
        assertEquals(2.0 / 6, sets.score(right));
        String done = regrade(TYPED, "redress", "DROP");
        assertEquals(2.0 / 6, sets.score(right));
        assertEquals(1.0 / 4, sets.score(other));
        teacher.post(done + "/undo");
        assertEquals(1.0 / 6, sets.score(other));
        regrade(TYPED, "redress", "DROP", "lowering", "true", "reason", "Nobody_knows");
        assertEquals(0, sets.score(right));
        first.get(right + "/result")
                .then()
                .body(allOf(containsString("does not count"), containsString("You answered 0 of 4 right")));
        first.get(right + "/questions/1").then().body(containsString("This question counts for nothing"));
    }

    @Test
    void theSecondOfTwoTeachersIsToldAndNothingIsLost() {
        Person colleague = people.make(Role.TEACHER);
        teacher.post("/sets/" + set + "/share", "name", colleague.name().orElseThrow());
        Browser other = people.browser(colleague);
        String wrong = sat(STATEMENT, "{\"choice\": 1}");
        String[] mine = tried(teacher, page(STATEMENT), "key", "1", "redress", "BOTH");
        String[] theirs = tried(other, page(STATEMENT), "redress", "FULL");
        String done = teacher.post(page(STATEMENT), mine).header("Location");
        other.post(page(STATEMENT), theirs).then().statusCode(409).body(containsString("changed meanwhile"));
        assertEquals(1.0 / 6, sets.score(wrong));
        assertEquals(done, teacher.post(page(STATEMENT), mine).header("Location"));
        assertEquals(
                1,
                sets.list("select 1 from regrade where item_id = '%s'".formatted(sets.id(set, STATEMENT)))
                        .size());
    }

    @Test
    void aRunningExamIsChangedOnlyIfThatWasAsked() {
        String running = sets.exam(student, set);
        sets.save(student, running, STATEMENT, "{\"choice\": 1}");
        String unasked = regrade(STATEMENT, "key", "1", "redress", "BOTH");
        student.get(running).then().body(not(containsString("regrade")));
        teacher.post(unasked + "/undo");
        String asked = regrade(STATEMENT, "key", "1", "redress", "BOTH", "running", "true");
        assertEquals(
                List.of(),
                sets.list("select 1 from answer where attempt_id = '%s'"
                        .formatted(running.substring("/attempts/".length()))));
        sets.submit(student, running);
        assertEquals(1.0 / 6, sets.score(running));
        student.get("/notices").then().body(containsString("from 0 to 1 of 6"));
        teacher.post(asked + "/undo");
        assertEquals(0, sets.score(running));
        String later = sets.exam(student, set);
        sets.save(student, later, STATEMENT, "{\"choice\": 1}");
        regrade(STATEMENT, "key", "1", "redress", "BOTH");
        sets.submit(student, later);
        assertEquals(0, sets.score(later));
    }
}
