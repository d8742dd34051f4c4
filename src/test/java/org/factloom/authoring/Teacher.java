package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;

/** A teacher at the browser, who brings articles. */
final class Teacher {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    final Person person;
    final Browser browser;

    Teacher(TestPeople people) {
        person = people.make(Role.TEACHER);
        browser = people.browser(person);
    }

    /** A multipart form as the page sends it. */
    RequestSpecification form() {
        browser.get("/sets/new").then().statusCode(200);
        return browser.request().multiPart("csrf-token", browser.cookie("csrf-token"));
    }

    Response paste(String text) {
        return form().multiPart("text", text).post("/sets/new");
    }

    /** An article that takes seconds to read, so that there is time to do something meanwhile. */
    static String longer(String article) {
        return article + article.replaceAll("(?m)^=.*$", "").repeat(8);
    }

    /** The slug of the set that was made of a pasted text. */
    String set(String text) {
        return slug(paste(text));
    }

    static String slug(Response response) {
        assertEquals(303, response.statusCode(), response.body().asString());
        String location = response.header("Location");
        assertTrue(location.matches(".*/sets/[a-z0-9-]+/making"), location);
        return location.replaceAll(".*/sets/|/making", "");
    }

    JsonPath making(String set) {
        Response response = browser.request().accept("application/json").get("/api/sets/" + set + "/making");
        assertEquals(200, response.statusCode(), response.body().asString());
        return response.jsonPath();
    }

    /** Waits until the making of a set is over, and tells how. */
    String made(String set) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        String state = making(set).getString("state");
        while (Set.of("waiting", "running").contains(state) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            state = making(set).getString("state");
        }
        return state;
    }

    /** Saves an item of a set from the page of its editor, as a change of the version that is known. */
    Response edit(String set, String item, int known, String form, String... fields) {
        String path = "/sets/" + set + "/items/" + item + "/edit";
        browser.get(path).then().statusCode(200);
        List<String> all = new ArrayList<>(List.of("known", String.valueOf(known), "form", form, "was", form));
        all.addAll(List.of(fields));
        return browser.post(path, all.toArray(String[]::new));
    }

    /** Saves a typed question whose evidence is the sentence of {@link MadeSets}. */
    Response rewrite(String set, String item, int known, String stem, String key, String... more) {
        List<String> fields =
                new ArrayList<>(List.of("stem", stem, "key", key, "quote", MadeSets.SENTENCE, "place", ""));
        fields.addAll(List.of(more));
        return edit(set, item, known, "typed", fields.toArray(String[]::new));
    }
}
