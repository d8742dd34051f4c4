package org.factloom.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factloom.web.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails that cannot be sent at first. */
@QuarkusTest
class MailingTest {

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
    Tables tables;

    @Inject
    Scheduler scheduler;

    /** The application's own job would send what is to fail. */
    @BeforeEach
    void nothingIsSentMeanwhile() {
        scheduler.pause();
    }

    @AfterEach
    void nothingIsLeft() {
        tables.sql("delete from mail");
        scheduler.resume();
    }

    @Test
    void aMailThatCannotBeSentIsTriedAgainLaterAndLater() {
        tables.sql("delete from mail");
        Person person = people.make(Role.STUDENT);
        String address = mailbox.confirmed(person);
        queue.add(MailKind.PASSWORD, person.id(), address);
        List<Long> waits = new ArrayList<>();
        Mailing away = new Mailing(server, queue, letters, down(), clock);
        for (int time = 0; time < 6; time++) {
            away.sendSome();
            away.sendSome();
            waits.add(minutes());
            tables.sql("update mail set next_try_at = now() where next_try_at is not null");
        }
        assertEquals(List.of(1L, 5L, 30L, 120L, 360L, -1L), waits, "-1: given up");
        people.browser(people.make(Role.ADMINISTRATOR))
                .get("/administration/mail")
                .then()
                .statusCode(200)
                .body(
                        containsString(person.name().orElseThrow()),
                        containsString("the server is away for &lt;(the address)&gt;"),
                        not(containsStringIgnoringCase(address)),
                        containsString("Mail (1 given up)"));
        people.browser(people.make(Role.ADMINISTRATOR))
                .post("/administration/mail/clearing")
                .then()
                .statusCode(303);
        people.browser(people.make(Role.ADMINISTRATOR))
                .get("/administration/mail")
                .then()
                .body(containsString("No mail was given up."), not(containsString("given up)")));
    }

    @Test
    void whatIsOfNoUseAnyMoreIsNotSent() {
        Person person = people.make(Role.STUDENT);
        String address = mailbox.confirmed(person);
        queue.add(MailKind.PASSWORD, person.id(), address);
        tables.sql("update mail set expires_at = now() - interval '1 second'");
        assertEquals(1, mailbox.to(address).size(), "only the confirmation before");
        assertEquals(0L, tables.count("select count(*) from mail"));
    }

    /** Minutes until the next try; -1 for none. */
    private long minutes() {
        return tables.count(
                "select coalesce(round(extract(epoch from max(next_try_at) - now()) / 60)::bigint, -1) from mail");
    }

    private static ReactiveMailer down() {
        return mails -> Uni.createFrom()
                .failure(new IllegalStateException(
                        "the server is away for <" + mails[0].getTo().getFirst().toUpperCase(Locale.ROOT) + ">"));
    }
}
