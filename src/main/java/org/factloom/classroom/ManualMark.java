package org.factloom.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a mark was given by hand, or that it was taken back: by whom, when and why. Never changed. */
@Entity
@Immutable
public class ManualMark {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "answer_id")
    private UUID answerId;

    @Column
    private @Nullable Double score;

    @Column(name = "mark_before")
    private double markBefore;

    @Column(name = "log_before")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, @Nullable Double> logBefore;

    @Column
    private String reason;

    @Column(name = "marked_by")
    private @Nullable UUID markedBy;

    @Column(name = "marked_at")
    private Instant markedAt;

    protected ManualMark() {}

    /** @param score 0 to 1; null where it is taken back */
    ManualMark(
            UUID answerId,
            @Nullable Double score,
            double markBefore,
            Map<String, @Nullable Double> logBefore,
            String reason,
            UUID markedBy,
            Instant markedAt) {
        this.answerId = answerId;
        this.score = score;
        this.markBefore = markBefore;
        this.logBefore = logBefore;
        this.reason = reason;
        this.markedBy = markedBy;
        this.markedAt = markedAt;
    }

    public UUID id() {
        return id;
    }

    UUID answerId() {
        return answerId;
    }

    /** Whether it is the same deed of the same person. */
    boolean isBy(UUID who, double mark, String why) {
        return who.equals(markedBy) && score != null && score == mark && reason.equals(why);
    }

    boolean isTakenBack() {
        return score == null;
    }
}
