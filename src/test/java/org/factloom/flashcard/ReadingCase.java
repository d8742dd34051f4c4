package org.factloom.flashcard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.library.Rivers;
import org.junit.jupiter.api.BeforeEach;

/** A student who reads the {@link Rivers}. */
abstract class ReadingCase {

    static final String ARTICLE = "/articles/" + Rivers.SLUG;
    static final String SENTENCE = "Its leader was Ana Brod.";

    @Inject
    Rivers rivers;

    @Inject
    ReadingFixture fixture;

    @Inject
    TestPeople people;

    UUID student;
    Browser browser;

    @BeforeEach
    void somebody() {
        rivers.load();
        Person person = people.make(Role.STUDENT);
        student = person.id();
        browser = people.browser(person);
        browser.get("/sign-in");
    }

    /** Sends the form of a card over the sentence, under an id. */
    static Response post(Browser by, UUID id, String... more) {
        String[] form = new String[8 + more.length];
        String[] fixed = {"id", id.toString(), "start", "167", "end", "191", "words", SENTENCE};
        System.arraycopy(fixed, 0, form, 0, 8);
        System.arraycopy(more, 0, form, 8, more.length);
        return by.post(ARTICLE + "/cards", form);
    }

    Response put(UUID id, String body) {
        return browser.json().body(body).put("/api/cards/" + id);
    }

    static String path(Response response) {
        assertEquals(303, response.statusCode());
        return response.header("Location").replaceFirst("^https?://[^/]*", "");
    }
}
