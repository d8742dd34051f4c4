package org.factloom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A mark that a person gave. It never changes: another mark is another row, and the latest counts. */
@Entity
@Immutable
@Table(name = "open_mark")
public class OpenMark {

    /** Characters of what the student is told. */
    public static final int LONGEST_REASON = 1_000;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "answer_id")
    private UUID answerId;

    @Column
    private double score;

    @Column
    private String reason;

    @Column(name = "marked_by")
    private @Nullable UUID markedBy;

    @Column(name = "marked_at")
    private Instant markedAt;

    protected OpenMark() {}

    OpenMark(UUID answerId, double score, String reason, UUID markedBy, Instant markedAt) {
        this.answerId = answerId;
        this.score = score;
        this.reason = reason;
        this.markedBy = markedBy;
        this.markedAt = markedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID answerId() {
        return answerId;
    }

    /** 0 to 1. */
    public double score() {
        return score;
    }

    /** What the student is told of it; may be empty. */
    public String reason() {
        return reason;
    }

    /** Nothing of somebody who left. */
    public Optional<UUID> markedBy() {
        return Optional.ofNullable(markedBy);
    }

    public Instant markedAt() {
        return markedAt;
    }
}
