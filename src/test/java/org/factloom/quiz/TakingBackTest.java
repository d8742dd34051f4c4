package org.factloom.quiz;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.factloom.learning.FactState;
import org.junit.jupiter.api.Test;

/** "I was right" is said too soon, and taken back. */
@QuarkusTest
class TakingBackTest extends ContestCase {

    private Response takeBack(int number) {
        return browser.json().delete("/api" + attempt + "/answers/" + number + "/override");
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
        markTheRest();
        override(TYPED, "{}").then().statusCode(200);
        override(CLOZE, "{}").then().statusCode(200);
        takeBack(CLOZE).then().body("feedback.score", equalTo(0.5f));
        takeBack(TYPED).then().statusCode(200);
        result().then().body("score", equalTo(4.5f / 6));
    }
}
