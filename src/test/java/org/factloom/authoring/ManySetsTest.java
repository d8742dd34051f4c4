package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.factloom.account.TestPeople;
import org.factloom.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bank of 20,000 items in ten sets of 2,000: how often the database is asked does not depend on it. */
@QuarkusTest
class ManySetsTest {

    private static final List<String> BANK = List.of("""
            insert into question_set (slug, title, article_id, owner_id, visibility)
            select s.slug || :number, 'Many', s.article_id, s.owner_id, 'PRIVATE' from question_set s where s.slug = :slug""", """
            insert into item (id, set_id, position)
            select s.slug || '-' || n, s.id, n - 1 from question_set s, generate_series(1, 2000) n where s.slug = :slug || :number""", """
            insert into item_version (item_id, number, form, content, created_at)
            select i.id, 1, v.form, jsonb_set(v.content, '{id}', to_jsonb(i.id)), now()
            from item i join question_set s on s.id = i.set_id, item one join item_version v on v.id = one.current_version
                join question_set own on own.id = one.set_id
            where s.slug = :slug || :number and own.slug = :slug and one.position = 0""", """
            update item i set current_version = v.id from item_version v
            where v.item_id = i.id and i.id like :slug || :number || '-%'""", """
            insert into item_fact (item_id, position, fact_id)
            select i.id, 0, f.fact_id from item i join question_set s on s.id = i.set_id,
                item one join item_fact f on f.item_id = one.id join question_set own on own.id = one.set_id
            where s.slug = :slug || :number and own.slug = :slug and one.position = 0""");

    @Inject
    TestPeople people;

    @Inject
    MadeSets sets;

    @Inject
    EntityManager database;

    @Inject
    Statements statements;

    private Teacher teacher;
    private String small;

    @BeforeEach
    void make() throws Exception {
        teacher = new Teacher(people);
        small = sets.make(teacher.person.id(), "a", "b");
    }

    @Test
    void aPageAsksAsOftenHoweverMuchThereIs() {
        List<String> pages = List.of(
                "/sets",
                "/sets/%s",
                "/sets/%s/paper",
                "/sets/%s/preview",
                "/sets/search",
                "/sets/search?q=kiln+what",
                "/sets/search?set=%s&form=typed&level=medium",
                "/library/sets/%s",
                "/library");
        List<Long> few =
                pages.stream().map(page -> statements(page.formatted(small))).toList();
        for (int set = 1; set <= 10; set++) {
            String number = "-" + set;
            QuarkusTransaction.requiringNew()
                    .run(() -> BANK.forEach(statement -> database.createNativeQuery(statement)
                            .setParameter("slug", small)
                            .setParameter("number", number)
                            .executeUpdate()));
        }
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("analyze").executeUpdate());
        String large = small + "-1";
        assertEquals(
                few,
                pages.stream().map(page -> statements(page.formatted(large))).toList());
        assertTrue(few.stream().allMatch(count -> count <= 12), few::toString);
    }

    private void get(String path) {
        teacher.browser.get(path).then().statusCode(200);
    }

    /** The fewest of some times: jobs that run meanwhile only add to them. */
    private long statements(String path) {
        return statements.of(() -> get(path));
    }
}
