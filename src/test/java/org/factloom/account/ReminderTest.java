package org.factloom.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.factloom.quiz.HarbourRevolt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders of what is due. */
@QuarkusTest
class ReminderTest {

    @Inject
    TestPeople people;

    @Inject
    Mailbox mailbox;

    @Inject
    Reminders reminders;

    @Inject
    StopLinks links;

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    private Person person;
    private Browser browser;
    private String address;

    @BeforeEach
    void somebodyWithAnAddress() {
        harbourRevolt.load();
        person = people.make(Role.STUDENT);
        browser = people.browser(person);
        address = mailbox.confirmed(person);
    }

    @Test
    void whoWantsItIsRemindedOnceADayOfWhatIsDue() {
        due();
        choose();
        itIsTime();
        List<Mail> mails = mailbox.to(address);
        assertEquals(2, mails.size(), "the confirmation before, and the reminder");
        Mail mail = mails.getLast();
        assertTrue(
                mail.getText().contains("One fact is due to be reviewed.\nhttps://quiz.example.org/review"),
                mail.getText());
        String stop = "https://quiz.example.org/reminders/" + links.token(person.id());
        assertEquals(List.of("<" + stop + ">"), mail.getHeaders().get("List-Unsubscribe"));
        assertEquals(List.of("List-Unsubscribe=One-Click"), mail.getHeaders().get("List-Unsubscribe-Post"));
        assertTrue(mail.getText().contains(stop));
        itIsTime();
        assertEquals(2, mailbox.to(address).size(), "not a second one on the same day");
        choose();
        itIsTime();
        assertEquals(2, mailbox.to(address).size(), "not with another hour either");
    }

    @Test
    void nobodyIsRemindedOfNothing() {
        choose();
        itIsTime();
        assertEquals(1, mailbox.to(address).size());
    }

    @Test
    void whoDidNotAskForItOrHasNoConfirmedAddressIsNotReminded() {
        due();
        itIsTime();
        assertEquals(1, mailbox.to(address).size());
        choose();
        sql("update email_address set wanted = address, address = null, confirmed_at = null where person_id = ?1");
        itIsTime();
        assertEquals(1, mailbox.to(address).size());
    }

    @Test
    void theLinkOfAMailEndsItByItsButtonAndByThatOfMailPrograms() {
        String path = "/reminders/" + links.token(person.id());
        choose();
        new Browser().get(path).then().statusCode(200).body(containsString("Send me no more reminders"));
        assertTrue(reminders.hour(person.id()).isPresent(), "opening it ends nothing");
        Browser anywhere = new Browser();
        anywhere.post(path + "/stop").then().statusCode(303);
        anywhere.get(path).then().body(containsString("You get no reminders any more."));
        assertTrue(reminders.hour(person.id()).isEmpty());
        choose();
        given().formParam("List-Unsubscribe", "One-Click").post(path).then().statusCode(200);
        assertTrue(reminders.hour(person.id()).isEmpty());
    }

    @Test
    void aTokenThatWasNotSignedHereEndsNothing() {
        choose();
        String token = links.token(person.id());
        String other = links.token(people.make(Role.STUDENT).id());
        for (String forged : List.of(
                other.substring(0, 22) + token.substring(22),
                "A".repeat(64),
                "x",
                "A".repeat(10_000).substring(0, 3000))) {
            new Browser().get("/reminders/" + forged).then().statusCode(404);
            new Browser().post("/reminders/" + forged + "/stop").then().statusCode(404);
        }
        given().formParam("List-Unsubscribe", "One-Click")
                .post("/reminders/" + "A".repeat(64))
                .then()
                .statusCode(404);
        assertTrue(reminders.hour(person.id()).isPresent());
    }

    @Test
    void anHourThatIsNoneIsRefused() {
        browser.post("/settings/email/reminder", "hour", "24").then().statusCode(400);
        browser.post("/settings/email/reminder", "hour", "noon").then().statusCode(400);
        assertTrue(reminders.hour(person.id()).isEmpty());
    }

    /** At the hour that it is. */
    private void choose() {
        int hour = clock.instant().atZone(ZoneOffset.UTC).getHour();
        browser.post("/settings/email/reminder", "hour", String.valueOf(hour))
                .then()
                .statusCode(303);
    }

    private void itIsTime() {
        sql("update reminder set next_at = now() - interval '1 second' where person_id = ?1");
        while (reminders.queueNext()) {}
    }

    /** A fact that was learned long ago. */
    private void due() {
        sql("""
                insert into memory (person_id, fact_id, phase, interval_days, stability, difficulty, due_day, last_day, answers)
                select ?1, 'h-f-size', 'REVIEW', 5, 5, 5, current_date - 20, current_date - 25, 1""");
    }

    private void sql(String statement) {
        UUID id = person.id();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(statement)
                .setParameter(1, id)
                .executeUpdate());
    }
}
