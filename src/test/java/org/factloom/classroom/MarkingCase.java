package org.factloom.classroom;

import static org.factloom.classroom.ContestedSets.STATEMENT;
import static org.factloom.classroom.ContestedSets.TYPED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.web.Statements;
import org.junit.jupiter.api.BeforeEach;

/** An attempt at what is assigned, and its teacher, who marks it by hand. */
abstract class MarkingCase {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    ContestedSets sets;

    @Inject
    Statements statements;

    Browser teacher;
    Person student;
    Browser learner;
    UUID made;
    UUID assignment;
    String set;

    @BeforeEach
    void make() throws Exception {
        made = classes.make();
        Person owner = classes.owner(made);
        teacher = people.browser(owner);
        student = people.make(Role.STUDENT);
        classes.add(made, student);
        learner = people.browser(student);
        set = sets.make(owner.id());
        Response assigned = teacher.post("/classes/" + made + "/assign", "set", set, "title", "Pier", "tries", "3");
        assertEquals(303, assigned.statusCode(), assigned::asString);
        assignment = UUID.fromString(assigned.header("Location").replaceFirst(".*/", ""));
    }

    /** "/attempts/…", with the typed answer wrong and the statement right: 1 of 6 points. */
    String sat(Browser browser) {
        Response begun = browser.post("/assignments/" + assignment + "/attempts");
        assertEquals(303, begun.statusCode(), begun::asString);
        String attempt = begun.header("Location").replaceFirst(".*(/attempts/[^/]*).*", "$1");
        sets.save(browser, attempt, TYPED, "{\"text\": \"Mistress Pierwright\"}");
        sets.save(browser, attempt, STATEMENT, "{\"choice\": 0}");
        sets.submit(browser, attempt);
        return attempt;
    }

    String page(String attempt) {
        return "/classes/" + made + attempt;
    }

    String seen(Browser browser, String attempt, int number) {
        Matcher seen = Pattern.compile(
                        "questions/" + number + "/mark\".*?name=\"seen\" value=\"([^\"]*)\"", Pattern.DOTALL)
                .matcher(browser.get(page(attempt))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        assertTrue(seen.find());
        return seen.group(1);
    }

    Response give(String attempt, int number, String mark, String seen) {
        return teacher.post(
                page(attempt) + "/questions/" + number + "/mark",
                "what",
                "give",
                "mark",
                mark,
                "reason",
                "She is called so, too.",
                "seen",
                seen);
    }

    void given(String attempt, int number, String mark) {
        Response done = give(attempt, number, mark, seen(teacher, attempt, number));
        assertEquals(303, done.statusCode(), done::asString);
    }

    Response takeBack(String attempt, int number) {
        return teacher.post(
                page(attempt) + "/questions/" + number + "/mark",
                "what",
                "undo",
                "seen",
                seen(teacher, attempt, number));
    }
}
