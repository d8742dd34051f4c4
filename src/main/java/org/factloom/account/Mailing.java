package org.factloom.account;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factloom.web.Outage;
import org.jboss.logging.Logger;

/** Sends the mails that wait, one after the other. Whoever waits for a page never waits for a mail server. */
@ApplicationScoped
class Mailing {

    private static final Logger LOG = Logger.getLogger(Mailing.class);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Of one run. */
    private static final int MOST = 200;

    private final MailServer server;
    private final MailQueue queue;
    private final Letters letters;
    private final ReactiveMailer mailer;
    private final Clock clock;

    Mailing(MailServer server, MailQueue queue, Letters letters, ReactiveMailer mailer, Clock clock) {
        this.server = server;
        this.queue = queue;
        this.letters = letters;
        this.mailer = mailer;
        this.clock = clock;
    }

    /** Several instances may do so at once. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendSome() {
        if (!server.isConfigured()) {
            return;
        }
        try {
            Optional<MailQueue.Waiting> next = queue.claim();
            for (int done = 1; next.isPresent(); done++) {
                deliver(next.get());
                next = done < MOST ? queue.claim() : Optional.empty();
            }
        } catch (RuntimeException e) {
            // While the database is away, there is nothing to say that others do not say.
            if (Outage.behind(e).isEmpty()) {
                throw e;
            }
        }
    }

    private void deliver(MailQueue.Waiting mail) {
        if (mail.expires().isBefore(clock.instant())) {
            queue.done(mail.id());
        } else if (mail.kind() == MailKind.FORGOTTEN) {
            queue.meant(mail);
        } else {
            letters.write(mail).ifPresentOrElse(letter -> send(mail, letter), () -> queue.done(mail.id()));
        }
    }

    private void send(MailQueue.Waiting mail, Letter letter) {
        Mail sent = Mail.withText(letter.recipient(), letter.subject(), letter.text());
        if (!letter.unsubscribe().isEmpty()) {
            sent.addHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            sent.addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        try {
            mailer.send(sent).await().atMost(PATIENCE);
        } catch (RuntimeException e) {
            String said = without(letter.recipient(), String.valueOf(e.getMessage()));
            if (queue.failed(mail, said)) {
                LOG.warnf("A mail (%s) was given up after %d tries: %s", mail.kind(), mail.tries(), said);
            }
            return;
        }
        letters.sent(mail);
        queue.done(mail.id());
    }

    /** Mail servers repeat the address, which is nobody else's to read. */
    private static String without(String recipient, String failure) {
        return Pattern.compile(Pattern.quote(recipient), Pattern.CASE_INSENSITIVE)
                .matcher(failure)
                .replaceAll("(the address)");
    }
}
