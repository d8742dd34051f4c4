package org.factloom.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.mailer.MailerName;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.factloom.web.Tables;
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
    Tables tables;

    @BeforeEach
    void nothingElseIsSent() {
        scheduler.pause();
        tables.sql("delete from mail");
    }

    @AfterEach
    void goOn() {
        tables.sql("delete from mail");
        scheduler.resume();
    }

    @Test
    void aMailWaitsForTheServerAndArrivesWhole() throws Exception {
        Person person = people.make(Role.STUDENT);
        String address = mailbox.confirmed(person);
        queue.add(MailKind.PASSWORD, person.id(), address);
        Mailing mailing = new Mailing(server, queue, letters, mailer, clock);
        mailing.sendSome();
        assertEquals(1, tables.count("select count(*) from mail where tries = 1 and failure is not null"));

        GreenMail smtp = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try {
            tables.sql("update mail set next_try_at = now()");
            mailing.sendSome();
            assertEquals(0, tables.count("select count(*) from mail"));
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
}
