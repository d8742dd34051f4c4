package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;

/** A teacher who judges candidates on the page without script. */
abstract class JudgingCase {

    @Inject
    TestPeople people;

    @Inject
    Kilns kilns;

    protected Teacher teacher;
    protected String set;

    @BeforeEach
    void bring() {
        teacher = new Teacher(people);
        set = kilns.set(teacher.person.id(), 3, 4);
    }

    protected Response decide(int fact, int form, String... fields) {
        return teacher.browser.post("/sets/" + set + "/review/" + kilns.id(set, fact, form), fields);
    }

    protected Response accept(int fact) {
        return decide(fact, 0, "action", "accept");
    }

    protected Response undo(int number) {
        return teacher.browser.post("/sets/" + set + "/review/undo", "number", String.valueOf(number));
    }

    /** The page to which an answer leads. */
    protected String page(Response answer) {
        assertEquals(303, answer.statusCode(), answer.body().asString());
        return page(answer.header("Location").replaceAll("^https?://[^/]*", ""));
    }

    protected String page(String path) {
        Response page = teacher.browser.get(path);
        assertEquals(200, page.statusCode(), page.body().asString());
        return page.body().asString();
    }

    protected static void says(String page, String... words) {
        for (String word : words) {
            assertTrue(page.contains(word), () -> "“" + word + "” is missing in\n" + page);
        }
    }

    protected static String choice(int fact) {
        return "multiple-choice " + Kilns.stem(fact);
    }
}
