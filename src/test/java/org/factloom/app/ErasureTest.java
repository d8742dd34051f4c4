package org.factloom.app;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.web.Tables;
import org.junit.jupiter.api.Test;

/** The end of accounts and guests. */
@QuarkusTest
class ErasureTest {

    @Inject
    Life life;

    @Inject
    Tables tables;

    @Inject
    TestPeople people;

    /** So that a column that a new table has of people is emptied, or its table's rows go: {@link Life} must fill it, and nothing of it may be left. */
    @Test
    void nothingOfAPersonIsLeftAnywhere() {
        Life.Lived lived = life.live(Role.TEACHER, "Zachary Thorn");
        List<String> columns = tables.columnsOfPeople();
        TreeSet<String> empty = new TreeSet<>();
        for (String column : columns) {
            String[] parts = column.split("\\.", 2);
            boolean filled = List.of(lived.person().id(), lived.guest()).stream()
                    .anyMatch(id ->
                            tables.count("select count(*) from %s where %s = '%s'".formatted(parts[0], parts[1], id))
                                    > 0);
            if (!filled) {
                empty.add(column);
            }
        }
        assertEquals(new TreeSet<>(), empty, "let Life fill these columns, so that their erasure is tried");

        long rows = tables.count("select count(*) from answer_log");
        erase(lived);

        for (Object trace : List.of(lived.person().id(), lived.guest(), lived.name(), lived.words())) {
            assertEquals(List.of(), tables.with(trace.toString()), () -> "tables in which " + trace + " still is");
        }
        assertEquals(
                rows - 1,
                tables.count("select count(*) from answer_log"),
                "the log keeps its rows but that over an own item");
    }

    @Test
    void whatIsOfNobodyElseStaysWhereItIsPublicOrWasUsed() {
        Life.Lived owner = life.live(Role.TEACHER, "Theobald Sandmann");
        Life.Lived reader = life.live(Role.STUDENT, "Selma Ried");
        String slug = "own-" + owner.person().id();
        String both = "update %s set visibility = '%s' where slug = '" + slug + "'";
        tables.sql(both.formatted("article", "PUBLIC"));
        tables.sql(both.formatted("question_set", "PUBLIC"));
        reader.browser().post("/practice", "article", slug).then().statusCode(303);
        tables.sql(both.formatted("article", "PRIVATE"));
        tables.sql(both.formatted("question_set", "PRIVATE"));
        String published = "own-" + reader.person().id();
        tables.sql("update article set visibility = 'PUBLIC' where slug = '%s'".formatted(published));
        tables.sql("update question_set set visibility = 'PUBLIC' where slug = '%s'".formatted(published));

        erase(owner);
        erase(reader);

        Browser anybody = new Browser();
        anybody.get("/articles/" + slug).then().statusCode(404);
        anybody.get("/articles/" + published).then().statusCode(200).body(containsString("The dock of"));
        assertEquals(
                List.of("PUBLIC"),
                tables.list("select visibility from question_set where slug = '%s' and owner_id is null"
                        .formatted(published)));
    }

    @Test
    void whoElseIsThereKeepsEverything() {
        Life.Lived stays = life.live(Role.STUDENT, "Yorick Vane");
        String before = stays.browser()
                .get("/api/me/export")
                .asString()
                .replaceFirst("\"exportedAt\":\"[^\"]*\"", "")
                .replaceFirst("\"(auditEntries|deeds)\":\\[[^\\]]*\\]", "")
                .replaceFirst("\"(auditEntries|deeds)\":\\[[^\\]]*\\]", "");
        erase(life.live(Role.STUDENT, "Xaver Gruen"));
        String after = stays.browser()
                .get("/api/me/export")
                .asString()
                .replaceFirst("\"exportedAt\":\"[^\"]*\"", "")
                .replaceFirst("\"(auditEntries|deeds)\":\\[[^\\]]*\\]", "")
                .replaceFirst("\"(auditEntries|deeds)\":\\[[^\\]]*\\]", "");
        assertEquals(before, after);
    }

    @Test
    void figuresOfExamsStayAsOfOnePersonOfWhomNothingIsKnown() {
        Life.Lived lived = life.live(Role.STUDENT, "Wolfram Uhl");
        UUID over = Life.id(lived.over());
        String figures =
                "select count(distinct person_id), sum(score), max(try_number), count(*) from attempt where terms_id = (select terms_id from attempt where id = '%s')"
                        .formatted(over);
        List<?> before = tables.list(figures);
        String answers =
                "select number || ' ' || score from answer where attempt_id = '%s' order by number".formatted(over);
        List<?> marks = tables.list(answers);
        erase(lived);
        assertEquals(flat(before), flat(tables.list(figures)));
        assertEquals(marks, tables.list(answers));
        assertEquals(0, tables.count("select count(*) from attempt where id = '%s'".formatted(Life.id(lived.open()))));
        assertEquals(
                List.of("GUEST"),
                tables.list(
                        "select p.role from person p join attempt a on a.person_id = p.id where a.id = '%s' and p.name is null and p.password_hash is null"
                                .formatted(over)));
    }

    private static List<?> flat(List<?> rows) {
        return rows.stream().map(row -> List.of((Object[]) row)).toList();
    }

    @Test
    void everySessionAndTokenEnds() {
        Person person = people.make(Role.STUDENT);
        Browser browser = people.browser(person);
        Browser other = people.browser(person);
        Matcher token = Pattern.compile("factloom_[A-Za-z0-9_-]{43}")
                .matcher(browser.post("/settings/tokens", "label", "report").asString());
        assertTrue(token.find());
        browser.post("/settings/data/erasure", "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/settings/data/erased"))
                .header("Clear-Site-Data", equalTo("\"storage\""));
        browser.get("/settings/data/erased").then().statusCode(200).body(containsString("Your data is deleted"));
        assertEquals("", browser.cookie("factloom-session"));
        other.get("/settings").then().statusCode(303).header("Location", containsString("/sign-in"));
        RestAssured.given()
                .header("Authorization", "Bearer " + token.group())
                .get("/api/me")
                .then()
                .statusCode(401);
        new Browser()
                .post("/sign-in", "name", person.name().orElseThrow(), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(401);
    }

    @Test
    void aGuestConfirmsAndIsGone() {
        Browser guest = new Browser();
        guest.post(
                "/practice",
                "article",
                life.live(Role.STUDENT, "Vitus Tal").over().isEmpty() ? "" : "harbour-revolt");
        String id = guest.get("/api/me/export").jsonPath().getString("people[0].id");
        guest.get("/settings/data/erasure")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Delete it for good"), containsString("/api/me/export")));
        guest.post("/settings/data/erasure").then().statusCode(303);
        assertEquals(List.of(), tables.with(id));
        guest.get("/settings/data").then().statusCode(200).body(containsString("Nothing is held of you"));
    }

    @Test
    void aWrongPasswordDeletesNothingAndIsThrottled() {
        Person person = people.make(Role.STUDENT);
        Browser browser = people.browser(person);
        for (int time = 0; time < 10; time++) {
            browser.post("/settings/data/erasure", "password", time == 0 ? "" : "a guess")
                    .then()
                    .statusCode(400)
                    .body(containsString("id=\"password-error\""));
        }
        browser.post("/settings/data/erasure", "password", TestPeople.PASSWORD)
                .then()
                .statusCode(429);
        assertFalse(tables.with(person.id().toString()).isEmpty());
    }

    @Test
    void theLastAdministratorStays() {
        Person last = people.make(Role.ADMINISTRATOR);
        List<?> others =
                tables.list("select id from person where role = 'ADMINISTRATOR' and id <> '%s'".formatted(last.id()));
        tables.sql(
                "update person set role = 'TEACHER' where role = 'ADMINISTRATOR' and id <> '%s'".formatted(last.id()));
        Browser browser = people.browser(last);
        try {
            browser.post("/settings/data/erasure", "password", TestPeople.PASSWORD)
                    .then()
                    .statusCode(409)
                    .body(containsString("only administrator"));
            browser.get("/settings").then().statusCode(200);
            people.make(Role.ADMINISTRATOR);
            browser.post("/settings/data/erasure", "password", TestPeople.PASSWORD)
                    .then()
                    .statusCode(303);
        } finally {
            others.forEach(id -> tables.sql("update person set role = 'ADMINISTRATOR' where id = '%s'".formatted(id)));
        }
    }

    @Test
    void withoutTheTokenOfAFormNothingIsDeleted() {
        Person person = people.make(Role.STUDENT);
        people.browser(person)
                .request()
                .formParams(Map.of("password", TestPeople.PASSWORD))
                .post("/settings/data/erasure")
                .then()
                .statusCode(400);
        assertFalse(tables.with(person.id().toString()).isEmpty());
    }

    private static void erase(Life.Lived lived) {
        lived.browser()
                .post("/settings/data/erasure", "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
    }
}
