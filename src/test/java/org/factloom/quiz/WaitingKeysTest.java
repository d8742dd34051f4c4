package org.factloom.quiz;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** While somebody takes an exam, nothing else that is over tells what it asks. */
@QuarkusTest
class WaitingKeysTest extends WaitingCase {

    @Test
    void handedInPracticeDoesNotTellWhatTheExamAsks() {
        UUID made = classes.make();
        classes.add(made, student);
        UUID assignment = assignments.assign(made, "set", Lighthouse.SLUG, "mode", "practice");
        String practice = id(browser.post("/assignments/" + assignment + "/attempts"));
        answer(practice, 1);
        String exam = exam();
        browser.post("/attempts/" + practice + "/submission").then().statusCode(303);
        int all = Lighthouse.FACTS * 3;
        assertEquals(all - 1, waiting(practice).size());
        browser.get("/attempts/" + practice + "/result")
                .then()
                .body(containsString(all - 1 + " questions wait until you have handed in your exam"));
        tells(practice, 1, 200);
        for (int number = 2; number <= all; number++) {
            tells(practice, number, 409);
        }
        browser.post("/practice", "missed", practice).then().statusCode(409);
        browser.get("/api/me/export")
                .then()
                .body("attemptQuestions.findAll { it.number > 1 }.options", everyItem(nullValue()))
                .body("attemptQuestions.findAll { it.number > 1 }.shownOrder", everyItem(nullValue()));
        browser.post("/attempts/" + exam + "/submission").then().statusCode(303);
        for (int number = 1; number <= all; number++) {
            tells(practice, number, 200);
        }
    }

    private void tells(String attempt, int number, int status) {
        String question = "/attempts/" + attempt + "/questions/" + number;
        browser.get(question)
                .then()
                .statusCode(status)
                .body(status == 200 ? containsString("<mark") : not(containsString("<mark")));
        browser.json().get("/api" + question).then().statusCode(status);
    }

    @Test
    void theClockTellsNothingEither() {
        UUID made = classes.make();
        classes.add(made, student);
        UUID assignment = assignments.assign(made, "set", Lighthouse.SLUG, "mode", "practice");
        String practice = id(browser.post("/assignments/" + assignment + "/attempts"));
        exam();
        tables.sql("update attempt set deadline = now() - interval '1 minute' where id = cast(?1 as uuid)", practice);
        due.end();
        browser.get("/attempts/" + practice + "/result").then().statusCode(200);
        tells(practice, 1, 409);
    }

    @Test
    void anotherExamLeavesOutWhatThisOneAsks() {
        String exam = exam("questions", "2");
        String other = exam("questions", "3");
        assertEquals(0, tables.count(OVERLAP, other, exam));
        browser.post("/exams", "article", Lighthouse.SLUG)
                .then()
                .statusCode(409)
                .body(containsString("Your exam asks all of this"));
    }

    @Test
    void anExamThatWasBegunBeforeTellsNothingOfThisOne() {
        String before = exam();
        UUID made = classes.make();
        classes.add(made, student);
        UUID assignment = assignments.assign(made, "set", Lighthouse.SLUG);
        String exam = id(browser.post("/assignments/" + assignment + "/attempts"));
        browser.post("/attempts/" + before + "/submission").then().statusCode(303);
        browser.get("/attempts/" + before + "/result")
                .then()
                .body(
                        containsString("once the exam that runs and asks the same is handed in"),
                        not(containsString("/questions/1")));
        browser.json().get("/api/attempts/" + before + "/questions/1").then().body(not(containsString("\"feedback\"")));
        browser.post("/attempts/" + exam + "/submission").then().statusCode(303);
        tells(before, 1, 200);
    }
}
