package org.factloom.classroom;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes as those who teach them and learn in them meet them. */
@QuarkusTest
class ClassesTest extends ClassCase {

    private static final String WAITING =
            "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%school_class%'";

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
