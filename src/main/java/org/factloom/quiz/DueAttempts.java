package org.factloom.quiz;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.factloom.web.Outage;
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
    private volatile boolean databaseAway;

    DueAttempts(Attempts attempts, Ending ending, Clock clock) {
        this.attempts = attempts;
        this.ending = ending;
        this.clock = clock;
    }

    /** While the database is away it says so once, and looks again every second. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void end() {
        Instant latest = clock.instant().minus(SavedResponses.GRACE);
        try {
            List<UUID> due = QuarkusTransaction.requiringNew().call(() -> attempts.overdue(latest, AT_ONCE));
            due.forEach(attempt -> end(attempt, latest));
            databaseAway = false;
        } catch (RuntimeException e) {
            SQLException outage = Outage.behind(e).orElseThrow(() -> e);
            if (!databaseAway) {
                LOG.warnf("Overdue attempts wait for the database: %s", outage.getMessage());
            }
            databaseAway = true;
        }
    }

    private void end(UUID attempt, Instant latest) {
        try {
            QuarkusTransaction.requiringNew().run(() -> ending.ofOverdue(attempt, latest));
        } catch (RuntimeException e) {
            if (Outage.behind(e).isPresent()) {
                throw e;
            }
            LOG.errorf(e, "Attempt %s is overdue and could not be ended; it is tried again", attempt);
        }
    }
}
