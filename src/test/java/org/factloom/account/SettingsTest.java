package org.factloom.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SettingsTest {

    private static final Pattern TOKEN = Pattern.compile("factloom_[A-Za-z0-9_-]{43}");

    @Inject
    TestPeople people;

    @Inject
    ApiTokens tokens;

    private Person person;
    private Browser browser;

    @BeforeEach
    void signIn() {
        person = people.make(Role.STUDENT);
        browser = people.browser(person);
    }

    @Test
    void aNewNameIsShownAndSignsIn() {
        String name = Names.next("Renamed");
        browser.post("/settings/name", "name", name).then().statusCode(303);
        browser.get("/settings?done=name").then().body(containsString("The name is saved."), containsString(name));
        new Browser()
                .post("/sign-in", "name", name, "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
    }

    @Test
    void aNameOfSomebodyElseIsRefusedAtTheField() {
        String taken = people.make(Role.STUDENT).name().orElseThrow();
        browser.post("/settings/name", "name", taken)
                .then()
                .statusCode(400)
                .body(containsString("id=\"name-error\""), containsString("value=\"" + taken));
        assertEquals(person.name(), people.again(person.id()).name());
    }

    @Test
    void aNewPasswordSignsEveryOtherDeviceOut() {
        Browser other = people.browser(person);
        browser.post("/settings/password", "present", TestPeople.PASSWORD, "password", "a quite new one")
                .then()
                .statusCode(303);
        browser.get("/settings").then().statusCode(200);
        other.get("/settings").then().statusCode(303);
    }

    @Test
    void withoutThePresentPasswordNothingChanges() {
        browser.post("/settings/password", "present", "a guess", "password", "a quite new one")
                .then()
                .statusCode(400)
                .body(containsString("id=\"present-error\""), not(containsString("a quite new one")));
        new Browser()
                .post("/sign-in", "name", person.name().orElseThrow(), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
    }

    @Test
    void signingOutEverywhereEndsEverySession() {
        Browser other = people.browser(person);
        browser.post("/settings/sign-out-everywhere").then().statusCode(303);
        browser.get("/settings").then().statusCode(303);
        other.get("/settings").then().statusCode(303);
    }

    @Test
    void aTokenActsForItsPersonUntilItIsRevokedAndIsShownOnce() {
        String made =
                browser.post("/settings/tokens", "label", "gradebook <export>").asString();
        Matcher token = TOKEN.matcher(made);
        assertTrue(token.find());
        bearer(token.group())
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("name", equalTo(person.name().orElseThrow()));

        String page = browser.get("/settings").asString();
        assertFalse(TOKEN.matcher(page).find(), "the token is shown only once");
        assertTrue(page.contains("gradebook &lt;export&gt;"));
        Matcher revoke = Pattern.compile("/settings/tokens/[0-9a-f-]+/revoke").matcher(page);
        assertTrue(revoke.find());
        browser.post(revoke.group()).then().statusCode(303);

        bearer(token.group())
                .get("/api/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json");
    }

    @Test
    void aTokenNeedsALabel() {
        browser.post("/settings/tokens", "label", " ")
                .then()
                .statusCode(400)
                .body(containsString("id=\"label-error\""));
    }

    @Test
    void withATokenNoCookieCounts() {
        bearer("factloom_unknown")
                .cookie(Sessions.COOKIE, browser.cookie(Sessions.COOKIE))
                .get("/api/me")
                .then()
                .statusCode(401);
    }

    @Test
    void aNewPasswordAndSigningOutEverywhereRevokeEveryToken() {
        String first = tokens.create(person.id(), "first");
        bearer(first).get("/api/me").then().statusCode(200);
        browser.post("/settings/password", "present", TestPeople.PASSWORD, "password", "a quite new one")
                .then()
                .statusCode(303);
        bearer(first).get("/api/me").then().statusCode(401);
        String second = tokens.create(person.id(), "second");
        browser.post("/settings/sign-out-everywhere").then().statusCode(303);
        bearer(second).get("/api/me").then().statusCode(401);
    }

    @Test
    void aNullCharacterInAFieldIsRefusedReadably() {
        browser.post("/settings/tokens", "label", "a\0b")
                .then()
                .statusCode(400)
                .body(containsString("cannot be stored"));
    }

    private static RequestSpecification bearer(String token) {
        return given().accept("application/json").header("Authorization", "Bearer " + token);
    }
}
