package org.factloom.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.mailer.MailerName;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail over a real conversation with a mail server, which is away at first. */
@QuarkusTest
class SmtpTest {

    @Inject
    @MailerName("smtp")
    ReactiveMailer mailer;

    @ConfigProperty(name = "quarkus.mailer.smtp.port")
    int port;

    @Inject
    TestPeople people;

    @Inject
    Mailbox mailbox;

    @Inject
    MailServer server;

    @Inject
    MailQueue queue;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    @Inject
    Scheduler scheduler;

    @Inject
    EntityManager database;

    @BeforeEach
    void nothingElseIsSent() {
        scheduler.pause();
        sql("delete from mail");
    }

    @AfterEach
    void goOn() {
        sql("delete from mail");
        scheduler.resume();
    }

    @Test
    void aMailWaitsForTheServerAndArrivesWhole() throws Exception {
        Person person = people.make(Role.STUDENT);
        String address = mailbox.confirmed(person);
        queue.add(MailKind.PASSWORD, person.id(), address);
        Mailing mailing = new Mailing(server, queue, letters, mailer, clock);
        mailing.sendSome();
        assertEquals(1, count("select count(*) from mail where tries = 1 and failure is not null"));

        GreenMail smtp = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try {
            sql("update mail set next_try_at = now()");
            mailing.sendSome();
            assertEquals(0, count("select count(*) from mail"));
            assertEquals(1, smtp.getReceivedMessages().length);
            MimeMessage mail = smtp.getReceivedMessages()[0];
            assertEquals("Choose a new password", mail.getSubject());
            assertEquals(address, mail.getAllRecipients()[0].toString());
            assertEquals("Factloom <factloom@example.org>", mail.getFrom()[0].toString());
            String text = String.valueOf(mail.getContent());
            assertTrue(text.contains("“" + person.name().orElseThrow() + "”"), text);
            assertTrue(text.contains("https://quiz.example.org/sign-in/forgotten/"), text);
        } finally {
            smtp.stop();
        }
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    private long count(String query) {
        return (long) database.createNativeQuery(query, Long.class).getSingleResult();
    }
}
