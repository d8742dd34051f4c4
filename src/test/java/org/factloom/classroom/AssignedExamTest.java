package org.factloom.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.quiz.Lighthouse;
import org.factloom.web.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exams of a set in which the generator asks each fact three times, from their first page to where their result leads. */
@QuarkusTest
class AssignedExamTest extends AssignedCase {

    @Inject
    Lighthouse lighthouse;

    @Inject
    Tables tables;

    @BeforeEach
    void load() throws IOException {
        lighthouse.load();
    }

    private UUID assign(String set, String... form) {
        String[] all = new String[form.length + 2];
        all[0] = "set";
        all[1] = set;
        System.arraycopy(form, 0, all, 2, form.length);
        return assignments.assign(made, all);
    }

    private List<?> asked(String attempt) {
        return tables.list(
                "select v.content ->> 'stem' from attempt_slot s join item_version v on v.id = s.item_version_id where s.attempt_id = cast(?1 as uuid) order by s.number",
                attempt.replaceFirst(".*/", ""));
    }

    private long facts(String attempt) {
        return tables.count(
                "select count(distinct f.fact_id) from attempt_slot s join item_version v on v.id = s.item_version_id join item_fact f on f.item_id = v.item_id where s.attempt_id = cast(?1 as uuid)",
                attempt.replaceFirst(".*/", ""));
    }

    @Test
    void anExamOfWhatNobodyComposedAsksEachFactOnceAndAllTheSame() {
        UUID assignment = assign(Lighthouse.SLUG, "tries", "2");
        String mine = attempt(begin(assignment));
        assertEquals(Lighthouse.FACTS, asked(mine).size());
        assertEquals(Lighthouse.FACTS, facts(mine));

        Person other = people.make(Role.STUDENT);
        classes.add(made, other);
        Browser others = people.browser(other);
        assertEquals(asked(mine), asked(attempt(others.post("/assignments/" + assignment + "/attempts"))));

        learning.post(mine + "/submission").then().statusCode(303);
        assertEquals(asked(mine), asked(attempt(learning.post(mine + "/tries"))), "the next try");

        String practice = attempt(begin(assign(Lighthouse.SLUG, "mode", "practice")));
        assertEquals(3 * Lighthouse.FACTS, asked(practice).size(), "practice may repeat");
    }

    @Test
    void aCopyIsAskedAsItStandsOnceItsTeacherComposedIt() {
        String copy = teaching.post("/sets/" + Lighthouse.SLUG + "/copy")
                .header("Location")
                .replaceFirst(".*/sets/([^/?]+).*", "$1");
        assertEquals(Lighthouse.FACTS, asked(attempt(begin(assign(copy)))).size(), "as it came");
        tables.sql(
                "update item set retired = true where id = (select i.id from item i join question_set s on s.id = i.set_id where s.slug = ?1 order by i.position limit 1)",
                copy);
        assertEquals(
                3 * Lighthouse.FACTS - 1,
                asked(attempt(begin(assign(copy, "title", "Again")))).size());
    }

    @Test
    void itsFirstPageSaysWhatAwaitsStudents() {
        UUID assignment = assign(
                Lighthouse.SLUG,
                "tries",
                "2",
                "due",
                inAWeek(),
                "late",
                "none",
                "keys",
                "after_due",
                "explanations",
                "never");
        learning.get("/assignments/" + assignment)
                .then()
                .statusCode(200)
                .body(
                        containsString("<dt>Questions</dt><dd>4</dd>"),
                        containsString("<dt>Time limit</dt><dd>none</dd>"),
                        containsString("<dt>Attempts</dt><dd>2, the best counts</dd>"),
                        containsString("You can go back and change your answers"),
                        containsString("<dt>Handed in late</dt><dd>is not taken</dd>"),
                        containsString("<dt>Your score</dt><dd>when you hand in</dd>"),
                        containsString("<dt>Right answers</dt><dd>after it was due</dd>"),
                        containsString("<dt>Explanations</dt><dd>not told here</dd>"));
        UUID practice = assign(Lighthouse.SLUG, "mode", "practice", "minutes", "20");
        learning.get("/assignments/" + practice)
                .then()
                .body(
                        containsString("<dd>20 minutes from when you begin"),
                        containsString("<dd>one</dd>"),
                        containsString("told at once"),
                        not(containsString("You can go back")));
    }

    @Test
    void itsResultLeadsOn() {
        UUID assignment = assign(Lighthouse.SLUG, "title", "Exam: Lighthouse", "tries", "2");
        String attempt = attempt(begin(assignment));
        learning.get(attempt)
                .then()
                .body(containsString("<bdi>Exam: Lighthouse</bdi></h1>"), not(containsString("Exam: <bdi>Exam")));
        learning.post(attempt + "/submission").then().statusCode(303);
        String toTask = "href=\"/assignments/" + assignment + "\"";
        String toClass = "href=\"/classes/" + made + "\"";
        learning.get(attempt + "/result")
                .then()
                .statusCode(200)
                .body(
                        containsString(toTask),
                        containsString(toClass),
                        containsString("History 8a"),
                        containsString("one try left"),
                        containsString("Practise the missed facts"));
        assignments.set(assignment, "shows_score = 'NEVER', shows_keys = 'NEVER'");
        learning.get(attempt + "/result").then().body(containsString(toTask), containsString(toClass));
    }

    /** As of the demonstration: its sets are its teacher's own, and say what sets of the house say. */
    @Test
    void whatAPrivateCopyAskedIsPractisedFromWhatEverybodySees() {
        String copy = teaching.post("/sets/" + Lighthouse.SLUG + "/copy")
                .header("Location")
                .replaceFirst(".*/sets/([^/?]+).*", "$1");
        String attempt = attempt(begin(assign(copy)));
        learning.post(attempt + "/submission").then().statusCode(303);
        learning.get(attempt + "/result").then().body(containsString("Practise the missed facts"));
        learning.post("/practice", "missed", attempt.replaceFirst(".*/", ""))
                .then()
                .statusCode(303);
    }

    @Test
    void eachAssignmentIsFiledUnderItsOwnName() {
        String exam = attempt(begin(assign(Lighthouse.SLUG, "title", "The exam of Tarn")));
        learning.post(exam + "/submission").then().statusCode(303);
        String practice = attempt(begin(assign(Lighthouse.SLUG, "title", "The practice of Tarn", "mode", "practice")));
        learning.post(practice + "/submission").then().statusCode(303);
        learning.get("/progress/attempts")
                .then()
                .statusCode(200)
                .body(
                        containsString("<h2><bdi>The exam of Tarn</bdi></h2>"),
                        containsString("<h2><bdi>The practice of Tarn</bdi></h2>"),
                        containsString("<th scope=\"row\">Time taken</th>"),
                        containsString(" s</td>"));
    }
}
