package org.factloom.quiz;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.exchange.GroundedSet;
import org.factloom.item.Form;
import org.factloom.library.QuestionSet;
import org.factloom.library.SetIntake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A set of three questions that count 1, 3 and 2 points. */
@QuarkusTest
class PointsTest {

    @Inject
    TestPeople people;

    @Inject
    SetIntake intake;

    @Inject
    Sittings sittings;

    private Browser browser;
    private String article;
    private String set;

    @BeforeEach
    void take() throws Exception {
        Person teacher = people.make(Role.TEACHER);
        GroundedSet grounded = GroundedSet.read(Path.of("src/test/resources/points/slate-quarry.yaml"));
        QuarkusTransaction.requiringNew().run(() -> {
            QuestionSet taken = intake.take(teacher.id(), "Own articles", grounded);
            article = taken.article().orElseThrow().slug();
            set = taken.slug();
        });
        browser = people.browser(teacher);
        browser.get("/sign-in");
    }

    private String exam() {
        String location = browser.json()
                .body("{\"article\": \"" + article + "\"}")
                .post("/api/attempts/exams")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/attempts/"));
    }

    private void save(String attempt, Form form, String response) {
        browser.json()
                .body("{\"sequence\": 1, \"response\": " + response + ", \"flagged\": false}")
                .put("/api" + attempt + "/answers/" + sittings.number(attempt, form))
                .then()
                .statusCode(200);
    }

    @Test
    void anExamSaysWhatEachQuestionCountsAndWeighsItsScore() {
        String attempt = exam();
        browser.get(attempt)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("of 3 · 1 point<"),
                        containsString("of 3 · 2 points<"),
                        containsString("of 3 · 3 points<")));
        save(attempt, Form.TYPED, "{\"text\": \"Enid Parry\"}");
        save(attempt, Form.TRUE_FALSE, "{\"choice\": 1}");
        browser.json().post("/api" + attempt + "/submission").then().statusCode(200);
        browser.get(attempt + "/result")
                .then()
                .body(allOf(
                        containsString("You answered 1 of 3 right"),
                        containsString("Score: 50 %</strong> (3 of 6 points)"),
                        containsString("60 %")));
        browser.json()
                .get("/api" + attempt + "/result")
                .then()
                .body("score", equalTo(0.5f), "lines.points", hasItems(1, 2, 3));
    }

    @Test
    void practiceCountsAllTheSameAndSaysNothingOfPoints() {
        String location = browser.post("/practice", "article", article).header("Location");
        String attempt = location.substring(location.indexOf("/attempts/"), location.indexOf("/questions/"));
        int typed = sittings.number(attempt, Form.TYPED);
        browser.get(attempt + "/questions/" + typed).then().body(not(containsString("point")));
        browser.post(attempt + "/questions/" + typed, "text", "Enid Parry");
        browser.post(attempt + "/questions/" + sittings.number(attempt, Form.NUMERIC), "text", "1700");
        browser.post(attempt + "/questions/" + sittings.number(attempt, Form.TRUE_FALSE), "choice", "1");
        browser.get(attempt + "/result")
                .then()
                .body(allOf(containsString("Score: 33 %"), not(containsString("points"))));
    }

    @Test
    void paperSaysThemToo() {
        browser.get("/sets/" + set + "/paper")
                .then()
                .statusCode(200)
                .body(allOf(containsString("(3 points)"), containsString("(1 point)"), containsString("6 points")));
        browser.get("/sets/" + set + "/paper?part=key").then().body(containsString("(3 points)"));
    }
}
