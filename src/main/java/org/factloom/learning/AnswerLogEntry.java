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
import org.factloom.library.ItemVersion;
import org.hibernate.annotations.Immutable;

/** How one graded response scored on one fact. Never changed. */
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

    @Column(name = "item_version_id")
    private UUID itemVersionId;

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

    protected AnswerLogEntry() {}

    AnswerLogEntry(
            UUID personId,
            UUID responseId,
            int correction,
            ItemVersion version,
            String factId,
            double score,
            Instant at,
            boolean pretest) {
        this.personId = personId;
        this.responseId = responseId;
        this.correction = correction;
        this.itemVersionId = version.id();
        this.form = version.form();
        this.factId = factId;
        this.score = score;
        this.answeredAt = at;
        this.pretest = pretest;
    }

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
}
