package org.factloom.classroom;

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

/** That the answers to an item were marked anew: by whom, how and why. What changed by it stands in {@link RegradeChanges}. */
@Entity
public class Regrade {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "item_id")
    private String itemId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_version")
    private ItemVersion from;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_version")
    private ItemVersion to;

    @Column(name = "mode")
    @Enumerated(EnumType.STRING)
    private Redress redress;

    @Column
    private boolean lowering;

    @Column
    private boolean running;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column
    private String reason;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "undone_by")
    private @Nullable UUID undoneBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    protected Regrade() {}

    Regrade(DryRun dryRun, ItemVersion to, UUID decidedBy, Instant decidedAt) {
        this.itemId = dryRun.item().id();
        this.from = dryRun.from();
        this.to = to;
        this.redress = dryRun.decision().redress();
        this.lowering = dryRun.decision().lowering();
        this.running = dryRun.decision().running();
        this.seenAt = dryRun.seenAt();
        this.reason = dryRun.decision().reason();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    public UUID id() {
        return id;
    }

    public String itemId() {
        return itemId;
    }

    /** The current version when it was decided; answers to it and to earlier ones are marked anew. */
    public ItemVersion from() {
        return from;
    }

    /** By which they are marked. */
    public ItemVersion to() {
        return to;
    }

    public Redress redress() {
        return redress;
    }

    /** What students are told; may be empty. */
    public String reason() {
        return reason;
    }

    /** Whether it holds for attempts that were not over when it was tried. */
    public boolean running() {
        return running;
    }

    public boolean lowering() {
        return lowering;
    }

    UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    void undo(UUID by, Instant at) {
        undoneBy = by;
        undoneAt = at;
    }

    RegradeRule rule() {
        return new RegradeRule(redress, lowering, to.item());
    }
}
