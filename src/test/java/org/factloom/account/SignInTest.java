package org.factloom.account;

import static io.restassured.matcher.RestAssuredMatchers.detailedCookie;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {

    @Singleton
    static class Merges {

        final List<GuestMerged> seen = new ArrayList<>();
        boolean fail;

        void see(@Observes GuestMerged merged) {
            if (fail) {
                throw new IllegalStateException("the progress could not be handed over");
            }
            seen.add(merged);
        }
    }

    @Inject
    TestPeople people;

    @Inject
    Sessions sessions;

    @Inject
    Merges merges;

    private final Browser browser = new Browser();

    private String name(Person person) {
        return person.name().orElseThrow();
    }

    private Response signIn(String name, String password) {
        return browser.post("/sign-in", "name", name, "password", password);
    }

    @Test
    void theRightPasswordSignsInWhateverTheCaseOfTheName() {
        Person person = people.make(Role.STUDENT);
        signIn(name(person).toLowerCase(Locale.ROOT), TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        browser.get("/settings").then().statusCode(200).body(containsString(name(person)));
    }

    @Test
    void wrongNameAndWrongPasswordAreToldInTheSameWordsAndTheNameStays() {
        Person person = people.make(Role.STUDENT);
        signIn(name(person), "not this one")
                .then()
                .statusCode(401)
                .body(containsString("Name or password is wrong."), containsString("value=\"" + name(person)))
                .body(not(containsString("not this one")));
        signIn(Names.next("Nobody"), "not this one")
                .then()
                .statusCode(401)
                .body(containsString("Name or password is wrong."));
    }

    @Test
    void theCookieIsForThisHostAndNotForScripts() {
        Person person = people.make(Role.STUDENT);
        List<String> cookies =
                signIn(name(person), TestPeople.PASSWORD).headers().getValues("Set-Cookie");
        String session = cookies.stream()
                .filter(cookie -> cookie.startsWith(Sessions.COOKIE))
                .findFirst()
                .orElseThrow();
        assertTrue(
                session.contains("HTTPOnly") && session.contains("SameSite=Lax") && session.contains("Path=/"),
                session);
    }

    @Test
    void aForgedOrCutCookieStandsForNobody() {
        Person person = people.make(Role.STUDENT);
        String cookie = people.cookie(person);
        for (String bad :
                List.of(cookie.substring(1), (cookie.charAt(0) == 'A' ? 'B' : 'A') + cookie.substring(1), "!", "")) {
            browser.with(Sessions.COOKIE, bad)
                    .get("/settings")
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/sign-in"));
        }
    }

    @Test
    void aSessionInUseIsRenewedSoThatWhoComesBackKeepsIt() {
        Person person = people.make(Role.GUEST);
        Instant now = Instant.now();
        String young = sessions.seal(new Session(person.id(), person.sessionEpoch(), now.minus(Duration.ofDays(6))));
        browser.with(Sessions.COOKIE, young).get("/sign-in");
        assertEquals(young, browser.cookie(Sessions.COOKIE));
        String old = sessions.seal(new Session(person.id(), person.sessionEpoch(), now.minus(Duration.ofDays(8))));
        browser.with(Sessions.COOKIE, old).get("/sign-in");
        Session renewed = sessions.open(browser.cookie(Sessions.COOKIE)).orElseThrow();
        assertTrue(renewed.issued().isAfter(now.minus(Duration.ofDays(1))), renewed.toString());
    }

    @Test
    void whoMustSignInIsBroughtBackAfterwards() {
        browser.get("/settings?done=name")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in?to=%2Fsettings%3Fdone%3Dname"));
        browser.get("/sign-in?to=%2Fsettings").then().body(containsString("name=\"to\" value=\"/settings\""));
        Person person = people.make(Role.STUDENT);
        browser.post("/sign-in", "name", name(person), "password", TestPeople.PASSWORD, "to", "/settings")
                .then()
                .header("Location", endsWith("/settings"));
    }

    @Test
    void aGuestWhoSignsInHandsOverOnceAndTheGuestsCookieEnds() {
        Person guest = people.make(Role.GUEST);
        Person account = people.make(Role.STUDENT);
        browser.with(Sessions.COOKIE, people.cookie(guest));
        String cookie = browser.cookie(Sessions.COOKIE);

        signIn(name(account), TestPeople.PASSWORD).then().statusCode(303);

        assertEquals(List.of(new GuestMerged(guest.id(), account.id())), seenOf(guest));
        assertNotEquals(cookie, browser.cookie(Sessions.COOKIE));
        assertTrue(people.again(guest.id()).isMerged());
        Browser old = new Browser().with(Sessions.COOKIE, cookie);
        old.post("/sign-in", "name", name(account), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        assertEquals(1, seenOf(guest).size(), "a merged guest is nobody, and is not merged again");
    }

    @Test
    void aHandOverThatFailsLeavesTheGuestAGuest() {
        Person guest = people.make(Role.GUEST);
        Person account = people.make(Role.STUDENT);
        browser.with(Sessions.COOKIE, people.cookie(guest));
        merges.fail = true;
        try {
            signIn(name(account), TestPeople.PASSWORD).then().statusCode(500);
        } finally {
            merges.fail = false;
        }
        assertEquals(
                people.cookie(guest).substring(0, 20),
                browser.cookie(Sessions.COOKIE).substring(0, 20));
        signIn(name(account), TestPeople.PASSWORD).then().statusCode(303);
        assertEquals(1, seenOf(guest).size());
    }

    @Test
    void afterTenFailuresAnAccountWaitsEvenWithTheRightPassword() {
        Person person = people.make(Role.STUDENT);
        for (int i = 0; i < SignInFailures.PER_ACCOUNT; i++) {
            signIn(name(person), "guess " + i).then().statusCode(401);
        }
        signIn(name(person), TestPeople.PASSWORD)
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .contentType(containsString("text/html"))
                .body(containsString("too many failed attempts"));
        signIn(name(people.make(Role.STUDENT)), TestPeople.PASSWORD).then().statusCode(303);
    }

    @Test
    void behindATlsProxyTheSessionIsForTlsOnly() {
        Person person = people.make(Role.STUDENT);
        browser.get("/sign-in");
        browser.request()
                .header("X-Forwarded-Proto", "https")
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf-token", browser.cookie("csrf-token"))
                .formParam("name", name(person))
                .formParam("password", TestPeople.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .cookie(Sessions.COOKIE, detailedCookie().secured(true));
    }

    @Test
    void signingOutForgetsTheCookie() {
        browser.with(Sessions.COOKIE, people.cookie(people.make(Role.STUDENT)));
        browser.post("/sign-out").then().statusCode(303);
        assertEquals("", browser.cookie(Sessions.COOKIE));
    }

    @Test
    void theHeaderShowsWhoIsSignedInAndOnlyAdministratorsTheList() {
        Person teacher = people.make(Role.TEACHER);
        people.browser(teacher)
                .get("/sign-in")
                .then()
                .body(allOf(containsString(name(teacher)), not(containsString("/administration/people"))));
        people.browser(people.make(Role.ADMINISTRATOR))
                .get("/sign-in")
                .then()
                .body(containsString("/administration/people"));
        people.browser(people.make(Role.GUEST)).get("/sign-in").then().body(containsString("class=\"pill\""));
    }

    @Test
    void aWayBackThatIsNotWellEncodedLeadsHome() {
        Person person = people.make(Role.STUDENT);
        browser.post("/sign-in", "name", name(person), "password", TestPeople.PASSWORD, "to", "/x%zz")
                .then()
                .statusCode(303);
    }

    private List<GuestMerged> seenOf(Person guest) {
        return merges.seen.stream()
                .filter(merge -> merge.guest().equals(guest.id()))
                .toList();
    }
}
