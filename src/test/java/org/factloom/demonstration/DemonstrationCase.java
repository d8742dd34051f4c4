package org.factloom.demonstration;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A class of simulated students, filled once for all tests, by the button for administrators. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DemonstrationCase {

    static final String OF_CLASS = " from class_student s join school_class c on c.id = s.class_id and c.demonstration";

    @Inject
    TestDemonstration demonstration;

    @Inject
    TestPeople people;

    @TestHTTPResource("/")
    URI home;

    Person administrator;
    Browser browser;
    Demonstration.Made made;
    List<Long> before = List.of();

    @BeforeAll
    void fill() {
        RestAssured.port = home.getPort();
        administrator = people.make(Role.ADMINISTRATOR);
        browser = people.browser(administrator);
        before = demonstration.others();
        demonstration.prepare();
        browser.post("/administration/demonstration")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/administration/demonstration?done=filled"));
        made = demonstration.made();
    }

    @AfterAll
    void remove() {
        demonstration.remove(administrator.id());
        assertEquals(before, demonstration.others());
    }

    long number(String count) {
        return demonstration.number(count);
    }

    String rules() {
        return browser.get("/api/rules.csv").then().statusCode(200).extract().asString();
    }

    /** Its own. */
    List<String> sets() {
        return demonstration.list(
                "select q.slug from question_set q join person p on p.id = q.owner_id and p.simulated order by q.slug",
                String.class);
    }

    Response removed() {
        return browser.post("/administration/demonstration/remove", "sure", "true");
    }
}
