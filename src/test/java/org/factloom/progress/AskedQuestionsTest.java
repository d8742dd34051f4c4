package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.classroom.ContestedSets;
import org.factloom.classroom.TestAssignments;
import org.factloom.classroom.TestClasses;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was asked, after its set has changed: in the live view and in the analysis of an assignment. */
@QuarkusTest
class AskedQuestionsTest {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    ContestedSets contested;

    @Inject
    AnalysedSets sets;

    private Browser keeper;
    private Browser helping;
    private String set;
    private UUID assignment;

    /** Five of a class were asked all five questions. */
    @BeforeEach
    void make() throws Exception {
        Person owner = people.make(Role.TEACHER);
        Person coTeacher = people.make(Role.TEACHER);
        keeper = people.browser(owner);
        helping = people.browser(coTeacher);
        UUID made = classes.make(owner, "History 8a");
        classes.share(made, coTeacher);
        set = contested.make(owner.id());
        assignment = assignments.assign(made, "set", set, "title", "The pier");
        for (int i = 0; i < 5; i++) {
            Person student = people.make(Role.STUDENT);
            classes.add(made, student);
            UUID attempt = sets.sit(set, student.id(), AnalysedSets.skilled(10));
            assignments.run(
                    "update attempt set try_number = 1, terms_id = (select terms_id from assignment where id = '%s') where id = '%s'"
                            .formatted(assignment, attempt));
        }
    }

    private static JsonPath json(Browser browser, String path) {
        return browser.json().get(path).then().statusCode(200).extract().jsonPath();
    }

    private static String text(Browser browser, String path) {
        return Jsoup.parse(browser.get(path).then().statusCode(200).extract().asString())
                .text();
    }

    private JsonPath live(String query) {
        return json(helping, "/api/assignments/" + assignment + "/live" + query);
    }

    private String analysis(String rest) {
        return "/sets/" + set + "/analysis" + rest + "?assignment=" + assignment;
    }

    @Test
    void whoDoesNotLookAfterTheSetSeesTheVersionThatWasAsked() {
        String item = sets.item(set, 2);
        String asked = json(helping, "/api" + analysis("/items/" + item)).getString("item.stem");
        sets.sql("""
                with made as (insert into item_version (item_id, number, form, content, created_at)
                    select item_id, 2, form, jsonb_set(replace(content::text, '1703', '1704')::jsonb, '{stem}', '"Since when?"'), now()
                    from item_version where item_id = '%1$s' and number = 1 returning id)
                update item set current_version = (select id from made) where id = '%1$s'""".formatted(item));
        JsonPath one = json(helping, "/api" + analysis("/items/" + item));
        assertEquals(List.of(asked, 1), List.of(one.getString("item.stem"), one.getInt("item.version")));
        assertEquals(List.of("1701", "1702", "1703"), one.getList("options.words"));
        assertEquals(asked, live("?question=" + item).getString("shown.stem"));
        for (String page : List.of("", "/items/" + item, "/items/" + item + "/answers")) {
            String shown = text(helping, analysis(page));
            assertTrue(shown.contains(asked) && !shown.contains("Since when?"), shown);
        }
        for (String table : List.of(".csv", "/items/" + item + "/options.csv")) {
            String cells = helping.get("/api" + analysis(table)).asString();
            assertFalse(cells.contains("Since when?") || cells.contains("1704"), cells);
        }
        JsonPath kept = json(keeper, "/api" + analysis("/items/" + item));
        assertEquals(List.of("Since when?", 2), List.of(kept.getString("item.stem"), kept.getInt("item.version")));
        assertEquals(List.of("1701", "1702", "1704"), kept.getList("options.words"));
    }

    /** Of what was never asked and taken out, nothing is counted. */
    @Test
    void questionsAreNumberedWithoutGapsAndThoseThatWereTakenOutLast() {
        List<String> items = List.of(sets.item(set, 1), sets.item(set, 4), sets.item(set, 5), sets.item(set, 2));
        String ofSlots =
                " where number = 3 and attempt_id in (select id from attempt where terms_id = (select terms_id from assignment where id = '%s'))"
                        .formatted(assignment);
        assignments.run("delete from answer" + ofSlots);
        assignments.run("delete from attempt_slot" + ofSlots);
        assignments.run(
                "update item set retired = true where id in ('%s', '%s')".formatted(items.get(3), sets.item(set, 3)));
        assignments.run(
                "update item set position = 10 * position where set_id = (select id from question_set where slug = '%s')"
                        .formatted(set));
        List<Integer> numbers = List.of(1, 2, 3, 4);
        List<Boolean> retired = List.of(false, false, false, true);

        JsonPath live = live("?question=" + items.get(3));
        assertEquals(items, live.getList("questions.item"));
        assertEquals(numbers, live.getList("questions.number"));
        assertEquals(retired, live.getList("questions.retired"));
        assertEquals(4, live.getInt("shown.number"));
        assertTrue(text(helping, "/assignments/" + assignment + "/live?question=" + items.get(3))
                .contains("Question 4 no longer in the set"));
        for (Browser teacher : List.of(helping, keeper)) {
            JsonPath analysed = json(teacher, "/api" + analysis(""));
            assertEquals(items, analysed.getList("items.id"));
            assertEquals(numbers, analysed.getList("items.number"));
            assertEquals(retired, analysed.getList("items.retired"));
            assertEquals(
                    4,
                    json(teacher, "/api" + analysis("/items/" + items.get(3))).getInt("item.number"));
            List<String> rows = teacher.get("/api" + analysis(".csv"))
                    .asString()
                    .lines()
                    .skip(1)
                    .toList();
            for (int i = 0; i < items.size(); i++) {
                assertTrue(rows.get(i).startsWith(items.get(i) + "," + numbers.get(i) + ","), rows.get(i));
            }
            String page = text(teacher, analysis("") + "&order=set");
            assertTrue(page.contains("4. " + analysed.getString("items[3].stem")), page);
            assertTrue(page.contains("no longer in the set"), page);
        }
    }
}
