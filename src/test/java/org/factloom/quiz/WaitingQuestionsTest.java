package org.factloom.quiz;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.account.Role;
import org.junit.jupiter.api.Test;

/** While somebody takes an exam, nothing else asks what it asks: practice and reviews would tell the answers. */
@QuarkusTest
class WaitingQuestionsTest extends WaitingCase {

    @Test
    void practiceLeavesOutWhatTheExamAsksAndSaysSo() {
        String exam = exam("questions", "2");
        Response started = browser.post("/practice", "article", Lighthouse.SLUG);
        String practice = id(started);
        assertEquals(0, tables.count(OVERLAP, practice, exam));
        browser.get(started.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .body(
                        containsString("Question 1 of 2"),
                        containsString("6 questions wait until you have handed in your exam"));
        browser.post("/attempts/" + exam + "/submission").then().statusCode(303);
        browser.post("/practice", "article", Lighthouse.SLUG)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/questions/1"));
    }

    @Test
    void practiceThatWasBegunSkipsWhatAnExamAsksAndAsksItAfterwards() {
        String practice = id(browser.post("/practice", "article", Lighthouse.SLUG));
        assertEquals(List.of(), waiting(practice));
        String exam = exam("questions", "2");
        List<Integer> waiting = waiting(practice);
        assertEquals(2, waiting.size());
        for (int number : waiting) {
            String question = "/attempts/" + practice + "/questions/" + number;
            browser.get(question)
                    .then()
                    .statusCode(409)
                    .body(
                            containsString("Your exam asks this, too"),
                            containsString("href=\"/attempts/" + exam + "\""));
            mark(practice, number, "{\"known\": false}").then().statusCode(409);
            browser.post(question + "/hint").then().statusCode(409);
        }
        for (int number = 1; number <= Lighthouse.FACTS; number++) {
            if (!waiting.contains(number)) {
                browser.get("/attempts/" + practice).then().header("Location", endsWith("/questions/" + number));
                browser.get("/attempts/" + practice + "/questions/" + number)
                        .then()
                        .body(containsString("2 questions wait until you have handed in your exam"));
                answer(practice, number);
            }
        }
        browser.get("/attempts/" + practice).then().header("Location", endsWith("/questions/" + waiting.getFirst()));
        browser.post("/attempts/" + exam + "/submission").then().statusCode(303);
        assertEquals(List.of(), waiting(practice));
        waiting.forEach(number -> answer(practice, number));
        browser.get("/attempts/" + practice).then().header("Location", endsWith("/result"));
    }

    @Test
    void practiceOfAnAssignmentWaitsToo() {
        UUID made = classes.make();
        classes.add(made, student);
        UUID assignment = assignments.assign(made, "set", Lighthouse.SLUG, "mode", "practice");
        String practice = id(browser.post("/assignments/" + assignment + "/attempts"));
        int all = Lighthouse.FACTS * 3;
        assertEquals(List.of(), waiting(practice));
        String exam = exam("questions", "3");
        assertEquals(9, waiting(practice).size(), "three forms of three facts");
        browser.get("/attempts/" + practice + "/submission")
                .then()
                .statusCode(200)
                .body(containsString("9 questions wait until you have handed in your exam"));
        browser.post("/attempts/" + exam + "/submission").then().statusCode(303);
        for (int number = 1; number <= all; number++) {
            answer(practice, number);
        }
    }

    @Test
    void anAnswerThatWaitsIsKeptAndTheWayLeadsToTheExamThatAsksIt() {
        String practice = id(browser.post("/practice", "article", Lighthouse.SLUG));
        harbourRevolt.load();
        id(browser.post("/exams", "article", HarbourRevolt.SLUG));
        boolean typed = form(practice, 1).equals("typed");
        String exam = exam();
        String question = "/attempts/" + practice + "/questions/1";
        browser.post(question, typed ? "text" : "choice", typed ? "1811" : "1")
                .then()
                .statusCode(409)
                .body(containsString("your answer is kept"), containsString("href=\"/attempts/" + exam + "\""));
        browser.get(question).then().statusCode(409).body(not(containsString("is kept")));
        browser.post("/attempts/" + exam + "/submission").then().statusCode(303);
        browser.json()
                .get("/api/attempts/" + practice)
                .then()
                .body("questions[0].saved.response", equalTo(typed ? Map.of("text", "1811") : Map.of("choice", 1)));
    }

    @Test
    void aCardThatIsOpenTellsNothingWhileAnExamAsksIt() {
        String session = id(browser.post("/review", "ahead", "true", "fact", "f-tarn-built"));
        browser.get("/review/" + session).then().statusCode(200);
        exam();
        browser.post("/review/" + session + "/cards/1", "choice", "0", "text", "1811")
                .then()
                .statusCode(409)
                .body(containsString("Your exam asks this, too"));
    }

    @Test
    void aCardThatIsOpenIsTakenAwayWhereAnExamAsksAnotherFactOfIt() {
        harbourRevolt.load();
        String session = id(browser.post("/review", "ahead", "true", "fact", "f-tarn-built"));
        browser.get("/review/" + session).then().statusCode(200);
        // As a card that was laid out for one fact of three.
        tables.sql("""
                update sitting_card set shown_order = '[0, 1, 2]', item_version_id = (select current_version from item where id = 'h-order')
                where sitting_id = cast(?1 as uuid)""", session);
        id(browser.post("/exams", "article", HarbourRevolt.SLUG));
        browser.json()
                .get("/api/reviews/" + session)
                .then()
                .body("card.number", equalTo(2), "card.question.form", not(equalTo("ordering")));
    }

    @Test
    void whereNothingIsLeftThePageLeadsToTheExam() {
        String exam = exam();
        for (String[] form : new String[][] {
            {"article", Lighthouse.SLUG}, {"set", Lighthouse.SLUG}, {"article", Lighthouse.SLUG, "only", "pretest"}
        }) {
            browser.post("/practice", form)
                    .then()
                    .statusCode(409)
                    .body(
                            containsString("Your exam asks all of this"),
                            containsString("href=\"/attempts/" + exam + "\""));
        }
        browser.json()
                .body("{\"article\": \"" + Lighthouse.SLUG + "\"}")
                .post("/api/attempts")
                .then()
                .statusCode(409)
                .body(containsString("Your exam asks all of this"));
        people.browser(people.make(Role.STUDENT))
                .post("/practice", "article", Lighthouse.SLUG)
                .then()
                .statusCode(303);
    }

    @Test
    void aSentenceIsNotReviewedMeanwhile() {
        String exam = exam();
        browser.post("/review", "ahead", "true", "fact", "f-tarn-built")
                .then()
                .statusCode(409)
                .body(containsString("href=\"/attempts/" + exam + "\""));
        browser.post("/attempts/" + exam + "/submission").then().statusCode(303);
        browser.post("/review", "ahead", "true", "fact", "f-tarn-built").then().statusCode(303);
    }

    @Test
    void aSessionThatRunsSkipsWhatAnExamAsksNow() {
        String session = id(browser.post("/review", "ahead", "true", "fact", "f-tarn-built", "fact", "f-tarn-sold"));
        browser.get("/review/" + session)
                .then()
                .body(containsString("Lighthouse of Tarn"), not(containsString("/decks\"")));
        exam();
        browser.request()
                .accept("application/json")
                .get("/api/reviews/" + session)
                .then()
                .statusCode(200)
                .body(not(containsString("\"card\"")), containsString("\"end\""));
    }

    @Test
    void whatIsDueSaysHowMuchOfItWaits() {
        tables.sql("""
                insert into memory (person_id, fact_id, phase, interval_days, stability, difficulty, due_day, rung, answers, last_day, last_at, recalled)
                select ?1, f.id, 'REVIEW', 5, 5, 5, current_date - 5, 'FREE', 1, current_date - 10, now() - interval '10 days', true
                from fact f join article a on a.id = f.article_id where a.slug = ?2 and not f.retired""", student.id(), Lighthouse.SLUG);
        String exam = exam("questions", "1");
        browser.get("/review").then().body(containsString("One question waits until you have handed in your exam"));
        Response started = browser.post("/review");
        browser.get(started.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .body(containsString("One question waits until you have handed in your exam"));
        assertEquals(
                Lighthouse.FACTS - 1L,
                tables.count("select count(*) from sitting_fact where sitting_id = cast(?1 as uuid)", id(started)),
                exam);
    }
}
