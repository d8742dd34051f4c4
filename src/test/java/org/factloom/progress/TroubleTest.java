package org.factloom.progress;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.quiz.HarbourRevolt;
import org.factloom.web.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leeches are told to whoever can mend what asks them. */
@QuarkusTest
class TroubleTest {

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    TestPeople people;

    @Inject
    Tables tables;

    private Person teacher;
    private Browser browser;

    @BeforeEach
    void load() {
        forgive();
        harbourRevolt.load();
        teacher = people.make(Role.TEACHER);
        browser = people.browser(teacher);
    }

    @AfterEach
    void forgive() {
        tables.sql("update memory set lapses = 0 where lapses >= 8");
        tables.sql("update question_set set owner_id = null, visibility = 'PUBLIC' where slug = 'harbour-revolt'");
    }

    @Test
    void aFactThatLearnersForgetAgainAndAgainIsToldWithoutNames() {
        Person one = lapsing("h-f-governor", 8);
        Person other = lapsing("h-f-governor", 11);
        lapsing("h-f-size", 7);
        browser.get("/library/trouble")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Harbour revolt, governor: Salim Haddad"),
                        containsString("<strong>fewer than five learners</strong>"),
                        containsString("<mark>The governor was Salim Haddad, who fled.</mark>"),
                        containsString("Who was governor"),
                        not(containsString("around 1,200"))))
                .body(not(containsString(one.name().orElseThrow())))
                .body(not(containsString(other.name().orElseThrow())));
        browser.get("/")
                .then()
                .body(allOf(containsString("1 fact is forgotten again and again"), containsString("/library/trouble")));
        people.browser(one).get("/").then().body(not(containsString("/library/trouble")));
        for (int i = 0; i < 3; i++) {
            lapsing("h-f-governor", 8);
        }
        browser.get("/library/trouble").then().body(containsString("<strong>5 learners</strong> · forgotten 43 times"));
    }

    @Test
    void aPrivateSetIsItsOwnersAlone() {
        lapsing("h-f-governor", 8);
        tables.sql("update question_set set owner_id = '%s', visibility = 'PRIVATE' where slug = 'harbour-revolt'"
                .formatted(teacher.id()));
        browser.get("/library/trouble").then().body(containsString("Salim Haddad"));
        people.browser(people.make(Role.TEACHER))
                .get("/library/trouble")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Nothing: no fact"), not(containsString("Salim Haddad"))));
    }

    @Test
    void aSetOfAnotherTeacherIsTheirsToMend() {
        lapsing("h-f-governor", 8);
        tables.sql("update question_set set owner_id = '%s' where slug = 'harbour-revolt'"
                .formatted(people.make(Role.TEACHER).id()));
        browser.get("/library/trouble").then().body(containsString("Nothing: no fact"));
    }

    private Person lapsing(String fact, int lapses) {
        Person learner = people.make(Role.STUDENT);
        tables.sql("insert into memory (person_id, fact_id, lapses) values ('%s', '%s', %d)"
                .formatted(learner.id(), fact, lapses));
        return learner;
    }
}
