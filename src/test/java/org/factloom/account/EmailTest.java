package org.factloom.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The address of an account. */
@QuarkusTest
class EmailTest {

    @Inject
    TestPeople people;

    @Inject
    Mailbox mailbox;

    @Inject
    EmailAddresses addresses;

    @Inject
    Accounts accounts;

    @Inject
    LoginCodes codes;

    @Inject
    Pupils pupils;

    @Inject
    EntityManager database;

    @Inject
    Scheduler scheduler;

    private Person person;
    private Browser browser;

    @BeforeEach
    void signIn() {
        person = people.make(Role.STUDENT);
        browser = people.browser(person);
    }

    @Test
    void anAddressHoldsOnceItsLinkIsOpenedAndTheButtonPressed() {
        String address = address();
        want(address).then().statusCode(303).header("Location", endsWith("done=sent"));
        browser.get("/settings/email").then().body(containsString("A link was sent to " + address));
        Mail mail = mailbox.only(address);
        assertEquals("Confirm your e-mail address", mail.getSubject());
        assertTrue(mail.getText().contains(person.name().orElseThrow()), mail.getText());
        String link = Mailbox.link(mail);
        Browser phone = new Browser();
        phone.get(link).then().statusCode(200).body(containsString(address));
        assertEquals("", addresses.of(person.id()).address(), "looking at it confirms nothing");
        phone.post(link).then().statusCode(303);
        browser.get("/settings/email").then().body(containsString("Mail goes to " + address));
        phone.post(link).then().statusCode(404).body(containsString("was used already"));
    }

    @Test
    void theAddressBeforeHoldsUntilTheNewOneIsConfirmed() {
        String before = mailbox.confirmed(person);
        String after = address();
        want(after).then().statusCode(303);
        assertEquals(new EmailAddresses.State(before, after), addresses.of(person.id()));
        browser.post(Mailbox.link(mailbox.only(after))).then().statusCode(303);
        assertEquals(new EmailAddresses.State(after, ""), addresses.of(person.id()));
        Mail told = mailbox.to(before).getLast();
        assertEquals("Your e-mail address was removed or replaced", told.getSubject());
        assertFalse(told.getText().contains(after), told.getText());
    }

    @Test
    void whoeverEnteredAnAddressBeforeTheAccountIsTakenBackConfirmsItNoMore() {
        Map<String, Consumer<UUID>> deeds = Map.of(
                "a new password", id -> accounts.changePassword(id, "hash"),
                "the end of all sessions", accounts::endSessions,
                "a code that is used", this::useCode,
                "an administrator's code", this::newCode,
                "an account disabled", this::disable,
                "a login card", id -> pupils.renew(List.of(id)));
        deeds.forEach((what, deed) -> {
            for (boolean hadOne : List.of(true, false)) {
                Person owner = people.make(Role.STUDENT);
                String own = hadOne ? mailbox.confirmed(owner) : "";
                String evil = address();
                addresses.want(owner.id(), EmailAddress.of(evil).orElseThrow());
                String link = Mailbox.link(mailbox.only(evil));
                deed.accept(owner.id());
                boolean removed = what.equals("an administrator's code") || what.equals("a login card");
                assertEquals(new EmailAddresses.State(removed ? "" : own, ""), addresses.of(owner.id()), what + hadOne);
                new Browser().post(link).then().statusCode(404);
                assertEquals(new EmailAddresses.State(removed ? "" : own, ""), addresses.of(owner.id()), what);
                assertEquals(hadOne ? removed ? 2 : 1 : 0, mailbox.to(own).size(), what + ": the address is told");
            }
        });
    }

    @Test
    void noMailWaitsThatWasWantedBeforeAPasswordIsChanged() {
        scheduler.pause();
        try {
            want(address()).then().statusCode(303);
            assertEquals(1L, waiting());
            want(address()).then().statusCode(303);
            assertEquals(1L, waiting(), "the link of the latest only");
            accounts.changePassword(person.id(), "hash");
            assertEquals(0L, waiting());
        } finally {
            scheduler.resume();
        }
    }

    @Test
    void nobodyIsSentLinksAgainAndAgain() {
        String victim = address();
        want(victim).then().statusCode(303);
        want(address()).then().statusCode(303);
        want(address()).then().statusCode(303);
        want(address()).then().statusCode(429).header("Retry-After", not(emptyOrNullString()));
        for (int status : List.of(303, 303, 429)) {
            browser = people.browser(people.make(Role.STUDENT));
            want(victim.toUpperCase(Locale.ROOT)).then().statusCode(status);
        }
    }

    private void useCode(UUID id) {
        String code = QuarkusTransaction.requiringNew().call(() -> codes.create(id));
        assertTrue(accounts.signInWithCode(Optional.empty(), id, code, "hash").isPresent());
    }

    private void newCode(UUID id) {
        administrator().post("/administration/people/" + id + "/code").then().statusCode(200);
    }

    private void disable(UUID id) {
        administrator()
                .post("/administration/people/" + id + "/disabling")
                .then()
                .statusCode(303);
    }

    private Browser administrator() {
        return people.browser(people.make(Role.ADMINISTRATOR));
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        (long) database.createNativeQuery("select count(*) from mail where person_id = ?1", Long.class)
                                .setParameter(1, person.id())
                                .getSingleResult());
    }

    @Test
    void aLinkThatIsNotTheLatestIsVoid() {
        String first = address();
        String second = address();
        want(first);
        String link = Mailbox.link(mailbox.only(first));
        want(second);
        mailbox.only(second);
        browser.post(link).then().statusCode(404);
        assertEquals(new EmailAddresses.State("", second), addresses.of(person.id()));
    }

    @Test
    void withoutThePresentPasswordNothingChanges() {
        String address = address();
        browser.post("/settings/email", "address", address, "present", "a guess")
                .then()
                .statusCode(400)
                .body(containsString("id=\"present-error\""), containsString(address));
        assertEquals(List.of(), mailbox.to(address));
    }

    @Test
    void whatIsNoAddressIsRefusedAtItsField() {
        for (String typed :
                List.of("layla", "layla@example.org\r\nBcc: all@example.org", "a".repeat(10_000) + "@example.org")) {
            want(typed).then().statusCode(400).body(containsString("id=\"address-error\""));
        }
        assertEquals(EmailAddresses.State.NONE, addresses.of(person.id()));
    }

    @Test
    void whoRemovesTheAddressGetsNoMailAndNoLinkHolds() {
        String address = mailbox.confirmed(person);
        new Browser().post("/sign-in/forgotten", "asked", address).then().statusCode(200);
        String link = Mailbox.link(mailbox.to(address).getLast());
        browser.post("/settings/email/removal", "removing", "a guess")
                .then()
                .statusCode(400)
                .body(containsString("id=\"removing-error\""), containsString("Mail goes to " + address));
        browser.post("/settings/email/removal", "removing", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        browser.get("/settings/email").then().body(containsString("You have no address here."));
        new Browser().get(link).then().statusCode(404);
        new Browser().post("/sign-in/forgotten", "asked", address).then().statusCode(200);
        List<Mail> mails = mailbox.to(address);
        assertEquals(3, mails.size(), "nothing after the confirmation, the first link and word of the removal");
        assertEquals(
                "Your e-mail address was removed or replaced", mails.getLast().getSubject());
    }

    @Test
    void aChangeStandsInTheLogWithoutTheAddress() {
        String address = mailbox.confirmed(person);
        browser.get("/settings/audit")
                .then()
                .body(containsString("changed the e-mail address"), not(containsString(address)));
    }

    @Test
    void withoutAMailServerNothingOffersMail() {
        QuarkusMock.installMockForType(new MailServer(Optional.empty(), Optional.empty()), MailServer.class);
        browser.get("/settings").then().statusCode(200).body(not(containsString("/settings/email")));
        browser.get("/settings/email")
                .then()
                .body(containsString("No mail is sent here"), not(containsString("id=\"address\"")));
        want(address()).then().statusCode(409);
        browser.get("/sign-in/forgotten")
                .then()
                .statusCode(200)
                .body(
                        containsString("your teacher prints you a new login card"),
                        containsString("an administrator makes a one-time code"),
                        not(containsString("name=\"asked\"")));
        new Browser().post("/sign-in/forgotten", "asked", "anybody").then().statusCode(400);
    }

    private io.restassured.response.Response want(String address) {
        return browser.post("/settings/email", "address", address, "present", TestPeople.PASSWORD);
    }

    private static String address() {
        return Names.next("wanted").replace(' ', '.') + "@example.org";
    }
}
