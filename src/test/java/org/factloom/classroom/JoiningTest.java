package org.factloom.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.factloom.account.Browser;
import org.factloom.account.Names;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.quiz.HarbourRevolt;
import org.junit.jupiter.api.Test;

/** How students come into a class and leave it. */
@QuarkusTest
class JoiningTest extends ClassCase {

    @Inject
    HarbourRevolt harbourRevolt;

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
    void nobodyTeachesAndLearnsInOneClass() {
        Person second = people.make(Role.TEACHER);
        classes.add(made, second);
        teaching.post(path + "/teachers", "name", name(second))
                .then()
                .statusCode(409)
                .body(containsString("is a student of the class"));
        teaching.post("/join/" + classes.code(made), "name", "").then().statusCode(409);
    }
}
