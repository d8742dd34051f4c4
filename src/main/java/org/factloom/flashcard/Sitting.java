package org.factloom.flashcard;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.learning.DueFact;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A review session: the facts that it is to ask, fixed when it starts, and the cards that it showed. */
@Entity
public class Sitting {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column
    private boolean ahead;

    @ElementCollection
    @CollectionTable(name = "sitting_fact", joinColumns = @JoinColumn(name = "sitting_id"))
    @OrderBy("position")
    private List<SittingFact> facts = new ArrayList<>();

    @OneToMany(mappedBy = "sitting", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<SittingCard> cards = new ArrayList<>();

    protected Sitting() {}

    /** @param ahead whether it asks its facts before they are due */
    Sitting(UUID personId, Instant startedAt, List<DueFact> facts, boolean ahead) {
        this.personId = personId;
        this.startedAt = startedAt;
        this.ahead = ahead;
        for (DueFact fact : facts) {
            this.facts.add(new SittingFact(this.facts.size(), fact.id(), fact.fresh()));
        }
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Whether it asks its facts before they are due. */
    boolean isAhead() {
        return ahead;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Nothing is left to ask. */
    void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    List<SittingFact> facts() {
        return List.copyOf(facts);
    }

    Optional<SittingCard> card(int number) {
        return cards.stream().filter(card -> card.number() == number).findFirst();
    }

    /** The card that waits for its learner. */
    Optional<SittingCard> open() {
        return cards.stream().filter(SittingCard::isOpen).findFirst();
    }

    /** What was done and not undone, the latest last. */
    List<SittingCard> done() {
        return cards.stream()
                .filter(card -> card.deed().isPresent() && !card.isUndone())
                .toList();
    }

    /** What undo would take back. */
    Optional<SittingCard> last() {
        List<SittingCard> done = done();
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /** The facts with which anything was done. */
    Set<String> met() {
        return done().stream().map(SittingCard::fact).collect(Collectors.toSet());
    }

    int nextNumber() {
        return cards.isEmpty() ? 1 : cards.getLast().number() + 1;
    }

    void add(SittingCard card) {
        cards.add(card);
        endedAt = null;
    }

    /** Of a fact that no item asks any longer. */
    void leaveOut(String fact) {
        facts.removeIf(one -> one.fact().equals(fact));
    }
}
