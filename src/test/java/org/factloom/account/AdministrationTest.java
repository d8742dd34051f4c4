package org.factloom.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
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

        administrator
                .post("/administration/people/" + person.id() + "/role", "role", "ADMINISTRATOR", "q", "a b")
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
