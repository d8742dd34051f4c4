package org.factloom.flashcard;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reviewing by programs: the same rules as the pages have. */
@QuarkusTest
class ReviewResourceTest extends ReviewCase {

    @BeforeEach
    void page() {
        browser.get("/sign-in");
    }

    @Test
    void aProgramGoesThroughASession() {
        lights.learn(student, 4);
        browser.json()
                .get("/api/reviews")
                .then()
                .statusCode(200)
                .body("reviews", equalTo(4))
                .body("fresh", equalTo(10))
                .body("sizes", hasSize(2));
        JsonPath state = begin(4);
        String session = "/review/" + state.getString("id");
        for (int done = 0; done < 4; done++) {
            assertEquals(done, state.getInt("settled"));
            state = put(session, state.getInt("card.number"), right(session)).jsonPath();
        }
        assertEquals(4, state.getInt("end.answered"));
        assertEquals(4, state.getInt("end.right"));
        assertEquals(4, answers());
    }

    @Test
    void theKeyComesOnlyAfterTheAnswer() {
        lights.learn(student, 2);
        JsonPath state = begin(2);
        String session = "/review/" + state.getString("id");
        while (!lights.selfRated(session)) {
            assertTrue(browser.json()
                    .get("/api" + session.replace("/review", "/reviews"))
                    .asString()
                    .contains("options"));
            state = put(session, state.getInt("card.number"), right(session)).jsonPath();
        }
        String path = "/api/reviews/" + state.getString("id");
        browser.json().get(path).then().body("card.back", nullValue()).body("card.offers", hasSize(0));
        browser.json()
                .get(path + "?revealed=true")
                .then()
                .body("card.back", equalTo("Bo Carlsen"))
                .body("card.offers", hasSize(2))
                .body("card.offers[1].grade", equalTo("GOOD"))
                .body("card.offers[1].unit", equalTo("DAYS"))
                .body("card.evidence[0].pieces.marked", notNullValue());
    }

    @Test
    void aCardIsAnsweredOnceAndCanBeTakenBack() {
        lights.learn(student, 3);
        JsonPath state = begin(3);
        String session = "/review/" + state.getString("id");
        int number = state.getInt("card.number");
        Map<String, Object> move = right(session);
        put(session, number, move).then().statusCode(200);
        put(session, number, move).then().statusCode(200);
        put(session, number, Map.of("deed", "BURIED")).then().statusCode(409);
        put(session, number + 1, Map.of("rating", 3, "deed", "BURIED")).then().statusCode(400);
        put(session, number + 1, Map.of("rating", 5)).then().statusCode(400);
        assertEquals(1, answers());
        String path = "/api/reviews/" + state.getString("id") + "/cards/" + number;
        browser.json()
                .get(path)
                .then()
                .statusCode(200)
                .body("undo", equalTo(true))
                .body("feedback.score", equalTo(1f));
        for (int i = 0; i < 2; i++) {
            browser.json().post(path + "/undo").then().statusCode(200).body("settled", equalTo(0));
        }
        browser.json().get(path).then().statusCode(409);
        assertEquals(2, answers());
    }

    @Test
    void everyRouteIsDescribed() {
        JsonPath api = browser.request()
                .accept("application/json")
                .get("/api/openapi?format=json")
                .jsonPath();
        Map<String, Map<String, Map<String, Object>>> paths = api.getMap("paths");
        assertTrue(paths.containsKey("/api/reviews/settings"));
        List<String> bare = paths.entrySet().stream()
                .filter(path -> path.getKey().startsWith("/api/reviews"))
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(operation -> !(operation.getValue().get("summary") instanceof String summary
                                && summary.length() > 8))
                        .map(operation -> operation.getKey() + " " + path.getKey()))
                .toList();
        assertEquals(List.of(), bare);
    }

    private JsonPath begin(int size) {
        Response started = browser.json()
                .body(Map.of("size", size, "zone", "Europe/Berlin"))
                .post("/api/reviews");
        assertEquals(201, started.statusCode());
        return started.jsonPath();
    }

    private Map<String, Object> right(String session) {
        return lights.selfRated(session)
                ? Map.of("rating", 3)
                : Map.of("response", Map.of("choice", lights.right(session)));
    }

    private Response put(String session, int number, Map<String, Object> move) {
        return browser.json().body(move).put("/api/reviews/" + session.substring(8) + "/cards/" + number);
    }
}
