package org.factloom.flashcard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;

/** A student before the {@link Lights}. */
abstract class ReviewCase {

    @Inject
    Lights lights;

    @Inject
    TestPeople people;

    UUID student;
    Browser browser;

    @BeforeEach
    void somebody() {
        lights.load();
        Person person = people.make(Role.STUDENT);
        student = person.id();
        browser = people.browser(person);
    }

    /** The path of the session that a response leads to. */
    static String started(Response response) {
        assertEquals(303, response.statusCode());
        String location = response.header("Location");
        return location.substring(location.indexOf("/review/"));
    }

    String start(String... form) {
        String session = started(browser.post("/review", form));
        browser.get(session);
        return session;
    }

    /** Rates the open card as known, or chooses the right option; leads to the next. */
    void pass(String session) {
        lights.linger(session);
        if (lights.selfRated(session)) {
            act(session, "rating", "3");
        } else {
            act(session, "choice", String.valueOf(lights.right(session)));
        }
        browser.get(session);
    }

    void fail(String session) {
        lights.linger(session);
        if (lights.selfRated(session)) {
            act(session, "rating", "1");
        } else {
            act(session, "choice", String.valueOf((lights.right(session) + 1) % 3));
        }
        browser.get(session);
    }

    Response act(String session, String... form) {
        return browser.post(session + "/cards/" + lights.number(session), form);
    }

    /** What the page says that undo would take back. */
    void undo(String session) {
        String page = browser.get(session).asString();
        int at = page.indexOf("/undo\"");
        String number = page.substring(page.lastIndexOf('/', at - 1) + 1, at);
        browser.post(session + "/cards/" + number + "/undo").then().statusCode(303);
        browser.get(session);
    }

    long answers() {
        return lights.count(
                "select count(*) from answer_log where person_id = '%s' and sitting in (select id::text from sitting)"
                        .formatted(student));
    }
}
