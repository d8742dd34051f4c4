package org.factloom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Time that was granted beyond the limit of an attempt. Never changed: it says who gave it, when and why. */
@Entity
@Immutable
public class ExtraTime {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "attempt_id")
    private UUID attemptId;

    @Column
    private int seconds;

    @Column(name = "granted_by")
    private @Nullable UUID grantedBy;

    @Column
    private String reason;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected ExtraTime() {}

    ExtraTime(Attempt attempt, Duration extra, UUID grantedBy, String reason, Instant grantedAt) {
        this.attemptId = attempt.id();
        this.seconds = Math.toIntExact(extra.toSeconds());
        this.grantedBy = grantedBy;
        this.reason = reason;
        this.grantedAt = grantedAt;
    }

    public UUID attemptId() {
        return attemptId;
    }

    public Duration extra() {
        return Duration.ofSeconds(seconds);
    }

    /** The person who answers for it; nothing once that person's account was erased. */
    public Optional<UUID> grantedBy() {
        return Optional.ofNullable(grantedBy);
    }

    public String reason() {
        return reason;
    }

    public Instant grantedAt() {
        return grantedAt;
    }
}
