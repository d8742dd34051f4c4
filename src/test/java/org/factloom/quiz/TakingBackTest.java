package org.factloom.quiz;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.learning.FactState;
import org.factloom.learning.FactStates;
import org.factloom.library.StoredArticles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "I was right" is said too soon, and taken back. */
@QuarkusTest
class TakingBackTest {

    private static final int CHOICE = 1;
    private static final int STATEMENT = 2;
    private static final int TYPED = 3;
    private static final int CLOZE = 4;
    private static final int CARD = 6;

    @Inject
    TestPeople people;

    @Inject
    Sittings sittings;

    @Inject
    Contests contests;

    @Inject
    FactStates factStates;

    @Inject
    StoredArticles articles;

    private Person student;
    private Browser browser;
    private String attempt;

    @BeforeEach
    void start() {
        student = people.make(Role.STUDENT);
        browser = people.browser(student);
        browser.get("/sign-in");
        attempt = "/attempts/" + sittings.wrong(student.id());
    }

    private Map<String, FactState> states() {
        return factStates.ofArticle(
                student.id(), articles.bySlug(HarbourRevolt.SLUG).orElseThrow().id());
    }

    private RequestSpecification json() {
        return browser.json();
    }

    private Response mark(int number, String answer) {
        return json().body(answer).post("/api" + attempt + "/answers/" + number + "/mark");
    }

    private Response override(int number, String reason) {
        return json().body(reason).post("/api" + attempt + "/answers/" + number + "/override");
    }

    private Response takeBack(int number) {
        return json().delete("/api" + attempt + "/answers/" + number + "/override");
    }

    @Test
    void whoWasNotRightAfterAllTakesItBack() {
        override(TYPED, "{}").then().statusCode(200);
        browser.get(attempt + "/questions/" + TYPED).then().body(containsString("/questions/3/override/undo"));
        for (int time = 0; time < 2; time++) {
            takeBack(TYPED)
                    .then()
                    .statusCode(200)
                    .body("feedback.outcome", equalTo("wrong"))
                    .body("recourse.overridden", equalTo(false))
                    .body("recourse.overridable", equalTo(true))
                    .body("recourse.contest", nullValue());
        }
        assertEquals(Map.of("h-f-governor", FactState.MISSED), states());
        assertEquals(0, contests.count("personId", student.id()));
        override(TYPED, "{\"reason\": \"He was called so, too.\"}").then().statusCode(200);
        browser.post(attempt + "/questions/3/override/undo").then().statusCode(303);
        assertEquals(Map.of("h-f-governor", FactState.MISSED), states());
        assertEquals(1, contests.count("personId", student.id()), "what has a reason stays contested");
    }

    @Test
    void whatIsTakenBackCountsAgainAsItIsMarked() {
        mark(CHOICE, "{\"choice\": 0}");
        mark(STATEMENT, "{\"choice\": 1}");
        mark(CLOZE, "{\"text\": \"1968\"}");
        mark(5, "{\"order\": [0, 1, 2]}");
        mark(CARD, "{\"known\": true}");
        override(TYPED, "{}").then().statusCode(200);
        override(CLOZE, "{}").then().statusCode(200);
        takeBack(CLOZE).then().body("feedback.score", equalTo(0.5f));
        takeBack(TYPED).then().statusCode(200);
        json().get("/api" + attempt + "/result").then().body("score", equalTo(4.5f / 6));
    }
}
