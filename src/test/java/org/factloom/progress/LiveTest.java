package org.factloom.progress;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.classroom.ContestedSets;
import org.factloom.classroom.TestAssignments;
import org.factloom.classroom.TestClasses;
import org.factloom.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What whoever teaches a class sees of an assignment while it is taken: of questions typed (1), with options (2), to be judged (3), with a list (4) and with several options (5). */
@QuarkusTest
class LiveTest {

    private static final int PATIENCE_MS = 30_000;

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    ContestedSets sets;

    @Inject
    LiveRows rows;

    @Inject
    Statements statements;

    private Person owner;
    private Browser teacher;
    private UUID made;
    private String set;

    @BeforeEach
    void make() throws Exception {
        owner = people.make(Role.TEACHER);
        teacher = people.browser(owner);
        made = classes.make(owner, "History 8a");
        set = sets.make(owner.id());
    }

    private UUID assign(String mode) {
        return assignments.assign(made, "set", set, "mode", mode);
    }

    private Person student() {
        Person student = people.make(Role.STUDENT);
        classes.add(made, student);
        return student;
    }

    private Sitting begin(UUID assignment, Person student) {
        return Sitting.begin(people.browser(student), assignment);
    }

    private JsonPath live(UUID assignment, String query) {
        return teacher.json()
                .get("/api/assignments/" + assignment + "/live" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What is told is up to a second and a half old. */
    private JsonPath live(UUID assignment, String query, Predicate<JsonPath> wanted) throws InterruptedException {
        JsonPath told = live(assignment, query);
        for (long end = System.currentTimeMillis() + PATIENCE_MS;
                !wanted.test(told) && System.currentTimeMillis() < end;
                told = live(assignment, query)) {
            Thread.sleep(200);
        }
        assertTrue(wanted.test(told), told::prettify);
        return told;
    }

    @Test
    void twoWrongAnswersInARowCallForHelpAndARightOneEndsThat() throws Exception {
        UUID assignment = assign("practice");
        Sitting sitting = begin(assignment, student());
        sitting.mark(1, "{\"text\": \"Otto Stein\"}");
        JsonPath one = live(assignment, "", told -> told.getInt("students[0].answered") == 1);
        assertEquals(1, one.getInt("students[0].wrongInARow"));
        assertFalse(one.getBoolean("students[0].needsHelp"));
        sitting.mark(3, "{\"choice\": 1}");
        JsonPath two = live(assignment, "", told -> told.getBoolean("students[0].needsHelp"));
        assertEquals("running", two.getString("students[0].state"));
        assertEquals(3, two.getInt("students[0].question"));
        assertEquals(5, two.getInt("students[0].of"));
        teacher.get("/assignments/" + assignment + "/live")
                .then()
                .body(containsString("2 wrong answers in a row"), containsString(">question 3 of 5</a>"));
        sitting.mark(4, "{\"texts\": [\"Basra\", \"Aden\"]}");
        live(assignment, "", told -> told.getInt("students[0].wrongInARow") == 0);
    }

    @Test
    void inAnExamWhatIsSavedIsLookedAtOnceItIsNotBeingTypedAnyMore() throws Exception {
        UUID assignment = assign("exam");
        Sitting sitting = begin(assignment, student());
        sitting.save(3, "{\"choice\": 1}");
        sitting.open(1);
        sitting.save(1, "{\"text\": \"Otto\"}");
        JsonPath typing = live(assignment, "", told -> told.getInt("students[0].answered") == 2);
        assertEquals(1, typing.getInt("students[0].wrongInARow"), "question 1 is still open");
        sitting.open(2);
        JsonPath on = live(assignment, "", told -> told.getBoolean("students[0].needsHelp"));
        assertEquals(2, on.getInt("students[0].question"));
        sitting.handIn();
        JsonPath over = live(assignment, "", told -> told.getInt("handedIn") == 1);
        assertFalse(over.getBoolean("students[0].needsHelp"));
        assertNull(over.get("students[0].question"));
        assertFalse(over.getBoolean("students[0].connected"));
    }

    /** The place at which an option is shown. */
    private Object shown(Sitting sitting, int number, int option) {
        return assignments.one("""
                select array_position(array(select jsonb_array_elements_text(cast(shown_order as jsonb))), '%d') - 1
                from attempt_slot where number = %d and attempt_id = '%s'""".formatted(option, number, sitting.id()));
    }

    @Test
    void inAnExamFlagsMoveNoAnswerAndWhatIsBeingTickedIsNotLookedAt() throws Exception {
        UUID assignment = assign("exam");
        Sitting sitting = begin(assignment, student());
        sitting.save(3, "{\"choice\": 1}");
        sitting.save(2, "{\"choice\": %s}".formatted(shown(sitting, 2, 0)));
        sitting.save(1, "{\"text\": \"Otto\"}");
        sitting.save(3, "{\"choice\": 1}", 2, true);
        sitting.open(5);
        sitting.save(5, "{\"choices\": [%s]}".formatted(shown(sitting, 5, 2)));
        JsonPath ticking = live(assignment, "", told -> told.getInt("students[0].answered") == 4);
        assertEquals(1, ticking.getInt("students[0].wrongInARow"), "question 2 was right, question 5 is still open");
        sitting.open(4);
        live(assignment, "", told -> told.getInt("students[0].wrongInARow") == 2);
    }

    @Test
    void whoIsNotThereAnyMoreNeedsNoHelpAndIsAtNoQuestion() throws Exception {
        UUID assignment = assign("practice");
        Sitting sitting = begin(assignment, student());
        sitting.mark(1, "{\"text\": \"Otto Stein\"}");
        sitting.mark(3, "{\"choice\": 1}");
        live(
                assignment,
                "",
                told -> told.getBoolean("students[0].needsHelp") && told.getInt("questions.open.sum()") == 1);
        String attempt = sitting.id();
        assignments.run("update attempt set started_at = now() - interval '1 day' where id = '" + attempt + "'");
        assignments.run(
                "update answer set answered_at = now() - interval '10 minutes' where attempt_id = '" + attempt + "'");
        JsonPath away = live(assignment, "", told -> !told.getBoolean("students[0].needsHelp"));
        assertEquals(1, away.getInt("running"));
        assertEquals(0, away.getInt("questions.open.sum()"));
        sitting.browser().post("/classes/" + made + "/leave").then().statusCode(303);
        live(assignment, "", told -> told.getList("students").isEmpty());
    }

    @Test
    void whoseNobodyHearsAnythingOfIsSaidWithTheTime() throws Exception {
        UUID assignment = assign("exam");
        Person learner = student();
        student();
        Sitting sitting = begin(assignment, learner);
        sitting.save(3, "{\"choice\": 0}");
        JsonPath there = live(assignment, "", told -> told.getInt("running") == 1);
        assertEquals(1, there.getInt("notBegun"));
        String running = "students.find { it.state == 'running' }";
        assertTrue(there.getBoolean(running + ".connected"));
        String attempt = sitting.id();
        assignments.run("update attempt set started_at = now() - interval '1 hour' where id = '" + attempt + "'");
        assignments.run("update saved_response set saved_at = now() - interval '10 minutes' where attempt_id = '"
                + attempt + "'");
        live(assignment, "", told -> !told.getBoolean(running + ".connected"));
        teacher.get("/assignments/" + assignment + "/live").then().body(containsString("○ last heard of "));
        sitting.open(4);
        JsonPath back = live(assignment, "", told -> told.getBoolean(running + ".connected"));
        assertEquals(4, back.getInt(running + ".question"));
    }

    @Test
    void answersToAQuestionAreCountedByOptionAndTheKeyIsShownOnDemand() throws Exception {
        UUID assignment = assign("exam");
        for (int choice : List.of(0, 1, 1)) {
            begin(assignment, student()).save(3, "{\"choice\": %d}".formatted(choice));
        }
        begin(assignment, student()).save(1, "{\"text\": \"Anna Berg\"}");
        JsonPath told = live(assignment, "", all -> all.getInt("students.answered.sum()") == 4);
        assertEquals(3, told.getInt("shown.number"), "at which most are");
        assertEquals(List.of("true", "false"), told.getList("shown.options.words"));
        assertEquals(List.of(1, 2), told.getList("shown.options.chosen"));
        assertEquals(List.of(33, 67), told.getList("shown.options.share"));
        assertNull(told.get("shown.options[0].key"));
        assertEquals(3, told.getInt("questions[2].answered"));
        String first = told.getString("questions[0].item");
        JsonPath typed = live(assignment, "?key=shown&question=" + first);
        assertEquals(1, typed.getInt("shown.number"));
        assertEquals("Anna Berg", typed.getString("shown.words[0].words"));
        assertTrue(typed.getBoolean("shown.words[0].right"));
        assertEquals(List.of(true, false), live(assignment, "?key=shown").getList("shown.options.key"));
        teacher.get("/assignments/" + assignment + "/live").then().body(not(containsString("✓ the key")));
        teacher.get("/assignments/" + assignment + "/live?key=shown").then().body(containsString("✓ the key"));
    }

    @Test
    void pseudonymsStayTheSameAndTellNobody() {
        UUID assignment = assign("exam");
        Person learner = student();
        begin(assignment, learner);
        JsonPath named = live(assignment, "");
        JsonPath hidden = live(assignment, "?anonymous=true");
        assertNotEquals(named.getString("students[0].name"), hidden.getString("students[0].name"));
        assertTrue(hidden.getString("students[0].name").matches("Student [2-9A-Z]{8}"));
        assertNull(hidden.get("students[0].student"));
        assertEquals(
                hidden.getString("students[0].name"),
                live(assignment, "?anonymous=true").getString("students[0].name"));
        teacher.get("/assignments/" + assignment + "/live?anonymous=true")
                .then()
                .statusCode(200)
                .body(
                        containsString(hidden.getString("students[0].name")),
                        not(containsString(named.getString("students[0].name"))),
                        not(containsString(named.getString("students[0].student"))));
    }

    @Test
    void onlyThoseWhoTeachTheClassSeeIt() {
        UUID assignment = assign("exam");
        Person coTeacher = people.make(Role.TEACHER);
        classes.share(made, coTeacher);
        Browser other = people.browser(people.make(Role.TEACHER));
        String path = "/assignments/" + assignment + "/live";
        people.browser(coTeacher).get(path).then().statusCode(200);
        other.get(path).then().statusCode(404);
        other.json().get("/api" + path).then().statusCode(404);
        other.request().accept("text/event-stream").get(path + "/stream").then().statusCode(404);
        teacher.get("/classes/" + made + "/assignments/" + assignment)
                .then()
                .body(containsString("href=\"" + path + "\""));
        teacher.post("/classes/" + made + "/assignments/" + assignment, "what", "delete");
        teacher.get(path).then().statusCode(404);
    }

    @Test
    void whereItCannotBeNotedThatAPageIsThereAnswersAreStillSaved() {
        UUID assignment = assign("exam");
        Sitting sitting = begin(assignment, student());
        assignments.run("alter table attempt_heard rename to attempt_heard_gone");
        try {
            sitting.open(2);
            sitting.save(1, "{\"text\": \"Anna Berg\"}");
        } finally {
            assignments.run("alter table attempt_heard_gone rename to attempt_heard");
        }
    }

    @Test
    void asOftenForThirtyAsForTwo() {
        UUID assignment = assign("exam");
        begin(assignment, student());
        begin(assignment, student());
        long two = statements.of(() -> rows.sitters(assignment));
        classes.fill(made, 28);
        assertEquals(two, statements.of(() -> rows.sitters(assignment)));
        assertEquals(1, two);
    }
}
