package org.factloom.quiz;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.learning.FactState;
import org.factloom.learning.FactStates;
import org.factloom.library.StoredArticles;
import org.junit.jupiter.api.BeforeEach;

/** A student in practice whose typed answer was wrong, and nothing else answered yet. */
abstract class ContestCase {

    static final int CHOICE = 1;
    static final int STATEMENT = 2;
    static final int TYPED = 3;
    static final int CLOZE = 4;
    static final int CARD = 6;

    @Inject
    TestPeople people;

    @Inject
    Sittings sittings;

    @Inject
    Contests contests;

    @Inject
    FactStates factStates;

    @Inject
    StoredArticles articles;

    Person student;
    Browser browser;
    String attempt;

    @BeforeEach
    void start() {
        student = people.make(Role.STUDENT);
        browser = visitor(student);
        attempt = "/attempts/" + sittings.wrong(student.id());
    }

    Browser visitor(Person person) {
        Browser visitor = people.browser(person);
        visitor.get("/sign-in");
        return visitor;
    }

    Map<String, FactState> states() {
        return factStates.ofArticle(
                student.id(), articles.bySlug(HarbourRevolt.SLUG).orElseThrow().id());
    }

    Response mark(int number, String body) {
        return browser.json().body(body).post("/api" + attempt + "/answers/" + number + "/mark");
    }

    /** All but the typed answer, which is wrong: 4.5 of 6 points, as the cloze is half right. */
    void markTheRest() {
        mark(CHOICE, "{\"choice\": 0}");
        mark(STATEMENT, "{\"choice\": 1}");
        mark(CLOZE, "{\"text\": \"1968\"}");
        mark(5, "{\"order\": [0, 1, 2]}");
        mark(CARD, "{\"known\": true}");
    }

    Response override(int number, String body) {
        return browser.json().body(body).post("/api" + attempt + "/answers/" + number + "/override");
    }

    Response result() {
        return browser.json().get("/api" + attempt + "/result");
    }
}
