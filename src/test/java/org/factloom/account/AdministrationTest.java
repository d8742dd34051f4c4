package org.factloom.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdministrationTest {

    @Inject
    TestPeople made;

    @Inject
    People people;

    @Inject
    SetupCodes codes;

    private final Browser browser = new Browser();

    /** The tests of the first administrator need that there is none. */
    @BeforeEach
    void nobodyAdministers() {
        QuarkusTransaction.requiringNew()
                .run(() -> people.update("role = ?1 where role = ?2", Role.STUDENT, Role.ADMINISTRATOR));
    }

    @Test
    void thePrintedCodeMakesOneAdministratorOnce() {
        String code = codes.renew();
        String name = Names.next("Admin");
        browser.post("/setup", "code", "WRONG-WRONG-WRONG-WRONG", "name", name, "password", TestPeople.PASSWORD)
                .then()
                .statusCode(400)
                .body(containsString("id=\"code-error\""), containsString(name));
        browser.post("/setup", "code", code.toLowerCase(Locale.ROOT), "name", name, "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        browser.get("/administration/people").then().statusCode(200).body(containsString(name));
        new Browser()
                .post("/setup", "code", code, "name", Names.next("Second"), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(404);
    }

    @Test
    void aNewCodeVoidsTheOneBefore() {
        String before = codes.renew();
        codes.renew();
        browser.post("/setup", "code", before, "name", Names.next("Late"), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(400);
    }

    @Test
    void anAppointmentHoldsAtOnceForASessionThatIsOpen() {
        Browser administrator = made.browser(made.make(Role.ADMINISTRATOR));
        Person person = made.make(Role.STUDENT);
        Browser theirs = made.browser(person);
        theirs.get("/administration/people").then().statusCode(403);

        String role = "/administration/people/" + person.id() + "/role";
        administrator
                .post(role, "role", "ADMINISTRATOR", "q", "a b")
                .then()
                .statusCode(200)
                .body(containsString("change roles, yours too"), containsString("name=\"sure\""));
        theirs.get("/administration/people").then().statusCode(403);
        administrator
                .post(role, "role", "ADMINISTRATOR", "q", "a b", "sure", "true")
                .then()
                .statusCode(303)
                .header("Location", containsString("/administration/people?q=a"));
        administrator
                .get("/administration/people?changed=" + person.id())
                .then()
                .body(containsString("is now administrator"));
        theirs.get("/administration/people").then().statusCode(200);
    }

    @Test
    void nobodyChangesTheirOwnRoleSoThatSomebodyKeepsAdministering() {
        Person administrator = made.make(Role.ADMINISTRATOR);
        made.browser(administrator)
                .post("/administration/people/" + administrator.id() + "/role", "role", "STUDENT")
                .then()
                .statusCode(409)
                .body(containsString("another administrator can"));
        assertEquals(Role.ADMINISTRATOR, made.again(administrator.id()).role());
    }

    @Test
    void aRoleThatIsNoneAndAGuestAreRefused() {
        Browser administrator = made.browser(made.make(Role.ADMINISTRATOR));
        Person student = made.make(Role.STUDENT);
        administrator
                .post("/administration/people/" + student.id() + "/role", "role", "GUEST")
                .then()
                .statusCode(400);
        administrator
                .post("/administration/people/" + student.id() + "/role")
                .then()
                .statusCode(400);
        Person guest = made.make(Role.GUEST);
        administrator
                .post("/administration/people/" + guest.id() + "/role", "role", "TEACHER")
                .then()
                .statusCode(404);
    }

    @Test
    void aOneTimeCodeHelpsInWhoeverIsLockedOutAndEndsWhatWasBefore() {
        Person teacher = made.make(Role.TEACHER);
        Browser theirs = made.browser(teacher);
        Browser administrator = made.browser(made.make(Role.ADMINISTRATOR));
        String path = "/administration/people/" + teacher.id();
        Matcher code = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}")
                .matcher(administrator.post(path + "/code").asString());
        assertTrue(code.find());
        administrator.get(path).then().body(containsString("It waits until"), not(containsString(code.group())));
        theirs.get("/settings").then().statusCode(303);
        new Browser()
                .post("/sign-in", "name", teacher.name().orElseThrow(), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(401);
        theirs.post("/sign-in/first", "code", code.group(), "password", "a quite new one")
                .then()
                .statusCode(303);
        theirs.get("/settings/audit").then().body(containsString("made a one-time code for"));
        new Browser()
                .post("/sign-in/first", "code", code.group(), "password", "another new one")
                .then()
                .statusCode(401);
    }

    @Test
    void nobodyUsesADisabledAccountUntilItIsEnabledAgain() {
        Person student = made.make(Role.STUDENT);
        Browser theirs = made.browser(student);
        Browser administrator = made.browser(made.make(Role.ADMINISTRATOR));
        String path = "/administration/people/" + student.id();
        administrator
                .post(path + "/disabling", "reason", "Left the school")
                .then()
                .statusCode(303);
        administrator.get(path).then().body(containsString("This account is disabled"));
        theirs.get("/settings").then().statusCode(303);
        Browser again = new Browser();
        again.post("/sign-in", "name", student.name().orElseThrow(), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(403)
                .body(containsString("This account is disabled"));
        again.post("/sign-in", "name", student.name().orElseThrow(), "password", "a guess")
                .then()
                .statusCode(401)
                .body(not(containsString("disabled")));
        again.get("/settings").then().statusCode(303);
        administrator.post(path + "/enabling").then().statusCode(303);
        again.post("/sign-in", "name", student.name().orElseThrow(), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        again.get("/settings/audit").then().body(containsString("Left the school"));
    }

    @Test
    void anAdministratorDoesNothingToTheOwnAccount() {
        Person administrator = made.make(Role.ADMINISTRATOR);
        Browser browser = made.browser(administrator);
        for (String deed : List.of("code", "disabling", "enabling")) {
            browser.post("/administration/people/" + administrator.id() + "/" + deed)
                    .then()
                    .statusCode(409)
                    .body(containsString("another administrator can"));
        }
        assertFalse(made.again(administrator.id()).isDisabled());
    }

    /** Each waits until the other is done, and then administers no more. */
    @Test
    void ofTwoAdministratorsWhoRemoveEachOtherOneStays() throws Exception {
        for (int time = 0; time < 5; time++) {
            nobodyAdministers();
            Person one = made.make(Role.ADMINISTRATOR);
            Person other = made.make(Role.ADMINISTRATOR);
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                List<Future<Boolean>> answers = List.of(
                        both.submit(() -> removed(made.browser(one), other, together)),
                        both.submit(() -> removed(made.browser(other), one, together)));
                assertEquals(
                        1,
                        Stream.of(answers.get(0).get(), answers.get(1).get())
                                .filter(done -> done)
                                .count());
            }
            assertEquals(1, people.count("role = ?1 and disabledAt is null", Role.ADMINISTRATOR));
        }
    }

    private static boolean removed(Browser by, Person whom, CyclicBarrier together) throws Exception {
        by.get("/administration/people");
        together.await();
        String where = by.post("/administration/people/" + whom.id() + "/disabling", "reason", "")
                .header("Location");
        return where != null && where.endsWith(whom.id().toString());
    }

    @Test
    void theListIsSearchedByPartsOfNamesAndTurnsPages() {
        Browser administrator = made.browser(made.make(Role.ADMINISTRATOR));
        String stem = Names.next("Paged");
        for (int i = 0; i < 27; i++) {
            new Browser().signUp(stem + " %02d".formatted(i), TestPeople.PASSWORD);
        }
        String query = "/administration/people?q=" + stem.replace(' ', '+').toLowerCase(Locale.ROOT);
        administrator
                .get(query)
                .then()
                .body(containsString(stem + " 00"), not(containsString(stem + " 26")), containsString("Page 1 of 2"));
        administrator.get(query + "&page=99").then().body(containsString(stem + " 26"), containsString("Page 2 of 2"));
        administrator
                .get("/administration/people?q=100%25")
                .then()
                .body(containsString("Nobody has a name like that."));
    }
}
