package org.factloom.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.factloom.access.AccessFixture;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.TestPeople;

@ApplicationScoped
class ReviewFixture implements AccessFixture {

    @Inject
    Lights lights;

    @Inject
    TestPeople people;

    @Override
    public Map<String, Function<UUID, String>> placeholders() {
        return Map.of(
                "review",
                student -> start(student, false),
                "reviewed",
                student -> start(student, true),
                "lit",
                student -> lit(student));
    }

    private String lit(UUID student) {
        lights.learn(student, 1);
        return "l-f-0";
    }

    /** A session of three cards, the first of which is put off if {@code done}. */
    private String start(UUID student, boolean done) {
        lights.learn(student, 3);
        Person person = people.again(student);
        Browser browser = people.browser(person);
        String session = ReviewCase.started(browser.post("/review"));
        browser.get(session);
        if (done) {
            browser.post(session + "/cards/1", "deed", "BURIED");
        }
        return session.substring("/review/".length());
    }
}
