package org.factloom.quiz;

import static org.hamcrest.Matchers.endsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.factloom.account.Browser;
import org.factloom.item.Form;
import org.junit.jupiter.api.BeforeEach;

/** A visitor who practises the {@link HarbourRevolt}. */
abstract class QuizPagesCase {

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Sittings sittings;

    final Browser browser = new Browser();

    @BeforeEach
    void load() {
        harbourRevolt.load();
    }

    String start() {
        String location =
                browser.post("/practice", "article", HarbourRevolt.SLUG).header("Location");
        return location.substring(location.indexOf("/attempts/"), location.indexOf("/questions/"));
    }

    int number(String attempt, Form form) {
        return sittings.number(attempt, form);
    }

    /** The form's value for an option that the item counts as {@code option}. */
    String shown(String attempt, int option) {
        return String.valueOf(sittings.shownOrder(attempt, number(attempt, Form.MULTIPLE_CHOICE))
                .indexOf(option));
    }

    Response question(String attempt, int number) {
        return browser.get(attempt + "/questions/" + number);
    }

    Response answer(String attempt, Form form, String... fields) {
        String path = attempt + "/questions/" + number(attempt, form);
        browser.post(path, fields).then().statusCode(303).header("Location", endsWith(path));
        return browser.get(path);
    }

    String[] anyAnswer(String attempt, int number) {
        return switch (sittings.form(attempt, number)) {
            case MULTIPLE_CHOICE, TRUE_FALSE -> new String[] {"choice", "0"};
            case TYPED, CLOZE -> new String[] {"text", "1912"};
            case ORDERING ->
                new String[] {"event", "0", "event", "1", "event", "2", "place", "1", "place", "2", "place", "3"};
            case CARD -> new String[] {"known", "true"};
            default -> throw new AssertionError("no item of the Harbour revolt is of this form");
        };
    }
}
