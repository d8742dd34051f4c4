package org.factloom.quiz;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Ends exams whose time is up, with what is saved. Several instances may do so at once: each attempt is locked by the one that ends it,
 * and passed over by the others.
 */
@ApplicationScoped
class DueAttempts {

    private static final Logger LOG = Logger.getLogger(DueAttempts.class);
    private static final int AT_ONCE = 200;

    private final Attempts attempts;
    private final Ending ending;
    private final Clock clock;

    DueAttempts(Attempts attempts, Ending ending, Clock clock) {
        this.attempts = attempts;
        this.ending = ending;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void end() {
        var latest = clock.instant().minus(SavedResponses.GRACE);
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> attempts.overdue(latest, AT_ONCE));
        for (UUID attempt : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> ending.ofOverdue(attempt, latest));
            } catch (RuntimeException e) {
                LOG.errorf(e, "Attempt %s is overdue and could not be ended; it is tried again", attempt);
            }
        }
    }
}
