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
import java.util.Optional;
import java.util.UUID;
import org.factloom.library.ItemVersion;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a learner holds against an item, or against the mark of an answer to it; filed for the owner of its set. */
@Entity
public class Contest {

    /** How far it has come. */
    public enum State {
        FILED,
        /** The answer counts as right, or the key was corrected. */
        ACCEPTED,
        /** It was replied to, and the mark stays. */
        ANSWERED
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

    @Column
    private @Nullable String reply;

    @Column(name = "resolved_by")
    private @Nullable UUID resolvedBy;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @Column(name = "regrade_id")
    private @Nullable UUID regradeId;

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

    /** Files it anew, with another reason; what it was answered is told no longer. */
    void refile(String other) {
        reason = other;
        state = State.FILED;
        resolvedBy = null;
        resolvedAt = null;
        regradeId = null;
        reply = null;
    }

    /** The answer that is contested. */
    public UUID answerId() {
        return answerId;
    }

    /** Whoever contests. */
    public UUID personId() {
        return personId;
    }

    /** By which it was accepted. */
    public Optional<UUID> regradeId() {
        return Optional.ofNullable(regradeId);
    }

    void accept(UUID regrade, UUID by, Instant at) {
        state = State.ACCEPTED;
        reply = null;
        regradeId = regrade;
        resolvedBy = by;
        resolvedAt = at;
    }

    /** Says why the mark stays. */
    public void answer(String words, UUID by, Instant at) {
        state = State.ANSWERED;
        reply = words;
        resolvedBy = by;
        resolvedAt = at;
    }

    /** What was replied; nothing while it is open, and where it was accepted. */
    public Optional<String> reply() {
        return Optional.ofNullable(reply);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public State state() {
        return state;
    }
}
