package org.factloom.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Names;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.junit.jupiter.api.Test;

/** Pupils without an address sign in with cards, and teachers help them in again. */
@QuarkusTest
class LoginCardsTest extends RosterCase {

    @Test
    void aPupilWithoutEmailSignsInWithTheCardAndChoosesAPassword() {
        String name = Names.next("Layla");
        look(name + ";;Front row;")
                .then()
                .statusCode(200)
                .body(containsString("1 new, 0 joining, 0 already there"), containsString("new account"));
        assertEquals(0, in(), "nothing is changed by looking");
        String code = codes(add(name + ";;Front row;")).getFirst();
        Browser pupil = new Browser();
        pupil.post("/sign-in", "name", name.toUpperCase(Locale.ROOT), "password", code.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body(containsString("Choose the password"));
        pupil.get("/sign-in/first?code=" + code).then().statusCode(200).body(containsString("You sign in as " + name));
        pupil.post("/sign-in/first", "code", code, "password", "short")
                .then()
                .statusCode(400)
                .body(containsString("at least 8"));
        pupil.post("/sign-in/first", "code", code, "password", "seven reed boats")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/classes"));
        pupil.get(path).then().statusCode(200).body(containsString("Front row"));
        new Browser()
                .post("/sign-in", "name", name, "password", "seven reed boats")
                .then()
                .statusCode(303);
        new Browser().post("/sign-in", "name", name, "password", code).then().statusCode(401);
        new Browser()
                .post("/sign-in/first", "code", code, "password", "another password")
                .then()
                .statusCode(401)
                .body(containsString("used already"));
    }

    @Test
    void aTeacherHelpsAPupilInAgainAndEverySessionSoFarEnds() {
        String name = Names.next("Forgetful");
        String first = codes(add(name)).getFirst();
        Browser pupil = new Browser();
        pupil.post("/sign-in/first", "code", first, "password", "seven reed boats");
        UUID student =
                UUID.fromString(classes.list("select id from class_student where class_id = '%s'".formatted(made))
                        .getFirst()
                        .toString());
        String second = codes(teaching.post(path + "/cards", "student", student.toString()))
                .getFirst();
        assertNotEquals(first, second);
        pupil.get(path).then().statusCode(303).header("Location", containsString("/sign-in"));
        new Browser()
                .post("/sign-in", "name", name, "password", "seven reed boats")
                .then()
                .statusCode(401);
        assertEquals(
                List.of(second).size(),
                codes(teaching.post(path + "/cards", "whose", "waiting")).size());
        new Browser()
                .post("/sign-in/first", "code", second, "password", "seven reed boats")
                .then()
                .statusCode(401);
    }

    @Test
    void noTeacherResetsAnAccountThatNoListOfTheirsHasMade() {
        Person own = people.make(Role.STUDENT);
        UUID student = classes.add(made, own);
        teaching.post(path + "/cards", "student", student.toString())
                .then()
                .statusCode(409)
                .body(containsString("keeps its password"));
        teaching.post(path + "/cards", "whose", "waiting").then().statusCode(409);
        people.browser(own).get(path).then().statusCode(200);

        String name = Names.next("Pupil");
        codes(add(name));
        Person other = people.make(Role.TEACHER);
        UUID elsewhere = classes.make(other, "Chess");
        people.browser(other)
                .post("/classes/" + elsewhere + "/roster/import", "what", "add", "text", name + ";" + name)
                .then()
                .statusCode(400)
                .body(containsString("Somebody outside your classes"));
        UUID pupil = UUID.fromString(classes.list("select id from person where name = '%s'".formatted(name))
                .getFirst()
                .toString());
        UUID joined = classes.add(elsewhere, people.again(pupil));
        people.browser(other)
                .post("/classes/" + elsewhere + "/cards", "student", joined.toString())
                .then()
                .statusCode(409);
    }

    @Test
    void whoTeachesNowIsNobodysPupil() {
        String name = Names.next("Grown");
        String code = codes(add(name)).getFirst();
        Browser pupil = new Browser();
        pupil.post("/sign-in/first", "code", code, "password", "seven reed boats");
        String id = classes.list("select id from person where name = '%s'".formatted(name))
                .getFirst()
                .toString();
        people.browser(people.make(Role.ADMINISTRATOR))
                .post("/administration/people/" + id + "/role", "role", "TEACHER");
        String student = classes.student(made, UUID.fromString(id)).toString();
        teaching.post(path + "/cards", "student", student).then().statusCode(409);
        pupil.get(path).then().statusCode(200);
    }
}
