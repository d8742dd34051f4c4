package org.factloom.progress;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.web.Statements;
import org.junit.jupiter.api.Test;

/** What teachers are told of their questions, and who is told. */
@QuarkusTest
class AnalysisTest extends AnalysisCase {

    @Inject
    Statements statements;

    @Test
    void figuresOfASetThatTwentyTook() throws Exception {
        String set = sets.taken(owner);
        JsonPath json = analysis(set, "");
        assertEquals(20, json.getInt("students"));
        assertEquals(20, json.getInt("attempts"));
        assertEquals(0, json.getInt("freshness.underWay"));
        // 2 points of question 1 for twelve, one each for 14, 16, 10 and 14, of six.
        assertEquals(65.0, json.getDouble("quiz.mean"));
        assertEquals(
                20,
                json.getList("quiz.distribution", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertEquals(List.of(60.0f, 70.0f, 80.0f, 50.0f, 70.0f), json.getList("items.told.facility"));
        assertEquals(List.of(0.0f, 33.3f, 50.0f, 0.0f, 33.3f), json.getList("items.guess"));
        assertEquals("Otto Stein", json.getString("items[0].told.mostChosen.words"));
        assertEquals(8, json.getInt("items[0].told.mostChosen.chosen"));
        assertEquals(40.0, json.getDouble("items[0].told.mostChosen.share"));
        assertEquals(10, json.getInt("items[3].told.open"));
        assertEquals(20.0, json.getDouble("items[1].told.median"));
        assertEquals(List.of("wrong-key", "negative-discrimination"), json.getList("items[1].suspicions"));
        assertTrue(json.getDouble("items[1].told.discrimination") < -50);
        assertNull(json.get("items[1].told.effectiveWeight"), "it lowers the total");
        assertTrue(json.getDouble("items[0].told.discrimination") > 50);
        assertEquals(List.of(), json.getList("items[0].suspicions"));

        String page = page("/sets/" + set + "/analysis");
        assertTrue(page.indexOf("The key may be wrong") < page.indexOf("The set as a whole"));
        assertTrue(page.contains("/items/" + sets.item(set, 2) + "/regrade"));
        assertFalse(page.contains("NaN") || page.contains("null"), page);
        // The hardest first.
        assertTrue(page.lastIndexOf("Name its two towns.") < page.lastIndexOf("Who built the pier?"));
    }

    @Test
    void theSameFiguresEverywhere() throws Exception {
        String set = sets.taken(owner);
        JsonPath json = analysis(set, "");
        String page = page("/sets/" + set + "/analysis?order=set");
        String csv = teacher.get("/api/sets/" + set + "/analysis.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<Map<String, Object>> items = json.getList("items");
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
        assertEquals(items.size(), rows.size());
        for (int i = 0; i < items.size(); i++) {
            Map<?, ?> told = (Map<?, ?>) Objects.requireNonNull(items.get(i).get("told"));
            for (String figure : List.of(
                    "facility", "low", "high", "intendedWeight", "effectiveWeight", "discrimination", "median")) {
                String said = Objects.toString(told.get(figure), "");
                assertEquals(said, rows.get(i).getField(figure), figure + " of " + i);
                assertTrue(page.contains(said), figure + " " + said);
            }
            assertEquals(
                    Objects.toString(told.get("right")) + " of 20",
                    rows.get(i).getField("right") + " of " + rows.get(i).getField("attempts"));
            assertTrue(page.contains(told.get("right") + " of 20"));
        }
        String quiz = teacher.get("/api/sets/" + set + "/analysis/quiz.csv").asString();
        for (String figure : List.of(
                "mean", "median", "deviation", "skewness", "kurtosis", "consistency", "errorRatio", "standardError")) {
            String said = json.getString("quiz." + figure);
            assertTrue(quiz.contains("\n" + figure + "," + said), figure + " " + said + quiz);
            assertTrue(page.contains(">" + said), figure + " " + said);
        }
    }

    @Test
    void anItemByOptionAndVersion() throws Exception {
        String set = sets.taken(owner);
        String item = sets.item(set, 2);
        sets.sql("""
                with made as (insert into item_version (item_id, number, form, content, created_at)
                    select item_id, 2, form, replace(replace(content::text, '1703', '1704'), '"1701"', '"1701"')::jsonb, now() from item_version
                    where item_id = '%1$s' and number = 1 returning id)
                update item set current_version = (select id from made) where id = '%1$s'""".formatted(item));
        for (int skill = 0; skill < 5; skill++) {
            sets.sit(set, sets.student(), AnalysedSets.skilled(skill));
        }
        JsonPath json = teacher.json()
                .get("/api/sets/" + set + "/analysis/items/" + item)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(List.of("1701", "1702", "1704"), json.getList("options.words"));
        assertEquals(List.of(19, 6, 0), json.getList("options.chosen"));
        assertEquals(List.of(true, false, false), json.getList("options.key"));
        assertEquals(List.of(false, true, false), json.getList("options.preferred"));
        assertEquals(List.of(false, false, true), json.getList("options.idle"));
        assertEquals(6, json.getInt("options[1].top"), "of the ten who know all the rest");
        assertEquals(List.of(2, 1), json.getList("versions.number"));
        assertEquals(List.of(5, 20), json.getList("versions.attempts"));
        assertEquals(List.of(100.0f, 70.0f), json.getList("versions.facility"));
        assertNull(json.get("versions[0].discrimination"), "of five");

        JsonPath first = teacher.json()
                .get("/api/sets/" + set + "/analysis/items/" + item + "?version=1")
                .jsonPath();
        assertEquals(List.of("1701", "1702", "1703"), first.getList("options.words"));
        assertEquals(List.of(14, 6, 0), first.getList("options.chosen"));
        teacher.json()
                .get("/api/sets/" + set + "/analysis/items/" + item + "?version=3")
                .then()
                .statusCode(404);

        String here = "/sets/" + set + "/analysis/items/" + item;
        assertTrue(page(here).contains("the best prefer it to the key"));
        assertTrue(page(here + "?version=1").contains("Only the answers to version 1 are counted."));
        String rows = page(here + "/answers?what=all&option=1");
        assertTrue(rows.contains("<strong>6</strong>") && rows.contains("1702") && !rows.contains("1701"), rows);
        assertTrue(page(here + "/answers?what=right").contains("<strong>19</strong>"));
        teacher.get(here + "/answers?what=nothing").then().statusCode(404);
        assertTrue(page("/sets/" + set + "/analysis/attempts").contains("<strong>25</strong>"));
        String options = teacher.get("/api" + here + "/options.csv").asString();
        assertTrue(options.startsWith("words,key,chosen,share,"), options);
        assertTrue(options.contains("1702,false,6,24.0,"), options);
    }

    @Test
    void whatIsTypedIsCountedByItsWords() throws Exception {
        String set = sets.taken(owner);
        sets.sit(set, sets.student(), new AnalysedSets.Answers("=SUM(A1)", 0, true, List.of("Basra"), List.of(0)));
        String here = "/sets/" + set + "/analysis/items/" + sets.item(set, 1);
        assertTrue(page(here).contains("Otto Stein"));
        JsonPath json = teacher.json().get("/api" + here).jsonPath();
        assertEquals(List.of("Otto Stein", "=SUM(A1)"), json.getList("wrong.words"));
        sets.sql("update answer set response = '{\"text\": \"=SUM(A1)\"}' where response = '{\"text\": \"Otto Stein\"}'"
                + " and attempt_id in (select a.id from attempt a join question_set q on q.id = a.set_id where q.slug = '"
                + set + "')");
        String csv = teacher.get("/api/sets/" + set + "/analysis.csv").asString();
        assertTrue(csv.contains(",'=SUM(A1),"), csv);
    }

    @Test
    void whoeverLooksAfterASetSeesItsAnalysis() throws Exception {
        String set = sets.taken(owner);
        Person other = people.make(Role.TEACHER);
        people.browser(other).get("/sets/" + set + "/analysis").then().statusCode(404);
        people.browser(other)
                .json()
                .get("/api/sets/" + set + "/analysis")
                .then()
                .statusCode(404);
        people.browser(people.make(Role.ADMINISTRATOR))
                .get("/sets/" + set + "/analysis")
                .then()
                .statusCode(404);
        people.browser(people.make(Role.STUDENT))
                .get("/sets/" + set + "/analysis")
                .then()
                .statusCode(403);
        sets.sql("insert into set_share (set_id, person_id) select id, '%s' from question_set where slug = '%s'"
                .formatted(other.id(), set));
        people.browser(other)
                .get("/sets/" + set + "/analysis")
                .then()
                .statusCode(200)
                .body(allOf(containsString("20 attempts"), not(containsString("Filler"))));
        teacher.get("/sets/" + set).then().body(containsString("/sets/" + set + "/analysis"));
        teacher.get("/sets/" + set + "/analysis/items/nothing").then().statusCode(404);
        String elsewhere = sets.item(contested.make(owner.id()), 1);
        teacher.get("/sets/" + set + "/analysis/items/" + elsewhere).then().statusCode(404);
    }

    @Test
    void sixtyAttemptsAskTheDatabaseAsOftenAsTwenty() throws Exception {
        String set = sets.taken(owner);
        List<String> pages = List.of(
                "/sets/" + set + "/analysis",
                "/sets/" + set + "/analysis/items/" + sets.item(set, 2),
                "/sets/" + set + "/analysis/attempts");
        List<Long> twenty =
                pages.stream().map(page -> statements.of(() -> page(page))).toList();
        for (int skill = 0; skill < 40; skill++) {
            sets.sit(set, sets.student(), AnalysedSets.skilled(skill % 20));
        }
        assertEquals(
                twenty,
                pages.stream().map(page -> statements.of(() -> page(page))).toList());
        assertTrue(twenty.stream().allMatch(count -> count <= 10), twenty::toString);
    }
}
