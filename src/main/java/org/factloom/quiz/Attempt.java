package org.factloom.quiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.library.StoredArticle;
import org.factloom.library.Topic;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One run of a person through some items, fixed when it starts. */
@Entity
public class Attempt {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column
    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private @Nullable StoredArticle article;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @ElementCollection
    @CollectionTable(name = "attempt_slot", joinColumns = @JoinColumn(name = "attempt_id"))
    @OrderBy("number")
    private List<AttemptSlot> slots = new ArrayList<>();

    protected Attempt() {}

    Attempt(UUID personId, String title, @Nullable StoredArticle article, Instant startedAt) {
        this.personId = personId;
        this.title = title;
        this.article = article;
        this.startedAt = startedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    /** What is practised, as the page says it. */
    public String title() {
        return title;
    }

    /** The one article that is practised; nothing for a topic or for what was missed. */
    public Optional<StoredArticle> article() {
        return Optional.ofNullable(article);
    }

    /** The title of its article, or of the topic that its articles are of. */
    String subject() {
        return article != null ? article.title() : topic().title();
    }

    /** The topic of its first question; an attempt never mixes topics. */
    Topic topic() {
        return slots.getFirst().storedArticle().topic();
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** When the last question was answered. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public List<AttemptSlot> slots() {
        return Collections.unmodifiableList(slots);
    }

    public Optional<AttemptSlot> slot(int number) {
        return slots.stream().filter(slot -> slot.number() == number).findFirst();
    }

    void add(AttemptSlot slot) {
        slots.add(slot);
    }

    void finish(Instant at) {
        finishedAt = at;
    }
}
