package org.factloom.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.account.Browser;
import org.factloom.browser.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A teacher watches an assignment while the packaged application is stopped, and started anew over the same data. */
class LiveViewOutlivesTheServerIT {

    private static final String PASSWORD = "four marsh boats";
    private static final String SET = "tarn-rising";

    @TempDir
    Path folder;

    private final Browser teacher = new Browser();
    private final Browser student = new Browser();

    @Test
    void thePageFindsTheServerAgainAndShowsWhatWasSaved() throws Exception {
        int port = FreePort.next();
        RestAssured.port = port;
        try (Chromium chromium = Chromium.open();
                BrowserContext visitor = chromium.visitor()) {
            Page page = visitor.newPage();
            String attempt;
            try (ApplicationProcess first = start(port)) {
                assertTrue(first.alive(), first.lines()::toString);
                String assignment = assign(first);
                attempt = begin(assignment);
                visitor.addCookies(List.of(new Cookie("factloom-session", teacher.cookie("factloom-session"))
                        .setUrl(first.at("/").toString())));
                page.navigate(first.at(assignment + "/live").toString());
                assertThat(page.locator("[data-how]")).containsText("every two seconds");
                page.evaluate("window.stayed = true");
                answer(attempt, 1, "{\"choice\": 0}");
                assertThat(page.locator(".sitters tbody td.figure").first()).hasText("1");
            }
            assertThat(page.locator("[data-how]")).containsText("The server is not reached");
            try (ApplicationProcess second = start(port)) {
                assertTrue(second.alive(), second.lines()::toString);
                assertThat(page.locator("[data-how]")).containsText("It follows by itself");
                assertThat(page.locator(".sitters tbody td.figure").first()).hasText("1");
                answer(attempt, 2, "{\"text\": \"3 June 1968\"}");
                assertThat(page.locator(".sitters tbody td.figure").first()).hasText("2");
                assertEquals(true, page.evaluate("window.stayed === true"), "the page was not loaded again");
            }
        }
    }

    /** Something for a class of one student, "/assignments/…". */
    private String assign(ApplicationProcess application) {
        String code = found("enter this code: (\\S+)", String.join("\n", application.lines()));
        teacher.post("/setup", "code", code, "name", "Ana Brod", "password", PASSWORD)
                .then()
                .statusCode(303);
        String made = location(teacher, "/classes", "name", "History 8a", "zone", "Europe/Berlin");
        String assignment = location(teacher, made + "/assign", "set", SET, "title", "The rising", "tries", "1");
        String join = found("/join/(\\w+)", teacher.get(made + "/code").asString());
        student.signUp("Ben Holm", PASSWORD);
        student.post("/join/" + join, "name", "").then().statusCode(303);
        return assignment.substring(assignment.indexOf("/assignments/"));
    }

    /** "/attempts/…". */
    private String begin(String assignment) {
        return found("(/attempts/[^/]+)", location(student, assignment + "/attempts"));
    }

    private void answer(String attempt, int number, String response) {
        student.json()
                .body("{\"sequence\": 1, \"response\": %s}".formatted(response))
                .put("/api" + attempt + "/answers/" + number)
                .then()
                .statusCode(200);
    }

    private static String location(Browser browser, String path, String... form) {
        String location =
                browser.post(path, form).then().statusCode(303).extract().header("Location");
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), () -> pattern + " in " + text);
        return matcher.group(1);
    }

    private ApplicationProcess start(int port) throws Exception {
        return ApplicationProcess.start(
                folder,
                Map.of(
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "FACTLOOM_DATA", folder.resolve("data").toString(),
                        "FACTLOOM_QUESTIONS",
                                Path.of("src/test/resources/questions")
                                        .toAbsolutePath()
                                        .toString()));
    }
}
