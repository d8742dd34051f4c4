package org.factloom.progress;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.exchange.RuleTable;
import org.factloom.statistics.RuleFigures;
import org.junit.jupiter.api.Test;

/** How the generator's rules do is told to administrators. */
@QuarkusTest
class RulesTest {

    @Inject
    TestPeople people;

    @Inject
    AnalysedSets sets;

    @Test
    void figuresOfARule() throws Exception {
        Person owner = people.make(Role.TEACHER);
        String set = sets.taken(owner);
        String rule = "test-rule/" + UUID.randomUUID();
        sets.sql("update item_version set content = content || '{\"rule\": \"%s\"}' where item_id in ('%s', '%s')"
                .formatted(rule, sets.item(set, 2), sets.item(set, 1)));
        Browser administrator = people.browser(people.make(Role.ADMINISTRATOR));
        String csv = administrator
                .get("/api/rules.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        RuleFigures choice = RuleTable.read(csv).stream()
                .filter(one -> one.rule().equals(rule) && one.form().equals("multiple-choice"))
                .findFirst()
                .orElseThrow();
        assertEquals(20, choice.answers());
        assertEquals(.7, choice.facility());
        // As the analysis of the set has it.
        assertEquals(-56.4, choice.discrimination());
        assertEquals(1, choice.discriminating());
        assertEquals(2, choice.distractors());
        assertEquals(1, choice.idle(), "1703 is chosen by nobody");
        assertEquals(1, choice.weight(), "too few answers");

        administrator
                .json()
                .get("/api/rules")
                .then()
                .statusCode(200)
                .body("rules.find { it.rule == '%s' && it.form == 'typed' }.facility".formatted(rule), equalTo(.6f));
    }

    @Test
    void marksByHandCountAndPagesTellWhoMaySee() throws Exception {
        Person owner = people.make(Role.TEACHER);
        String set = sets.taken(owner);
        String rule = "test-rule/" + UUID.randomUUID();
        sets.sql("update item_version set content = content || '{\"rule\": \"%s\"}' where item_id = '%s'"
                .formatted(rule, sets.item(set, 2)));
        // The six best, who were wrong, and whose question a corrected key dropped.
        sets.sql("""
                update answer set manual = 1, dropped = true where number = 2 and score = 0
                    and attempt_id in (select a.id from attempt a join question_set q on q.id = a.set_id where q.slug = '%s')""".formatted(set));
        Browser teacher = people.browser(owner);
        String own = teacher.get("/sets/rules").then().statusCode(200).extract().asString();
        assertTrue(own.contains(rule));
        assertTrue(own.contains("100.0 %"), "all are right by now");
        assertFalse(own.contains("/api/rules.csv"), "which teachers may not read");
        assertTrue(teacher.get("/sets").then().extract().asString().contains("/sets/rules"));
        assertFalse(people.browser(people.make(Role.TEACHER))
                .get("/sets/rules")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .contains(rule));
        String everywhere = people.browser(people.make(Role.ADMINISTRATOR))
                .get("/administration/rules")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(everywhere.contains(rule));
        assertTrue(everywhere.contains("/api/rules.csv"));
    }
}
