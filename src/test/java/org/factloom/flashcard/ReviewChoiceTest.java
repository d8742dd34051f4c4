package org.factloom.flashcard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two questions about the same new fact, the one is asked that is answered right four times out of five. */
@QuarkusTest
class ReviewChoiceTest extends ReviewCase {

    @BeforeEach
    void anotherQuestion() {
        lights.sql(
                "insert into item (id, set_id, position) select 'l-other-3', set_id, 99 from item where id = 'l-choice-3'");
        lights.sql("""
                insert into item_version (item_id, number, form, content, created_at)
                select 'l-other-3', 1, form, jsonb_set(content, '{id}', '"l-other-3"'), created_at from item_version v
                where v.id = (select current_version from item where id = 'l-choice-3')""");
        lights.sql("""
                update item set current_version = (select id from item_version where item_id = 'l-other-3') where id = 'l-other-3'""");
        lights.sql("insert into item_fact (item_id, position, fact_id) values ('l-other-3', 0, 'l-f-3')");
    }

    @AfterEach
    void noOtherQuestion() {
        lights.sql(
                "delete from sitting_card where item_version_id in (select id from item_version where item_id = 'l-other-3')");
        lights.sql("delete from item_rating where item_id in ('l-choice-3', 'l-other-3')");
        lights.sql("delete from item_fact where item_id = 'l-other-3'");
        lights.sql("update item set current_version = null where id = 'l-other-3'");
        lights.sql("delete from item_version where item_id = 'l-other-3'");
        lights.sql("delete from item where id = 'l-other-3'");
    }

    @Test
    void whatIsNeitherTooEasyNorTooHardIsAsked() {
        assertEquals("l-other-3", asked(4, -1), "the other is too hard");
        assertEquals("l-choice-3", asked(-1, -9), "the other tells nothing");
        assertEquals("l-other-3", asked(-9, -1), "it is the same from the other side");
    }

    /** The item in which a new learner is asked about the fourth light, where the two are so hard. */
    private String asked(double choice, double other) {
        somebody();
        lights.sql("delete from item_rating where item_id in ('l-choice-3', 'l-other-3')");
        lights.sql(
                "insert into item_rating values ('l-choice-3', %s, 9), ('l-other-3', %s, 9)".formatted(choice, other));
        lights.learn(student, 1);
        lights.sql("update memory set suspended = true where person_id = '%s'".formatted(student));
        lights.sql(
                "insert into memory (person_id, fact_id, suspended) select '%s', id, true from fact where id in ('l-f-1', 'l-f-2')"
                        .formatted(student));
        String session = start("size", "1");
        assertEquals("l-f-3", lights.fact(session));
        return lights.item(session);
    }
}
