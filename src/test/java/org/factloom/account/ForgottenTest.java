package org.factloom.account;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passwords that were forgotten, with mail. */
@QuarkusTest
class ForgottenTest {

    private static final String NEW = "a quite new one";

    @Inject
    TestPeople people;

    @Inject
    Mailbox mailbox;

    @Inject
    EmailAddresses addresses;

    @Inject
    EntityManager database;

    private Person person;
    private String name;
    private String address;

    @BeforeEach
    void somebodyWithAnAddress() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("delete from sign_in_failure")
                .executeUpdate());
        person = people.make(Role.STUDENT);
        name = person.name().orElseThrow();
        address = mailbox.confirmed(person);
    }

    @Test
    void theLinkChoosesANewPasswordOnceAndEndsEverySession() {
        Browser device = people.browser(person);
        String link = asked(name);
        Browser browser = new Browser();
        browser.get(link).then().statusCode(200).body(containsString(name));
        device.get("/settings").then().statusCode(200);
        browser.post(link, "password", "short").then().statusCode(400).body(containsString("id=\"password-error\""));
        browser.post(link, "password", NEW).then().statusCode(303);
        browser.get("/settings").then().statusCode(200);
        browser.get("/settings/audit")
                .then()
                .body(containsString("asked for a new password"), containsString("chose a new password"));
        device.get("/settings").then().statusCode(303);
        new Browser().post("/sign-in", "name", name, "password", NEW).then().statusCode(303);
        new Browser()
                .post("/sign-in", "name", name, "password", TestPeople.PASSWORD)
                .then()
                .statusCode(401);
        new Browser().get(link).then().statusCode(404).body(containsString("does not hold any more"));
        new Browser().post(link, "password", NEW).then().statusCode(404);
    }

    @Test
    void itIsAskedForByTheAddressToo() {
        assertTrue(asked(address.toUpperCase(java.util.Locale.ROOT)).startsWith("/sign-in/forgotten/"));
    }

    @Test
    void anAddressIsMeantHoweverItsDomainIsWritten() {
        String box = Names.next("ana").replace(' ', '.');
        addresses.want(person.id(), EmailAddress.of(box + "@müller.de").orElseThrow());
        String stored = box + "@xn--mller-kva.de";
        new Browser().post(Mailbox.link(mailbox.only(stored))).then().statusCode(303);
        new Browser()
                .post("/sign-in/forgotten", "asked", box + "@müller.de")
                .then()
                .statusCode(200);
        assertEquals(2, mailbox.to(stored).size(), "the confirmation and the link");
    }

    @Test
    void eachAccountOfAnAddressGetsItsLink() {
        Person other = people.make(Role.TEACHER);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                        insert into email_address (person_id, address, confirmed_at) values (?1, ?2, now())""")
                .setParameter(1, other.id())
                .setParameter(2, address)
                .executeUpdate());
        new Browser().post("/sign-in/forgotten", "asked", address);
        List<Mail> mails = mailbox.to(address);
        assertEquals(3, mails.size());
        assertTrue(mails.stream()
                .anyMatch(mail -> mail.getText().contains(other.name().orElseThrow())));
    }

    @Test
    void theAnswerIsTheSameForWhoeverThereIs() {
        String there = page(name);
        assertEquals(there, page(Names.next("Nobody")));
        assertEquals(there, page(address));
        Person without = people.make(Role.STUDENT);
        assertEquals(there, page(without.name().orElseThrow()));
    }

    /** Without the token of the form for signing out, which there is none of, and so of the page nothing differs. */
    private static String page(String asked) {
        var response = new Browser().post("/sign-in/forgotten", "asked", asked);
        response.then().statusCode(200);
        return response.asString();
    }

    @Test
    void anAddressThatIsNotConfirmedGetsNoLink() {
        Person other = people.make(Role.STUDENT);
        String wanted = Names.next("unconfirmed").replace(' ', '.') + "@example.org";
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("insert into email_address (person_id, wanted) values (?1, ?2)")
                        .setParameter(1, other.id())
                        .setParameter(2, wanted)
                        .executeUpdate());
        page(wanted);
        page(other.name().orElseThrow());
        assertEquals(List.of(), mailbox.to(wanted));
    }

    @Test
    void aLinkIsVoidWhenItsHourIsOverAndAfterAnotherOneAndAfterANewPassword() {
        String first = asked(name);
        String second = asked(name);
        new Browser().get(first).then().statusCode(404);
        new Browser().get(second).then().statusCode(200);
        people.browser(person)
                .post("/settings/password", "present", TestPeople.PASSWORD, "password", NEW)
                .then()
                .statusCode(303);
        new Browser().get(second).then().statusCode(404);
        String third = asked(name);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update mailed_link set expires_at = now() - interval '1 second' where person_id = ?1")
                .setParameter(1, person.id())
                .executeUpdate());
        new Browser().post(third, "password", NEW).then().statusCode(404);
    }

    @Test
    void aLinkOfAnotherKindOpensNothing() {
        String link = asked(name);
        String token = link.substring(link.lastIndexOf('/') + 1);
        people.browser(people.make(Role.STUDENT))
                .post("/settings/email/" + token)
                .then()
                .statusCode(404);
        new Browser().get(link).then().statusCode(200);
    }

    @Test
    void noSecretStandsInTheDatabase() {
        String link = asked(name);
        String token = link.substring(link.lastIndexOf('/') + 1);
        for (String table : List.of("mailed_link", "mail", "audit_entry")) {
            assertEquals(
                    0L,
                    database.createNativeQuery(
                                    "select count(*) from " + table + " t where position(?1 in t::text) > 0",
                                    Long.class)
                            .setParameter(1, token)
                            .getSingleResult());
        }
    }

    @Test
    void whoAsksOftenIsToldToWaitWhetherOrNotTheAccountIsThere() {
        for (String asked : List.of(name, Names.next("Nobody"))) {
            for (int time = 0; time < SignInFailures.MAILS_PER_ACCOUNT; time++) {
                page(asked);
            }
            new Browser()
                    .post("/sign-in/forgotten", "asked", asked.toUpperCase(java.util.Locale.ROOT))
                    .then()
                    .statusCode(429);
        }
        new Browser()
                .post("/sign-in", "name", name, "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
    }

    @Test
    void whatIsNoNameIsRefused() {
        for (String asked : List.of("", "  ", "a".repeat(10_000), "a\u202eb")) {
            new Browser().post("/sign-in/forgotten", "asked", asked).then().statusCode(400);
        }
    }

    @Test
    void aDisabledAccountGetsNoLink() {
        String link = asked(name);
        int before = mailbox.to(address).size();
        people.browser(people.make(Role.ADMINISTRATOR))
                .post("/administration/people/" + person.id() + "/disabling", "reason", "")
                .then()
                .statusCode(303);
        new Browser().get(link).then().statusCode(404);
        page(name);
        assertEquals(before, mailbox.to(address).size());
        assertFalse(link.isEmpty());
    }

    /** The path of the link that is mailed. */
    private String asked(String typed) {
        page(typed);
        return Mailbox.link(mailbox.to(address).getLast());
    }
}
