package org.factloom.quiz;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the description of the interface for programs says of every route of quizzes. */
@QuarkusTest
class QuizDescriptionTest {

    @Test
    void everyRouteSaysWhatItAnswersAndThatErrorsAreProblems() {
        JsonPath api = given().accept("application/json")
                .get("/api/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Map<String, Map<String, Object>>> paths = api.getMap("paths");
        List<String> missing = new ArrayList<>();
        int routes = 0;
        for (var path : paths.entrySet()) {
            if (!path.getKey().startsWith("/api/attempts")) {
                continue;
            }
            for (var operation : path.getValue().entrySet()) {
                if (!(operation.getValue() instanceof Map<?, ?> route) || !route.containsKey("responses")) {
                    continue;
                }
                routes++;
                String name = operation.getKey() + " " + path.getKey();
                if (!route.containsKey("summary")) {
                    missing.add(name + " has no summary");
                }
                missing.addAll(gaps(name, (Map<?, ?>) route.get("responses")));
            }
        }
        assertEquals(List.of(), missing);
        assertEquals(13, routes);
        assertEquals(
                "string",
                String.valueOf(api.getMap("components.schemas.Problem.properties.detail")
                        .get("type")));
    }

    private static List<String> gaps(String route, Map<?, ?> responses) {
        List<String> gaps = new ArrayList<>();
        if (responses.keySet().stream().noneMatch(status -> status.toString().startsWith("2"))) {
            gaps.add(route + " says no success");
        }
        if (!responses.containsKey("503")
                || responses.keySet().stream()
                        .noneMatch(status -> status.toString().startsWith("4"))) {
            gaps.add(route + " says no errors");
        }
        responses.forEach((status, response) -> {
            Object content = ((Map<?, ?>) response).get("content");
            if (status.equals("204")) {
                return;
            }
            boolean error =
                    status.toString().startsWith("4") || status.toString().startsWith("5");
            String type = error ? "application/problem+json" : "application/json";
            if (!(content instanceof Map<?, ?> types) || !types.containsKey(type)) {
                gaps.add(route + " " + status + " is not described as " + type);
            }
            String description = String.valueOf(((Map<?, ?>) response).get("description"));
            if (description.length() < 8) {
                gaps.add(route + " " + status + " says nothing: " + description);
            }
        });
        return gaps;
    }
}
