package org.factloom.classroom;

import static org.factloom.classroom.ContestedSets.LIST;
import static org.factloom.classroom.ContestedSets.TYPED;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.item.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue of contests: who sees it, and what accepting and replying do. */
@QuarkusTest
class ContestQueueTest {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    ContestedSets sets;

    private Person teacherPerson;
    private Browser teacher;
    private Person studentPerson;
    private Browser student;
    private String set;

    @BeforeEach
    void make() throws Exception {
        teacherPerson = people.make(Role.TEACHER);
        teacher = people.browser(teacherPerson);
        studentPerson = people.make(Role.STUDENT);
        student = people.browser(studentPerson);
        set = sets.make(teacherPerson.id());
    }

    private String contested(String answer) {
        String exam = sets.sat(student, set, TYPED, "{\"text\": \"%s\"}".formatted(answer));
        sets.contest(student, exam, TYPED, "She was called so, too.");
        return exam;
    }

    @Test
    void whoeverLooksAfterTheSetSeesTheContestWithWhatItIsAbout() {
        contested("Mistress Pierwright");
        teacher.get("/contests")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Who built the pier?"),
                        containsString("Mistress Pierwright"),
                        containsString("She was called so, too."),
                        containsString("The pier was built in 1701 by Anna Berg."),
                        containsString("1 answer so far, 0 % of the points reached"),
                        containsString("a learner"),
                        not(containsString(studentPerson.name().orElseThrow()))));
        teacher.get("/sets")
                .then()
                .body(containsString("Contests (1)"), containsString("aria-label=\"1 contest waits\""));
        teacher.get("/notices").then().body(containsString("One contest waits for you."));
        student.get("/sets").then().body(not(containsString("contest waits")));
        people.browser(people.make(Role.TEACHER))
                .get("/contests")
                .then()
                .body(allOf(not(containsString("Pierwright")), containsString("No contest waits for you")));
    }

    @Test
    void studentsOfOnesOwnClassHaveNames() {
        classes.add(classes.make(teacherPerson, "Piers 9b"), studentPerson);
        contested("Mistress Pierwright");
        teacher.get("/contests").then().body(containsString(studentPerson.name().orElseThrow()));
    }

    @Test
    void acceptingMakesAVersionAndMarksAllEqualAnswersAnew() {
        Browser other = people.browser(people.make(Role.STUDENT));
        String exam = contested("Mistress Pierwright");
        String equal = sets.sat(other, set, TYPED, "{\"text\": \"mistress  pierwright\"}");
        String wrong = sets.sat(other, set, TYPED, "{\"text\": \"Nobody\"}");
        assertEquals(0, sets.score(exam));
        Response accepted = teacher.post("/contests/" + sets.contested(exam) + "/accept");
        assertEquals(303, accepted.statusCode(), accepted::asString);
        assertEquals(2.0 / 6, sets.score(exam));
        assertEquals(2.0 / 6, sets.score(equal));
        assertEquals(0, sets.score(wrong));
        assertEquals(2, sets.item(set, TYPED).current().number());
        assertEquals(
                List.of("Mistress Pierwright"),
                ((Item.Typed) sets.item(set, TYPED).current().item()).answer().accepted());
        teacher.get("/contests").then().body(not(containsString("Mistress Pierwright")));
        teacher.get(accepted.header("Location"))
                .then()
                .statusCode(200)
                .body(allOf(containsString("2 marks were changed"), containsString("Undo")));
        // A second time changes nothing.
        assertEquals(
                accepted.header("Location"),
                teacher.post("/contests/" + sets.contested(exam) + "/accept").header("Location"));
        assertEquals(2, sets.item(set, TYPED).current().number());
        student.get("/").then().body(containsString("aria-label=\"1 new notice\""));
        student.get("/notices")
                .then()
                .body(allOf(
                        containsString("went from 0 to 2 of 6."),
                        containsString("The answer “Mistress Pierwright” is accepted now."),
                        containsString(exam + "/questions/1")));
        student.get("/").then().body(not(containsString("new notice")));
        student.get(exam + "/questions/1")
                .then()
                .body(allOf(
                        containsString("Your mark of this question went from 0 % to 100 %"),
                        containsString("it was accepted")));
        student.json().get("/api" + exam + "/result").then().body("score", equalTo(1f / 3));
        people.browser(people.make(Role.STUDENT)).get("/notices").then().body(containsString("Nothing new."));
    }

    @Test
    void ofAListATextIsAcceptedForAPart() {
        String exam = sets.sat(student, set, LIST, "{\"texts\": [\"Basra\", \"Adan City\"]}");
        sets.contest(student, exam, LIST, "Same town");
        assertEquals(0.5 / 6, sets.score(exam), 1e-9);
        teacher.get("/contests").then().body(containsString("Adan City"));
        String contest = "/contests/" + sets.contested(exam) + "/accept";
        assertEquals(409, teacher.post(contest, "text", "London", "part", "1").statusCode());
        assertEquals(
                409, teacher.post(contest, "text", "Adan City", "part", "7").statusCode());
        assertEquals(
                303, teacher.post(contest, "text", "Adan City", "part", "1").statusCode());
        assertEquals(1.0 / 6, sets.score(exam), 1e-9);
    }

    @Test
    void aReplyKeepsTheMarkAndIsTold() {
        String exam = contested("Somebody else");
        UUID contest = sets.contested(exam);
        teacher.post("/contests/" + contest + "/reply", "reply", "  ").then().statusCode(400);
        teacher.post("/contests/" + contest + "/reply", "reply", "x".repeat(1001))
                .then()
                .statusCode(400);
        teacher.post("/contests/" + contest + "/reply", "reply", "The article says Anna <Berg>.")
                .then()
                .statusCode(303);
        teacher.get("/contests").then().body(not(containsString("Somebody else")));
        student.get("/notices").then().body(containsString("The article says Anna &lt;Berg&gt;."));
        student.get(exam + "/questions/1").then().body(containsString("The article says Anna &lt;Berg&gt;."));
        student.json()
                .get("/api" + exam + "/questions/1")
                .then()
                .body("recourse.contest.state", equalTo("ANSWERED"), "feedback.score", equalTo(0f));
        // Who is not convinced contests again.
        sets.contest(student, exam, TYPED, "But see page 2");
        teacher.get("/contests").then().body(containsString("But see page 2"));
    }

    @Test
    void whoWasRightInPracticeIsTold() {
        Response started = student.post("/practice", "set", set);
        String practice = started.header("Location").replaceFirst(".*(/attempts/[^/]+).*", "$1");
        student.post(practice + "/questions/1", "text", "Mistress Pierwright")
                .then()
                .statusCode(303);
        student.post(practice + "/questions/1/override").then().statusCode(303);
        teacher.get("/contests").then().body(containsString("counts it as right in practice"));
        assertEquals(
                303,
                teacher.post("/contests/" + sets.contested(practice) + "/accept")
                        .statusCode());
        student.get("/notices").then().body(containsString("You were right about a question of"));
    }

    @Test
    void contestsOfOthersSetsAreNotThere() {
        UUID contest = sets.contested(contested("Mistress Pierwright"));
        for (Role role : List.of(Role.TEACHER, Role.ADMINISTRATOR)) {
            Browser other = people.browser(people.make(role));
            assertEquals(404, other.post("/contests/" + contest + "/accept").statusCode());
            assertEquals(
                    404,
                    other.post("/contests/" + contest + "/reply", "reply", "No").statusCode());
            assertEquals(
                    404, other.get("/items/" + sets.id(set, TYPED) + "/regrade").statusCode());
        }
        assertEquals(403, student.post("/contests/" + contest + "/accept").statusCode());
    }

    @Test
    void whoeverASetIsSharedWithDecidesToo() {
        Person colleague = people.make(Role.TEACHER);
        teacher.post("/sets/" + set + "/share", "name", colleague.name().orElseThrow())
                .then()
                .statusCode(303);
        UUID contest = sets.contested(contested("Mistress Pierwright"));
        Browser other = people.browser(colleague);
        other.get("/contests").then().body(containsString("Mistress Pierwright"));
        assertEquals(303, other.post("/contests/" + contest + "/accept").statusCode());
    }
}
