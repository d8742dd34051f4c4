package org.factloom.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestGateTest {

    @TestHTTPResource("/")
    URI home;

    /** Sends what no client library would. */
    private String raw(String target) throws IOException {
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings;a=b",
                "/settings,x",
                "/settings\"",
                "/settings\\x",
                "/settings?a;b",
                "/settings?a,b",
                "/settings%3bx",
                "/settings%3Bx",
                "/settings\u0001",
                "/settings\u007f",
                "/api/me;x",
                "/articles/%00",
                "/search?q=%00",
                "/search?q=a%1Fb",
                "/search?q=%7f",
                "/articles/a%0Ab"
            })
    void whatNoLinkOfOursContainsIsRefusedAtOnce(String target) throws IOException {
        String answer = raw(target);
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    }

    @Test
    void anEncodedSemicolonInAQueryIsFine() throws IOException {
        assertTrue(raw("/sign-in?to=a%3bb%2Cc").startsWith("HTTP/1.1 200"));
    }

    @Test
    void aTabThatWasPastedIntoASearchIsFine() throws IOException {
        assertTrue(raw("/search?q=a%09b").startsWith("HTTP/1.1 200"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/css/base.css",
                "/nowhere",
                "/api/me",
                "/fonts/source-serif-4-v15/latin-normal.woff2"
            })
    void everyResponseTellsTheBrowserToBeStrict(String path) {
        given().get(path)
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"));
    }

    @Test
    void behindATlsProxyTheBrowserIsToldToStayWithTls() {
        given().header("X-Forwarded-Proto", "https")
                .get("/sign-in")
                .then()
                .header("Strict-Transport-Security", containsString("max-age"))
                .header("Set-Cookie", containsString("Secure"));
        given().get("/sign-in")
                .then()
                .header("Strict-Transport-Security", nullValue())
                .header("Set-Cookie", not(containsString("Secure")));
    }

    @Test
    void pagesAreNotStoredFontsAreAndTheRestIsAskedForAgain() {
        given().get("/sign-in").then().header("Cache-Control", "no-store");
        given().get("/css/base.css").then().header("Cache-Control", "no-cache");
        given().get("/js/keys.js").then().header("Cache-Control", "no-cache");
        given().get("/favicon.svg").then().header("Cache-Control", "no-cache");
        given().get("/fonts/source-serif-4-v15/latin-normal.woff2")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"));
    }

    @Test
    void anUnchangedStyleSheetIsNotSentAgain() {
        String modified = given().get("/css/base.css").header("Last-Modified");
        given().header("If-Modified-Since", modified)
                .get("/css/base.css")
                .then()
                .statusCode(304);
    }

    @Test
    void onlyTheInterfaceForProgramsIsDescribed() {
        given().accept("application/json")
                .get("/api/openapi")
                .then()
                .statusCode(200)
                .body("paths.keySet()", everyItem(startsWith("/api/")))
                .body(containsString("/api/me"));
    }

    /** To which a file may be sent, and not one of twelve megabytes. */
    @ParameterizedTest
    @ValueSource(strings = {"POST /sets/x/revision", "POST /sets/new", "POST /sets/x/pictures", "PUT /api/sets/x"})
    void filesOfTenMegabytesAreTakenWhereTheyAreBrought(String request) throws IOException {
        assertFalse(begun(request, 10 << 20).contains(" 413 "), request);
        assertTrue(begun(request, 12 << 20).contains(" 413 "), request);
        assertTrue(
                begun(request.replace("/x", "/x/y/z").replace("/new", "/x"), 3 << 20)
                        .contains(" 413 "),
                request);
    }

    /** The first line of the answer to a request whose body is said to be so long; nothing where the body is waited for. */
    private String begun(String request, int length) throws IOException {
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            socket.setSoTimeout(1000);
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + length
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
        } catch (SocketTimeoutException e) {
            return "";
        }
    }

    @Test
    void aSetOfProgramsIsReadWhole() {
        given().contentType("application/json")
                .body(new byte[3 << 20])
                .put("/api/sets/x")
                .then()
                .statusCode(401);
    }
}
