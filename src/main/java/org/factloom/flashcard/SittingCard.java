package org.factloom.flashcard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.factloom.item.Mark;
import org.factloom.library.ItemVersion;
import org.factloom.memory.Grade;
import org.factloom.quiz.AttemptSlot;
import org.factloom.quiz.MarkedAnswer;
import org.factloom.quiz.Outcome;
import org.factloom.quiz.ResponseForm;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One showing of a fact in a session, and what its learner did with it. */
@Entity
@Table(name = "sitting_card")
public class SittingCard {

    /** Under which an answer is logged. */
    @Id
    @Column(name = "response_id")
    private UUID response;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sitting_id")
    private Sitting sitting;

    @Column
    private int number;

    @Column(name = "fact_id")
    private String fact;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_version_id")
    private ItemVersion itemVersion;

    @Column(name = "shown_order")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Integer> shownOrder;

    @Column(name = "shown_at")
    private Instant shownAt;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Deed deed;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "response")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ResponseForm given;

    @Column
    private @Nullable Double score;

    @Column
    private @Nullable String remark;

    @Column
    private @Nullable Integer rated;

    @Column(name = "hinted_at")
    private @Nullable Instant hintedAt;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    protected SittingCard() {}

    SittingCard(
            UUID response, Sitting sitting, String fact, ItemVersion version, List<Integer> shownOrder, Instant at) {
        this.response = response;
        this.sitting = sitting;
        this.number = sitting.nextNumber();
        this.fact = fact;
        this.itemVersion = version;
        this.shownOrder = shownOrder;
        this.shownAt = at;
    }

    /** The same once more; a hint that was shown stays shown. */
    SittingCard again(UUID other, Instant at) {
        SittingCard again = new SittingCard(other, sitting, fact, itemVersion, shownOrder, at);
        again.hintedAt = hintedAt;
        return again;
    }

    boolean isHinted() {
        return hintedAt != null;
    }

    /** Shows its hint, for good. */
    void hint(Instant at) {
        if (hintedAt == null) {
            hintedAt = at;
        }
    }

    UUID response() {
        return response;
    }

    /** From 1. */
    int number() {
        return number;
    }

    /** The id of the fact for which it was shown; its item may ask others as well. */
    String fact() {
        return fact;
    }

    /** Whether its learner rates the own recall. */
    boolean isSelfRated() {
        return itemVersion.form().isSelfRated();
    }

    AttemptSlot slot() {
        return new AttemptSlot(number, itemVersion, shownOrder);
    }

    Duration taken(Instant until) {
        return Duration.between(shownAt, until);
    }

    Instant shownAt() {
        return shownAt;
    }

    Optional<Deed> deed() {
        return Optional.ofNullable(deed);
    }

    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    Optional<Grade> rated() {
        return Optional.ofNullable(rated).map(Grade::of);
    }

    boolean isOpen() {
        return deed == null && undoneAt == null;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    boolean isAnswered() {
        return deed == Deed.ANSWERED;
    }

    /** Whether it was answered wholly right. */
    boolean isRight() {
        return score != null && score >= 1;
    }

    /** Nothing while nothing was answered. */
    Optional<MarkedAnswer> marked() {
        if (score == null || given == null || doneAt == null) {
            return Optional.empty();
        }
        return Optional.of(
                new MarkedAnswer(Outcome.ofScore(score), score, given, Objects.requireNonNullElse(remark, ""), doneAt));
    }

    void answered(ResponseForm response, Mark mark, @Nullable Grade rating, Instant at) {
        given = response;
        score = mark.score();
        remark = mark.remark();
        rated = rating == null ? null : rating.number();
        done(Deed.ANSWERED, at);
    }

    void done(Deed what, Instant at) {
        deed = what;
        doneAt = at;
    }

    /** Takes back what was done with it; of an open card, that it was shown. */
    void undo(Instant at) {
        undoneAt = at;
    }
}
