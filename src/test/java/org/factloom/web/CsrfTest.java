package org.factloom.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CsrfTest {

    @TestHTTPResource("/broken/post")
    URI endpoint;

    private static String token() {
        return given().get("/sign-in").cookie("csrf-token");
    }

    @Test
    void aFormWithoutTheTokenIsRefusedWithAPage() {
        given().accept("text/html")
                .contentType(ContentType.URLENC)
                .cookie("csrf-token", token())
                .formParam("name", "somebody")
                .post("/sign-in")
                .then()
                .statusCode(400)
                .body(containsString("reload the page"));
    }

    @Test
    void aTokenOfSomebodyElseIsRefused() {
        given().accept("text/html")
                .contentType(ContentType.URLENC)
                .cookie("csrf-token", token())
                .formParam("csrf-token", token())
                .post("/sign-in")
                .then()
                .statusCode(400);
    }

    /** What another site can make a browser send without asking first. */
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "Application/X-www-form-urlencoded", "multipart/mixed"})
    void anyOtherBodyIsRefusedWithoutTheTokenInTheHeader(String type) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", type)
                .header("Cookie", "csrf-token=" + token())
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertEquals(
                    400,
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        }
    }

    @Test
    void theTokenInTheHeaderIsEnoughAndMustBeRight() {
        String token = token();
        given().cookie("csrf-token", token)
                .header("X-CSRF-TOKEN", token)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/broken/post")
                .then()
                .statusCode(200)
                .body(equalTo("posted"));
        given().cookie("csrf-token", token)
                .header("X-CSRF-TOKEN", token())
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/broken/post")
                .then()
                .statusCode(400);
    }

    @Test
    void theCookieIsKeptFromScriptsAndOtherSites() {
        given().get("/sign-in")
                .then()
                .header("Set-Cookie", containsString("HTTPOnly"))
                .header("Set-Cookie", containsString("SameSite=Lax"));
    }
}
