package org.factloom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.factloom.library.ItemVersion;
import org.hibernate.annotations.UuidGenerator;

/** What a learner holds against an item, or against the mark of an answer to it; filed for the owner of its set. */
@Entity
public class Contest {

    /** How far it has come. */
    public enum State {
        FILED
    }

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "answer_id", updatable = false)
    private UUID answerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_version_id", updatable = false)
    private ItemVersion itemVersion;

    @Column(name = "person_id")
    private UUID personId;

    @Column
    private String reason;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column
    @Enumerated(EnumType.STRING)
    private State state;

    protected Contest() {}

    Contest(UUID answerId, ItemVersion itemVersion, UUID personId, String reason, Instant createdAt) {
        this.answerId = answerId;
        this.itemVersion = itemVersion;
        this.personId = personId;
        this.reason = reason;
        this.createdAt = createdAt;
        this.state = State.FILED;
    }

    public UUID id() {
        return id;
    }

    /** The item as it stood when it was answered. */
    public ItemVersion itemVersion() {
        return itemVersion;
    }

    /** In the learner's words; may be empty. */
    public String reason() {
        return reason;
    }

    void reason(String other) {
        reason = other;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public State state() {
        return state;
    }
}
