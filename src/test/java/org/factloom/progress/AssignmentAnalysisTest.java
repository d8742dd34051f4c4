package org.factloom.progress;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The analysis of one assignment: who sees it, and that it counts nothing else. */
@QuarkusTest
class AssignmentAnalysisTest {

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

    private Person owner;
    private UUID made;
    private String set;
    private UUID assignment;

    /** Five take it in class, all of it right; five others take the set by themselves. */
    @BeforeEach
    void make() throws Exception {
        owner = people.make(Role.TEACHER);
        made = classes.make(owner, "History 8a");
        set = contested.make(owner.id());
        assignment = assignments.assign(made, "set", set, "title", "The pier");
        for (int i = 0; i < 5; i++) {
            UUID attempt = sets.sit(set, sets.student(), AnalysedSets.skilled(10));
            assignments.run(
                    "update attempt set try_number = 1, terms_id = (select terms_id from assignment where id = '%s') where id = '%s'"
                            .formatted(assignment, attempt));
            sets.sit(set, sets.student(), AnalysedSets.skilled(0));
        }
    }

    private String query() {
        return "?assignment=" + assignment;
    }

    private JsonPath analysis(Browser browser, String query) {
        return browser.json()
                .get("/api/sets/" + set + "/analysis" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void onlyItsAttemptsAreCountedOnThePageInJsonAndInTables() {
        Browser teacher = people.browser(owner);
        JsonPath all = analysis(teacher, "");
        assertEquals(10, all.getInt("attempts"));
        assertNull(all.get("assignment"));
        assertEquals("The pier", all.getString("assignments[0].title"));
        JsonPath one = analysis(teacher, query());
        assertEquals(5, one.getInt("attempts"));
        assertEquals(100.0, one.getDouble("quiz.mean"));
        assertEquals("The pier", one.getString("assignment.title"));
        assertEquals("exam", analysis(teacher, query() + "&mode=practice").getString("mode"), "it is one");
        teacher.get("/sets/" + set + "/analysis" + query())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Only the attempts at this assignment are counted"),
                        containsString("5 attempts"),
                        containsString("&amp;assignment=" + assignment)));
        teacher.get("/sets/" + set + "/analysis" + query() + "&mode=practice")
                .then()
                .body(containsString("mode=exam&amp;assignment="), not(containsString("mode=practice")));
        String csv =
                teacher.get("/api/sets/" + set + "/analysis/quiz.csv" + query()).asString();
        assertTrue(csv.contains("assignment,The pier") && csv.contains("mean,100.0"), csv);
        for (String table : List.of("", "/quiz")) {
            teacher.get("/api/sets/" + set + "/analysis" + table + ".csv" + query())
                    .then()
                    .header("Content-Disposition", endsWith("-" + set + "-the-pier-history-8a.csv\""));
            teacher.get("/api/sets/" + set + "/analysis" + table + ".csv")
                    .then()
                    .header("Content-Disposition", endsWith("-" + set + ".csv\""));
        }
        String item = sets.item(set, 2);
        teacher.get("/api/sets/" + set + "/analysis/items/" + item + "/options.csv" + query())
                .then()
                .header("Content-Disposition", "attachment; filename=\"options-" + set + "-the-pier-history-8a.csv\"");
        teacher.get("/sets/" + set + "/analysis/items/" + item + "/answers" + query())
                .then()
                .statusCode(200)
                .body(containsString("<strong>5</strong>"));
        teacher.get("/classes/" + made + "/assignments/" + assignment)
                .then()
                .body(containsString("/analysis?counted=first&amp;assignment=" + assignment));
    }

    private void contest(String which) {
        assignments.run("""
                insert into contest (answer_id, item_version_id, person_id, reason, created_at, state)
                select w.id, s.item_version_id, a.person_id, 'It was right', now(), 'FILED'
                from question_set q join attempt a on a.set_id = q.id join attempt_slot s on s.attempt_id = a.id
                    join answer w on w.attempt_id = a.id and w.number = s.number
                where q.slug = '%s' and s.number = 2 and a.terms_id is %s limit 1""".formatted(set, which));
    }

    @Test
    void onlyContestsOfItsAttemptsAreCounted() {
        Browser teacher = people.browser(owner);
        contest("null");
        assertEquals(1, analysis(teacher, "").getInt("items[1].contests"));
        assertEquals(0, analysis(teacher, query()).getInt("items[1].contests"));
        contest("not null");
        assertEquals(2, analysis(teacher, "").getInt("items[1].contests"));
        assertEquals(1, analysis(teacher, query()).getInt("items[1].contests"));
        teacher.json()
                .get("/api/sets/" + set + "/analysis/items/" + sets.item(set, 2) + query())
                .then()
                .body("item.contests", equalTo(1));
        String item = "/sets/" + set + "/analysis/items/" + sets.item(set, 2);
        teacher.get(item).then().body(containsString(item + "/contests?counted=first&amp;mode=exam\">2</a>"));
        String rows = item + "/contests";
        teacher.get(rows).then().body(containsString("<strong>2</strong>"));
        helping()
                .get(rows + query())
                .then()
                .statusCode(200)
                .body(allOf(containsString("<strong>1</strong>"), containsString("It was right")));
        helping().get(rows).then().statusCode(404);
    }

    @Test
    void contestsOfFewAreForThoseWhoTeachTheClass() throws Exception {
        set = contested.make(owner.id());
        assignment = assignments.assign(made, "set", set);
        UUID attempt = sets.sit(set, sets.student(), AnalysedSets.skilled(0));
        assignments.run(
                "update attempt set try_number = 1, terms_id = (select terms_id from assignment where id = '%s') where id = '%s'"
                        .formatted(assignment, attempt));
        contest("not null");
        String rows = "/sets/" + set + "/analysis/items/" + sets.item(set, 2) + "/contests";
        people.browser(owner)
                .get(rows)
                .then()
                .statusCode(200)
                .body(allOf(containsString("or of too few students"), not(containsString("It was right"))));
        helping().get(rows + query()).then().statusCode(200).body(containsString("It was right"));
    }

    private Browser helping() {
        Person coTeacher = people.make(Role.TEACHER);
        classes.share(made, coTeacher);
        return people.browser(coTeacher);
    }

    @Test
    void whoDoesNotLookAfterTheSetSeesNothingOfWhatWasNotAsked() {
        String item = sets.item(set, 2);
        assignments.run("delete from answer where number = 2 and attempt_id in (%1$s)".formatted(attempts()));
        assignments.run("delete from attempt_slot where number = 2 and attempt_id in (%1$s)".formatted(attempts()));
        Browser helping = helping();
        assertEquals(4, analysis(helping, query()).getList("items").size());
        String path = "/sets/" + set + "/analysis/items/" + item;
        helping.get(path + query()).then().statusCode(404);
        helping.get(path + "/answers" + query()).then().statusCode(404);
        helping.json().get("/api" + path + query()).then().statusCode(404);
        Browser keeper = people.browser(owner);
        assertEquals(5, analysis(keeper, query()).getList("items").size());
        keeper.get(path + query()).then().statusCode(200);
    }

    private String attempts() {
        return "select id from attempt where terms_id = (select terms_id from assignment where id = '%s')"
                .formatted(assignment);
    }

    @Test
    void whoTeachesTheClassSeesItAndNobodyElse() {
        Browser helping = helping();
        String path = "/sets/" + set + "/analysis";
        helping.get(path).then().statusCode(404);
        helping.get(path + query())
                .then()
                .statusCode(200)
                .body(containsString("5 attempts"), not(containsString("/regrade")), not(containsString("Everybody")));
        String item = "/items/" + sets.item(set, 2);
        helping.get(path + item + query()).then().statusCode(200);
        helping.get(path + item).then().statusCode(404);

        Browser other = people.browser(people.make(Role.TEACHER));
        other.get(path + query()).then().statusCode(404);
        other.get(path + item + query()).then().statusCode(404);
        Browser keeper = people.browser(owner);
        UUID elsewhere = assignments.assign(classes.make(), "title", "Another set, another class");
        keeper.get(path + "?assignment=" + elsewhere).then().statusCode(404);
        keeper.get(path + "?assignment=x").then().statusCode(404);
        keeper.get(path + "?assignment=").then().statusCode(200);
    }
}
