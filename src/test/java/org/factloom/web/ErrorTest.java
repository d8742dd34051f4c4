package org.factloom.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ErrorTest {

    private static ValidatableResponse page(String path) {
        return given().accept("text/html").redirects().follow(false).get(path).then();
    }

    @ParameterizedTest
    @CsvSource({
        "/broken/database, 503",
        "/broken/pool, 503",
        "/broken/statement, 500",
        "/broken/lock, 409",
        "/broken/valid?n=6, 400",
        "/nowhere, 404",
        "/css/nowhere.css, 404",
        "/settings/name, 405"
    })
    void anErrorIsAPageThatTellsNothingOfTheInside(String path, int status) {
        page(path)
                .statusCode(status)
                .contentType(containsString("text/html"))
                .header("Cache-Control", "no-store")
                .body(containsString("<h1>"), containsString("href=\"/library\""))
                .body(not(containsString("Exception")), not(containsString("hunter2")), not(containsString("at org.")));
    }

    @ParameterizedTest
    @CsvSource({"/broken/database, 503", "/broken/statement, 500", "/api/nowhere, 404"})
    void aProgramGetsAProblem(String path, int status) {
        given().accept("application/json")
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("$", allOf(hasKey("title"), hasKey("detail")))
                .body(not(containsString("hunter2")));
    }

    @Test
    void whileTheDatabaseIsAwayItIsSaidWhenToComeBack() {
        page("/broken/database").statusCode(503).header("Retry-After", "10");
    }

    @Test
    void whileTheDatabaseIsAwayThePageKeepsItsAddress() {
        page("/broken/database?from=a&to=2").body(containsString("href=\"/broken/database?from=a&amp;to=2\""));
        page("/broken/statement").body(not(containsString("Try again")));
    }

    @ParameterizedTest
    @CsvSource({
        "/articles/x?y=1, /articles/x?y=1",
        "http://elsewhere.example/a, /",
        "no address, /",
        "//elsewhere.example, /"
    })
    void whileTheDatabaseIsAwayAFormLeadsBackToItsPage(String from, String again) {
        String token = given().get("/sign-in").cookie("csrf-token");
        String host = "http://localhost:" + RestAssured.port;
        ValidatableResponse answer = given().accept("text/html")
                .cookie("csrf-token", token)
                .formParam("csrf-token", token)
                .header("Referer", from.startsWith("/articles") ? host + from : from)
                .post("/broken/form")
                .then()
                .statusCode(503);
        answer.body(containsString("<a class=\"button\" href=\"" + again + "\">Try again</a>"));
    }

    @Test
    void theSentenceOfAProblemIsShownEscaped() {
        page("/broken/conflict").statusCode(409).body(containsString("This attempt &lt;has&gt; been submitted."));
    }

    @Test
    void whatIsInvalidIsNamed() {
        given().accept("application/json")
                .get("/broken/valid?n=6")
                .then()
                .statusCode(400)
                .body("errors", hasKey("n"))
                .body("detail", startsWith("Not accepted: n: "));
    }

    @Test
    void anEndpointWithoutRolesIsDenied() {
        page("/forgotten").statusCode(303).header("Location", containsString("/sign-in"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedReadably() {
        given().accept("text/html")
                .contentType(ContentType.URLENC)
                .body("name=" + "a".repeat(3_000_000))
                .post("/sign-in")
                .then()
                .statusCode(413)
                .body(containsString("too large"));
    }

    @Test
    void aBodyOfUnknownLengthIsRefused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10])))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertEquals(
                    411,
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        }
    }
}
