package org.factloom.account;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignUpTest {

    private static final String PASSWORD = "marsh arabs by boat";

    @Inject
    People people;

    @Inject
    SessionOwners sessionOwners;

    @Inject
    Sessions sessions;

    @Inject
    SignInFailures limits;

    private final Browser browser = new Browser();

    @Test
    void aNewAccountIsSignedInAtOnceAndIsAStudent() {
        String name = Names.next("Layla");
        browser.signUp(name, PASSWORD);
        browser.get("/settings").then().statusCode(200).body(containsString(name), containsString("student"));
    }

    @Test
    void aGuestKeepsTheSamePersonButTheGuestsCookieEnds() {
        Person guest = QuarkusTransaction.requiringNew().call(() -> {
            Person made = Person.guest(Instant.EPOCH);
            people.persist(made);
            return made;
        });
        String guestCookie = sessions.seal(new Session(guest.id(), guest.sessionEpoch(), Instant.now()));
        browser.with(Sessions.COOKIE, guestCookie);
        browser.get("/sign-up").then().body(containsString("comes with you"));

        browser.signUp(Names.next("Zaki"), PASSWORD);

        Session session = sessions.open(browser.cookie(Sessions.COOKIE)).orElseThrow();
        assertEquals(guest.id(), session.person());
        assertNotEquals(guestCookie, browser.cookie(Sessions.COOKIE));
        assertTrue(sessionOwners.of(sessions.open(guestCookie).orElseThrow()).isEmpty(), "the guest's cookie must end");
    }

    @Test
    void aTakenNameIsRefusedWhateverItsCaseAndTheEntriesStay() {
        String name = Names.next("Haifa");
        new Browser().signUp(name, PASSWORD);
        browser.post("/sign-up", "name", name.toUpperCase(Locale.ROOT), "password", PASSWORD)
                .then()
                .statusCode(400)
                .body(containsString("has this name already"), containsString(name.toUpperCase(Locale.ROOT)))
                .body(not(containsString(PASSWORD)));
    }

    @Test
    void aShortPasswordAndAnEmptyNameAreSaidAtTheirFields() {
        browser.post("/sign-up", "name", " ", "password", "short")
                .then()
                .statusCode(400)
                .body(containsString("id=\"name-error\""), containsString("id=\"password-error\""))
                .body(containsString("aria-invalid=\"true\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "Password1", "1234567890"})
    void whatIsGuessedFirstIsNoPassword(String password) {
        browser.post("/sign-up", "name", Names.next("Guessable"), "password", password)
                .then()
                .statusCode(400)
                .body(containsString("guessed first"), containsString("id=\"password-error\""));
    }

    @Test
    void aNameWithMarkupIsShownEscaped() {
        String name = Names.next("<script>alert(1)</script>");
        browser.signUp(name, PASSWORD);
        browser.get("/settings")
                .then()
                .body(not(containsString("<script>alert")), containsString("&lt;script&gt;alert"));
    }

    @Test
    void aNameThatTurnsTheDirectionOfWritingIsRefused() {
        assertFalse(PersonName.of("evil‮live").isPresent());
        assertEquals(
                "Zeynep Ali", PersonName.of("  Zeynep \t Ali ").orElseThrow().value());
    }

    @Test
    void nobodySignsUpAsTeacherUnlessThatIsOpened() {
        String name = Names.next("Would-be teacher");
        browser.get("/sign-up").then().body(not(containsString("name=\"teacher\"")));
        browser.post("/sign-up", "name", name, "password", PASSWORD, "teacher", "true")
                .then()
                .statusCode(303);
        assertEquals(
                Role.STUDENT, people.named(new PersonName(name)).orElseThrow().role());
    }

    @Test
    void anAddressThatMadeManyAccountsWaitsAndOthersDoNot() {
        for (int i = 0; i < SignInFailures.PER_ADDRESS; i++) {
            assertTrue(limits.admitSignUp("203.0.113.9").isEmpty());
        }
        signUpFrom("203.0.113.9")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body(containsString("Many accounts were made"));
        signUpFrom("203.0.113.10").then().statusCode(303);
        signUpFrom("host.example").then().statusCode(303);
    }

    private Response signUpFrom(String address) {
        Browser browser = new Browser();
        browser.get("/sign-up");
        return browser.request()
                .header("X-Forwarded-For", address)
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf-token", browser.cookie("csrf-token"))
                .formParam("name", Names.next("Sender"))
                .formParam("password", PASSWORD)
                .post("/sign-up");
    }

    @Test
    void theWayBackLeadsOnlyIntoThisHost() {
        for (String to :
                new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"}) {
            new Browser()
                    .post("/sign-up", "name", Names.next("Traveller"), "password", PASSWORD, "to", to)
                    .then()
                    .statusCode(303)
                    .header("Location", allOf(not(containsString("evil")), not(containsString("alert"))));
        }
        new Browser()
                .post("/sign-up", "name", Names.next("Traveller"), "password", PASSWORD, "to", "/search?q=ansar")
                .then()
                .header(
                        "Location",
                        equalTo(io.restassured.RestAssured.baseURI + ":" + io.restassured.RestAssured.port
                                + "/search?q=ansar"));
    }
}
