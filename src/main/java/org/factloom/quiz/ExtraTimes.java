package org.factloom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.factloom.account.AuditEvent;
import org.factloom.account.AuditKind;
import org.factloom.account.AuditLog;
import org.factloom.web.Problem;

/** All time that was granted beyond limits. Who may grant it is for the caller to know. */
@ApplicationScoped
public class ExtraTimes implements PanacheRepositoryBase<ExtraTime, UUID> {

    private final Attempts attempts;
    private final QuizMessages messages;
    private final Clock clock;
    private final AuditLog audit;

    ExtraTimes(Attempts attempts, QuizMessages messages, Clock clock, AuditLog audit) {
        this.attempts = attempts;
        this.messages = messages;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Gives an open exam more time. It counts at once; the page of whoever takes it follows when it asks for the time next, within 10 s.
     *
     * @param extra a second or more
     * @param granter the person who answers for it
     * @param reason kept with it, for whoever asks later
     * @return the new deadline
     * @throws Problem 409 where it is over, or has no time limit
     */
    @Transactional
    public Instant grant(UUID attemptId, Duration extra, UUID granter, String reason) {
        if (extra.toSeconds() < 1) {
            throw new IllegalArgumentException("extra time is a second or more, not " + extra);
        }
        Attempt attempt = attempts.findByIdOptional(attemptId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFoundException::new);
        if (attempt.finishedAt().isPresent()) {
            throw new Problem(Status.CONFLICT, messages.over_already());
        }
        Instant deadline =
                attempt.extend(extra).orElseThrow(() -> new Problem(Status.CONFLICT, messages.without_limit()));
        persist(new ExtraTime(attempt, extra, granter, reason, clock.instant()));
        audit.record(AuditEvent.of(AuditKind.EXTRA_TIME, granter)
                .about(attempt.personId())
                .with("minutes", String.valueOf(Math.ceilDiv(extra.toSeconds(), 60)))
                .because(reason));
        return deadline;
    }

    /** What was granted to an attempt, the first first. */
    public List<ExtraTime> of(UUID attemptId) {
        return list("attemptId = ?1 order by grantedAt, id", attemptId);
    }
}
