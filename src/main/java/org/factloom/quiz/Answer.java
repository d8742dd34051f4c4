package org.factloom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.factloom.item.Mark;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** The one answer to a slot of an attempt, and how it was marked. */
@Entity
@Immutable
public class Answer {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "attempt_id")
    private UUID attemptId;

    @Column
    private int number;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private ResponseForm response;

    @Column
    private double score;

    @Column
    private String remark;

    @Column(name = "answered_at")
    private Instant answeredAt;

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

    /** The number of the slot that it answers. */
    public int number() {
        return number;
    }

    public ResponseForm response() {
        return response;
    }

    /** 0 to 1. */
    public double score() {
        return score;
    }

    /** Why the score is what it is; may be empty. */
    public String remark() {
        return remark;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Outcome outcome() {
        return response.equals(ResponseForm.NOTHING) ? Outcome.UNANSWERED : Outcome.ofScore(score);
    }
}
