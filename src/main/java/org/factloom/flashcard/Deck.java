package org.factloom.flashcard;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Facts that a learner gathered under a name, of whatever articles. */
@Entity
@Table(name = "deck")
public class Deck {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column
    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    /** When each fact was added, by its id. */
    @ElementCollection
    @CollectionTable(name = "deck_fact", joinColumns = @JoinColumn(name = "deck_id"))
    @MapKeyColumn(name = "fact_id")
    @Column(name = "added_at")
    private Map<String, Instant> facts = new HashMap<>();

    protected Deck() {}

    Deck(UUID personId, String name, Instant createdAt) {
        this.personId = personId;
        this.name = name;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    String name() {
        return name;
    }

    void rename(String name) {
        this.name = name;
    }

    void give(UUID person) {
        personId = person;
    }

    /** Their ids, those included that are no longer seen. */
    Set<String> facts() {
        return Set.copyOf(facts.keySet());
    }

    void add(String fact, Instant at) {
        facts.putIfAbsent(fact, at);
    }

    void remove(String fact) {
        facts.remove(fact);
    }
}
