package org.factloom.classroom;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factloom.account.Browser;
import org.factloom.account.Names;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.quiz.HarbourRevolt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes as those who teach them and learn in them meet them. */
@QuarkusTest
class ClassesTest {

    private static final String WAITING =
            "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%school_class%'";

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    HarbourRevolt harbourRevolt;

    private Person teacher;
    private Browser teaching;
    private UUID made;
    private String path;

    @BeforeEach
    void make() {
        teacher = people.make(Role.TEACHER);
        teaching = people.browser(teacher);
        made = classes.make(teacher, "Physics 9b");
        path = "/classes/" + made;
    }

    private Person joined() {
        Person student = people.make(Role.STUDENT);
        classes.add(made, student);
        return student;
    }

    private static String name(Person person) {
        return person.name().orElseThrow();
    }

    @Test
    void aStudentJoinsWithTheCodeAndIsOnTheRoll() {
        Person student = people.make(Role.STUDENT);
        Browser learning = people.browser(student);
        String code = classes.code(made);
        teaching.get(path + "/code")
                .then()
                .statusCode(200)
                .body(containsString(code.substring(0, 4) + "-" + code.substring(4)), containsString("/join/" + code));
        String typed = code.substring(0, 4).toLowerCase(Locale.ROOT) + "%20-" + code.substring(4);
        learning.get("/join?code=" + typed).then().statusCode(303).header("Location", endsWith("/join/" + code));
        learning.get("/join/" + code)
                .then()
                .statusCode(200)
                .body(containsString("Physics 9b"), containsString(name(teacher)));
        learning.post("/join/" + code, "name", "Layla H.")
                .then()
                .statusCode(303)
                .header("Location", endsWith(path));
        learning.get(path)
                .then()
                .statusCode(200)
                .body(containsString("Layla H."), not(containsString("Make a new code")));
        learning.get("/classes").then().body(containsString("Physics 9b"));
        learning.post("/join/" + code, "name", "Twice").then().statusCode(303);
        learning.get("/join/" + code).then().statusCode(303).header("Location", endsWith(path));
        teaching.get(path)
                .then()
                .body(containsString("Layla H."), containsString(name(student)), containsString("One student"));
    }

    @Test
    void aWrongCodeTellsNothingAndCannotBeGuessed() {
        Browser anybody = new Browser();
        String other = "22222222";
        String closed = classes.code(made);
        teaching.post(path + "/code", "what", "close").then().statusCode(303);
        List<String> answers = List.of(other, closed).stream()
                .map(code -> anybody.get("/join/" + code))
                .peek(answer -> assertEquals(404, answer.statusCode()))
                .map(answer -> answer.asString().replaceAll("value=\"[^\"]*\"", ""))
                .toList();
        assertEquals(answers.getFirst(), answers.getLast());
        assertEquals(404, anybody.post("/join/" + closed, "name", "x").statusCode());
        Response last = anybody.get("/join?code=nonsense");
        for (int time = 0; time <= 100 && last.statusCode() != 429; time++) {
            last = anybody.request().header("X-Forwarded-For", "198.51.100.7").get("/join/" + other);
        }
        assertEquals(429, last.statusCode(), last::asString);
        last.then().header("Retry-After", not(containsString("-"))).body(containsString("wrong codes"));
    }

    @Test
    void aNewCodeVoidsTheOneBeforeAndWhoJoinedStays() {
        Person student = joined();
        String before = classes.code(made);
        teaching.post(path + "/code", "what", "renew").then().statusCode(303);
        assertNotEquals(before, classes.code(made));
        assertEquals(404, new Browser().get("/join/" + before).statusCode());
        people.browser(student).get(path).then().statusCode(200);
    }

    @Test
    void guestsJoinWhereTheClassAllowsItAndKeepTheirPlace() {
        Browser guest = new Browser();
        String join = "/join/" + classes.code(made);
        guest.get(join)
                .then()
                .statusCode(200)
                .body(not(containsString("Join as a guest")), containsString("/sign-up?to="));
        guest.post(join, "name", "").then().statusCode(403).body(containsString("Sign in or sign up first"));
        teaching.post(path + "/code", "what", "guests").then().statusCode(303);
        guest.get(join).then().statusCode(200).body(containsString("Join as a guest"));
        String link = "href=\"/classes\"";
        guest.get("/").then().body(not(containsString(link)));
        guest.post(join, "name", "").then().statusCode(303);
        guest.get(path).then().statusCode(200).body(containsString("Guest 1"));
        guest.get("/").then().body(containsString(link));
        guest.get("/classes").then().statusCode(200).body(containsString(path));
        guest.signUp(Names.next("Once a guest"), "a long password");
        guest.get(path).then().statusCode(200);
        teaching.get(path).then().body(containsString("Once a guest"), containsString("One student"));
    }

    @Test
    void aGuestWhoSignsInBringsThePlaceAlong() {
        teaching.post(path + "/code", "what", "guests").then().statusCode(303);
        Person student = people.make(Role.STUDENT);
        Browser guest = new Browser();
        guest.post("/join/" + classes.code(made), "name", "Nobody yet").then().statusCode(303);
        guest.post("/sign-in", "name", name(student), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        guest.get(path).then().statusCode(200).body(containsString("Nobody yet"));
        teaching.get(path).then().body(containsString(name(student)), containsString("One student"));
        Browser second = new Browser();
        second.post("/join/" + classes.code(made), "name", "Again").then().statusCode(303);
        second.post("/sign-in", "name", name(student), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        teaching.get(path).then().body(not(containsString("Again")), containsString("One student"));
        second.post(path + "/leave").then().statusCode(303);
        Browser third = new Browser();
        third.post("/join/" + classes.code(made), "name", "Back").then().statusCode(303);
        third.post("/sign-in", "name", name(student), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        third.get(path).then().statusCode(200).body(containsString("Nobody yet"));
        teaching.get(path).then().body(containsString("One student"));
    }

    @Test
    void whatTwoTeachersChangeAtTheSameMomentIsBothChanged() throws Exception {
        teaching.get(path + "/code").then().statusCode(200);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Integer> sent = QuarkusTransaction.requiringNew().call(() -> {
                classes.closeHere(made);
                Future<Integer> allowing = other.submit(
                        () -> teaching.post(path + "/code", "what", "guests").statusCode());
                while (!allowing.isDone() && classes.list(WAITING).isEmpty()) {
                    Thread.onSpinWait();
                }
                return allowing;
            });
            assertEquals(303, sent.get());
        }
        assertEquals(
                1,
                classes.list("select id from school_class where id = '%s' and not join_open and guests_allowed"
                                .formatted(made))
                        .size());
    }

    @Test
    void groupsAreMadeFilledShownAndRemoved() {
        Person first = joined();
        joined();
        UUID student = classes.student(made, first.id());
        teaching.post(path + "/students", "what", "put", "student", student.toString(), "group", "Front  row")
                .then()
                .statusCode(303);
        teaching.post(path + "/students", "what", "put", "student", student.toString(), "group", "front row")
                .then()
                .statusCode(303);
        assertEquals(
                1,
                classes.list("select id from class_group where class_id = '%s'".formatted(made))
                        .size());
        UUID group = UUID.fromString(classes.list("select id from class_group where class_id = '%s'".formatted(made))
                .getFirst()
                .toString());
        teaching.get(path + "?group=" + group)
                .then()
                .statusCode(200)
                .body(containsString(student.toString()), containsString("Front row (1)"));
        assertEquals(2, ticks(teaching.get(path)));
        assertEquals(1, ticks(teaching.get(path + "?group=" + group + "&sort=joined")));
        people.browser(first).get(path).then().body(containsString("Front row"));
        teaching.post(path + "/groups/" + group, "what", "save", "name", "Back row")
                .then()
                .statusCode(303);
        teaching.post(path + "/students", "what", "take", "student", student.toString(), "group", "Back row")
                .then()
                .statusCode(303);
        assertEquals(0, ticks(teaching.get(path + "?group=" + group)));
        teaching.post(path + "/students", "what", "take", "student", student.toString(), "group", "Nobody's")
                .then()
                .statusCode(400)
                .body(containsString("no group “Nobody&#39;s”"));
        teaching.post(path + "/students", "what", "put", "group", "x")
                .then()
                .statusCode(400)
                .body(containsString("Tick one or more"));
        teaching.post(path + "/groups/" + group, "what", "remove").then().statusCode(303);
        teaching.get(path).then().body(not(containsString("Back row")));
    }

    private static int ticks(Response page) {
        return page.asString().split("name=\"student\"", -1).length - 1;
    }

    @Test
    void aStudentWhoIsRemovedKeepsWhatWasAnsweredAndGoesOnWithWhatIsRunning() {
        harbourRevolt.load();
        Person student = joined();
        Browser learning = people.browser(student);
        String attempt = learning.post("/practice", "article", HarbourRevolt.SLUG)
                .header("Location")
                .replaceFirst("^https?://[^/]*", "");
        String id = classes.student(made, student.id()).toString();
        teaching.post(path + "/students", "what", "remove", "student", id)
                .then()
                .statusCode(303);
        learning.get(path).then().statusCode(404);
        learning.get("/classes").then().body(not(containsString("Physics 9b")));
        assertTrue(List.of(200, 303).contains(learning.get(attempt).statusCode()));
        teaching.get(path + "/students/" + id).then().statusCode(404);
        teaching.get(path).then().body(containsString("Nobody is in the class yet"));
        classes.add(made, student);
        assertEquals(id, classes.student(made, student.id()).toString(), "who comes back is the same student");
    }

    @Test
    void aStudentLeaves() {
        Person student = joined();
        Browser learning = people.browser(student);
        learning.post(path + "/leave").then().statusCode(303);
        learning.get(path).then().statusCode(404);
        learning.post(path + "/leave").then().statusCode(404);
    }

    @Test
    void theTeacherWritesNamesAsTheClassHasThem() {
        Person student = joined();
        String id = path + "/students/" + classes.student(made, student.id());
        teaching.post(id + "/name", "name", "=Bell, Ada").then().statusCode(303);
        teaching.get(id).then().body(containsString("=Bell, Ada"));
        teaching.post(id + "/name", "name", "x\u202ey")
                .then()
                .statusCode(400)
                .body(containsString("visible characters"));
        String own = people.browser(student).get("/api/me/export/classes.csv").asString();
        assertTrue(own.contains("\"'=Bell, Ada\""), own);
    }

    @Test
    void aCoTeacherTeachesItButItsOwnerDecidesWhoDoes() {
        Person second = people.make(Role.TEACHER);
        Browser helping = people.browser(second);
        helping.get(path).then().statusCode(404);
        teaching.post(path + "/teachers", "name", name(second).toLowerCase(Locale.ROOT))
                .then()
                .statusCode(303);
        joined();
        helping.get("/classes").then().body(containsString("Physics 9b"), containsString("with " + name(teacher)));
        helping.get(path).then().statusCode(200).body(containsString("One student"));
        helping.post(path + "/settings", "name", "Physics 9c", "zone", "Europe/Paris")
                .then()
                .statusCode(303);
        for (String deed : List.of("/teachers", "/archive", "/delete")) {
            helping.post(path + deed, "name", name(second)).then().statusCode(404);
        }
        helping.post(path + "/leave").then().statusCode(303);
        helping.get(path).then().statusCode(404);
        teaching.post(path + "/leave").then().statusCode(409).body(containsString("yours"));
        teaching.get(path).then().body(containsString("Physics 9c"), containsString("Europe/Paris"));
    }

    @ParameterizedTest
    @CsvSource({"nobody of this name,400,no teacher named", "@student,400,no teacher named", "@self,400,yours already"})
    void whoCannotTeachItIsNamed(String name, int status, String words) {
        String typed =
                switch (name) {
                    case "@student" -> name(people.make(Role.STUDENT));
                    case "@self" -> name(teacher);
                    default -> name;
                };
        teaching.post(path + "/teachers", "name", typed)
                .then()
                .statusCode(status)
                .body(containsString(words));
    }

    @Test
    void nobodyTeachesAndLearnsInOneClass() {
        Person second = people.make(Role.TEACHER);
        classes.add(made, second);
        teaching.post(path + "/teachers", "name", name(second))
                .then()
                .statusCode(409)
                .body(containsString("is a student of the class"));
        teaching.post("/join/" + classes.code(made), "name", "").then().statusCode(409);
    }

    @Test
    void whoNoLongerIsATeacherTeachesNoClass() {
        Person administrator = people.make(Role.ADMINISTRATOR);
        people.browser(administrator)
                .post("/administration/people/" + teacher.id() + "/role", "role", "STUDENT")
                .then()
                .statusCode(303);
        teaching.get(path).then().statusCode(404);
        teaching.post(path + "/code", "what", "renew").then().statusCode(403);
    }

    @Test
    void aClassThatIsPutAwayKeepsEverythingAndChangesNothing() {
        Person student = joined();
        String code = classes.code(made);
        teaching.post(path + "/delete").then().statusCode(409).body(containsString("Put it away instead"));
        teaching.post(path + "/archive", "away", "true").then().statusCode(303);
        assertEquals(404, new Browser().get("/join/" + code).statusCode());
        teaching.get("/classes").then().body(not(containsString(path)), containsString("One class is put away"));
        teaching.get("/classes?archived=true").then().body(containsString(path));
        teaching.get(path).then().statusCode(200).body(containsString(name(student)));
        for (String deed : List.of("/code", "/settings", "/students")) {
            teaching.post(path + deed, "what", deed.equals("/code") ? "renew" : "remove", "name", "x", "zone", "UTC")
                    .then()
                    .statusCode(409)
                    .body(containsString("cannot be changed or joined"));
        }
        people.browser(student).get("/classes").then().body(not(containsString("Physics 9b")));
        people.browser(student).get(path).then().statusCode(200);
        teaching.post(path + "/archive", "away", "false").then().statusCode(303);
        assertEquals(200, new Browser().get("/join/" + code).statusCode());
    }

    @Test
    void aClassInWhichNobodyHasBeenIsDeleted() {
        teaching.post(path + "/delete").then().statusCode(303);
        teaching.get(path).then().statusCode(404);
    }

    @Test
    void aClassNeedsANameAndAZoneOfTheWorld() {
        teaching.post("/classes", "name", " ", "zone", "Mars/Olympus")
                .then()
                .statusCode(400)
                .body(allOf(containsString("id=\"name-error\""), containsString("id=\"zone-error\"")));
        teaching.post("/classes", "name", "x", "zone", "+03:00")
                .then()
                .statusCode(400)
                .body(containsString("Asia/Baghdad"));
    }

    @Test
    void aClassOutlivesItsOwnerWhereSomebodyElseTeachesIt() {
        Person second = people.make(Role.TEACHER);
        classes.share(made, second);
        joined();
        UUID alone = classes.make(teacher, "Physics 9d");
        teaching.post("/settings/data/erasure", "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        people.browser(second).get(path + "/settings").then().statusCode(200).body(containsString("Only you teach it"));
        assertEquals(List.of(), classes.list("select id from school_class where id = '%s'".formatted(alone)));
    }
}
