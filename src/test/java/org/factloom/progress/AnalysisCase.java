package org.factloom.progress;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.classroom.ContestedSets;
import org.junit.jupiter.api.BeforeEach;

/** A teacher and the analysis of the own sets. */
abstract class AnalysisCase {

    @Inject
    TestPeople people;

    @Inject
    ContestedSets contested;

    @Inject
    AnalysedSets sets;

    Person owner;
    Browser teacher;

    @BeforeEach
    void make() {
        owner = people.make(Role.TEACHER);
        teacher = people.browser(owner);
    }

    JsonPath analysis(String set, String query) {
        return teacher.json()
                .get("/api/sets/" + set + "/analysis" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    String page(String path) {
        return teacher.get(path).then().statusCode(200).extract().asString();
    }
}
