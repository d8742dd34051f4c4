package org.factloom.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.factloom.item.Item;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An item of a set: its place, and which version of it is asked now. */
@Entity
@DynamicUpdate
@Table(name = "item")
public class StoredItem {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_id")
    private QuestionSet set;

    /** Where it is not its set's. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private @Nullable StoredArticle article;

    @Column
    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_version")
    private @Nullable ItemVersion current;

    @Column
    private boolean retired;

    @Column
    private @Nullable String section;

    @ManyToMany
    @JoinTable(
            name = "item_fact",
            joinColumns = @JoinColumn(name = "item_id"),
            inverseJoinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "position")
    private List<StoredFact> facts = new ArrayList<>();

    protected StoredItem() {}

    StoredItem(String id) {
        this.id = id;
    }

    /** Puts it in its place; a retired item is back. */
    void place(QuestionSet set, int position, List<StoredFact> facts) {
        if (this.set == null || !Objects.equals(this.set.id(), set.id())) {
            this.section = null;
        }
        this.set = set;
        this.position = position;
        this.retired = false;
        ask(facts);
    }

    /** Lets it ask this article, whatever its set is over. */
    void askOf(StoredArticle article) {
        boolean own = set.article().filter(of -> of.id().equals(article.id())).isPresent();
        this.article = own ? null : article;
    }

    /** Puts it into another set, retired or not. */
    void move(QuestionSet set, int position) {
        this.set = set;
        this.position = position;
    }

    /** What it asks from now on. */
    void ask(List<StoredFact> facts) {
        if (!this.facts.equals(facts)) {
            this.facts = new ArrayList<>(facts);
        }
    }

    /** The version that holds {@code item}, which no person wrote: a new one, current from now on, unless the current one does. */
    Optional<ItemVersion> revise(Item item, Instant now) {
        return revise(item, null, now);
    }

    /** The same of an item that somebody wrote. */
    Optional<ItemVersion> revise(Item item, @Nullable UUID author, Instant now) {
        return revise(item, author, null, now);
    }

    /** The same of an item that follows a revision of its article. */
    Optional<ItemVersion> follow(Item item, UUID revision, Instant now) {
        return revise(item, null, revision, now);
    }

    private Optional<ItemVersion> revise(Item item, @Nullable UUID author, @Nullable UUID revision, Instant now) {
        if (current != null && current.item().equals(item)) {
            return Optional.empty();
        }
        current = new ItemVersion(this, current == null ? 1 : current.number() + 1, item, author, revision, now);
        return Optional.of(current);
    }

    void retire() {
        retired = true;
    }

    public String id() {
        return id;
    }

    public QuestionSet set() {
        return set;
    }

    /** The article that it asks: its set's, unless it was copied from a set over another; of a set across articles the one of its first fact. */
    public StoredArticle article() {
        return article != null
                ? article
                : set.article().orElseGet(() -> facts.getFirst().article());
    }

    /** Whether it was copied from a set over another article than its set's. */
    boolean copied() {
        return article != null;
    }

    /** Its place in its set, from 0. */
    public int position() {
        return position;
    }

    /** The version that new attempts ask. */
    public ItemVersion current() {
        return Objects.requireNonNull(current, "an item is stored with its first version");
    }

    /** Whether its set no longer holds it, so that no new attempt asks it. */
    public boolean retired() {
        return retired;
    }

    /** What it asks, in the order of its scores. */
    public List<StoredFact> facts() {
        return Collections.unmodifiableList(facts);
    }
}
