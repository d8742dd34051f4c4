package org.factloom.account;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;

/** What was mailed, and people with addresses. */
@ApplicationScoped
class Mailbox {

    private static final Pattern LINK = Pattern.compile("https://quiz\\.example\\.org(/\\S+)");

    @Inject
    MockMailbox mailbox;

    @Inject
    Mailing mailing;

    @Inject
    EmailAddresses addresses;

    @Inject
    EntityManager database;

    /** An address that nobody else has, confirmed by its link. */
    String confirmed(Person person) {
        String address = Names.next("box").replace(' ', '.') + "@example.org";
        addresses.want(person.id(), EmailAddress.of(address).orElseThrow());
        String link = link(only(address));
        Assertions.assertTrue(addresses.confirm(link.substring(link.lastIndexOf('/') + 1)));
        return address;
    }

    /** All that was sent to an address so far. */
    List<Mail> to(String address) {
        // the application's own job may be sending some of them
        for (int time = 0; time < 200 && waiting() > 0; time++) {
            mailing.sendSome();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return List.copyOf(mailbox.getMailsSentTo(address));
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew().call(() -> (long) database.createNativeQuery(
                        "select count(*) from mail where next_try_at is not null and failure is null", Long.class)
                .getSingleResult());
    }

    Mail only(String address) {
        List<Mail> mails = to(address);
        Assertions.assertEquals(1, mails.size(), () -> "mails to " + address);
        return mails.getFirst();
    }

    /** The path of the link in a mail, which is the first with something behind the host. */
    static String link(Mail mail) {
        Matcher link = LINK.matcher(mail.getText());
        while (link.find()) {
            if (link.group(1).length() > 1) {
                return link.group(1);
            }
        }
        throw new AssertionError("no link: " + mail.getText());
    }
}
