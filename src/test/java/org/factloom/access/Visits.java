package org.factloom.access;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.factloom.account.Browser;

/** Sends what a row of a table says. */
@ApplicationScoped
class Visits {

    @Inject
    @Any
    Instance<AccessFixture> fixtures;

    static Response send(Browser browser, String method, String path, String body) {
        if (path.startsWith("/api/")) {
            browser.get("/sign-in");
            return browser.request()
                    .accept(ContentType.JSON)
                    .header("X-CSRF-TOKEN", browser.cookie("csrf-token"))
                    .contentType(ContentType.JSON)
                    .body(body)
                    .request(method, path);
        }
        if (path.endsWith("/stream")) {
            return browser.request().accept("text/event-stream").get(path);
        }
        if (method.equals("GET")) {
            return browser.get(path);
        }
        String[] form = Arrays.stream(body.split("&"))
                .filter(field -> !field.isEmpty())
                .flatMap(field -> Arrays.stream(field.split("=", 2)))
                .toArray(String[]::new);
        return browser.post(path, form);
    }

    /** What a placeholder stands for, made for the student. */
    String make(String name, UUID student) {
        return fixtures.stream()
                .map(fixture -> fixture.placeholders().get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no AccessFixture makes @" + name))
                .apply(student);
    }
}
