package org.factloom.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.factloom.item.Form;
import org.hibernate.annotations.Immutable;

/** How one graded response scored on one fact. Never changed; {@link AnswerLog} appends. */
@Entity
@Immutable
@Table(name = "answer_log")
public class AnswerLogEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "fact_id")
    private String factId;

    @Column
    @Enumerated(EnumType.STRING)
    private Form form;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column
    private double score;

    @Column(name = "response_id")
    private UUID responseId;

    @Column
    private int correction;

    @Column
    private boolean pretest;

    @Column
    private boolean withdrawn;

    protected AnswerLogEntry() {}

    public String factId() {
        return factId;
    }

    public Form form() {
        return form;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** 0 to 1, on this fact. */
    public double score() {
        return score;
    }

    /** The answer that was graded; the entries of one answer share it. */
    public UUID responseId() {
        return responseId;
    }

    /** 0 for the mark itself, 1 for its first correction and so on; the highest counts. */
    public int correction() {
        return correction;
    }

    /** Whether it was answered before the article was read. */
    public boolean isPretest() {
        return pretest;
    }

    /** Whether the answer was taken back: it counts for nothing. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    public UUID personId() {
        return personId;
    }
}
