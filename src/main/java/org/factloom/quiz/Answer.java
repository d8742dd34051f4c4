package org.factloom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.item.Mark;
import org.factloom.item.Response;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The one answer to a slot of an attempt, and how it was marked. Nothing of it changes but what counts instead of its mark: its learner
 * overrides that, or {@link GivenAnswers} writes what a corrected key makes of it.
 */
@Entity
public class Answer {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "attempt_id", updatable = false)
    private UUID attemptId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private ResponseForm response;

    @Column(updatable = false)
    private double score;

    @Column(updatable = false)
    private String remark;

    @Column(name = "answered_at", updatable = false)
    private Instant answeredAt;

    @Column(name = "overridden_at")
    private @Nullable Instant overriddenAt;

    @Column(updatable = false)
    private @Nullable Double regraded;

    @Column(updatable = false)
    private boolean dropped;

    @Column(updatable = false)
    private @Nullable Double manual;

    @Column(name = "by_hand")
    private @Nullable Double byHand;

    protected Answer() {}

    Answer(UUID attemptId, int number, ResponseForm response, Mark mark, Instant answeredAt) {
        this.attemptId = attemptId;
        this.number = number;
        this.response = response;
        this.score = mark.score();
        this.remark = mark.remark();
        this.answeredAt = answeredAt;
    }

    /** Of a question that was left open when its attempt ended. */
    static Answer none(UUID attemptId, int number, Instant endedAt) {
        return new Answer(attemptId, number, ResponseForm.NOTHING, new Mark(0, List.of(), ""), endedAt);
    }

    public UUID id() {
        return id;
    }

    UUID attemptId() {
        return attemptId;
    }

    /** The number of the slot that it answers. */
    public int number() {
        return number;
    }

    public ResponseForm response() {
        return response;
    }

    /** What is meant by it; nothing of a question that was left open. */
    public Optional<Response> given() {
        return response.meant();
    }

    /** 0 to 1; what counts, be it as a teacher gave it by hand, as marked, as a corrected key has it or as its learner says. */
    public double score() {
        return manual == null ? counting(byHand == null ? score : byHand, regraded, isOverridden()) : manual;
    }

    /** What counts where no teacher gave a mark by hand. */
    static double counting(double marked, @Nullable Double regraded, boolean overridden) {
        return overridden ? 1 : regraded == null ? marked : regraded;
    }

    /** Whether it counts for nothing as long as no person has marked it. */
    public boolean isWaiting() {
        return waits(response, byHand != null || manual != null, regraded) && !dropped;
    }

    static boolean waits(ResponseForm response, boolean marked, @Nullable Double regraded) {
        return response.isWritten() && !marked && regraded == null;
    }

    /** A person marks it: {@code mark} is 0 to 1. */
    void mark(double mark) {
        byHand = mark;
    }

    /** Whether its question counts for nothing in its attempt, as something is wrong with it. */
    public boolean isDropped() {
        return dropped && manual == null;
    }

    /** Whether a teacher gave its mark by hand. */
    boolean isByHand() {
        return manual != null;
    }

    /** Why it was marked as it was; may be empty. */
    public String remark() {
        return remark;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Outcome outcome() {
        if (isDropped()) {
            return Outcome.DROPPED;
        }
        if (isWaiting()) {
            return Outcome.WAITING;
        }
        return response.equals(ResponseForm.NOTHING) && score() == 0 ? Outcome.UNANSWERED : Outcome.ofScore(score());
    }

    MarkedAnswer marked() {
        return new MarkedAnswer(outcome(), score(), response, remark, answeredAt);
    }

    /** Whether its learner said that it was right. */
    public boolean isOverridden() {
        return overriddenAt != null;
    }

    /** @param at null takes it back */
    void override(@Nullable Instant at) {
        overriddenAt = at;
    }

    /** Whether it was left open, or nothing was known. */
    boolean isEmpty() {
        return response.equals(ResponseForm.NOTHING) || response.isBlank();
    }
}
