package org.factloom.library;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The items over one article, or across the articles of a topic, that one file holds. */
@Entity
@Table(name = "question_set")
public class QuestionSet {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private @Nullable StoredArticle article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id")
    private @Nullable Topic topic;

    @Column
    private String slug;

    @Column
    private String title;

    @Column(name = "file_sha256")
    private @Nullable String fileSha256;

    @Column(name = "owner_id")
    private @Nullable UUID ownerId;

    @Column
    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.PUBLIC;

    /** Whether it holds the cards that its owner made while reading. */
    @Column
    private boolean cards;

    @ManyToMany
    @JoinTable(
            name = "set_fact",
            joinColumns = @JoinColumn(name = "set_id"),
            inverseJoinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "position")
    private List<StoredFact> facts = new ArrayList<>();

    /** Those whom the owner lets see and edit it. */
    @ElementCollection
    @CollectionTable(name = "set_share", joinColumns = @JoinColumn(name = "set_id"))
    @Column(name = "person_id")
    private Set<UUID> sharedWith = new HashSet<>();

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Column
    private @Nullable String withdrawn;

    protected QuestionSet() {}

    QuestionSet(String slug) {
        this.slug = slug;
    }

    /** Of a person, who alone sees it. */
    QuestionSet(String slug, UUID ownerId, StoredArticle article, String title) {
        this.slug = slug;
        this.ownerId = ownerId;
        this.visibility = Visibility.PRIVATE;
        this.article = article;
        this.title = title;
    }

    /** For the cards that a person makes of an article. */
    static QuestionSet cards(String slug, UUID owner, StoredArticle article) {
        QuestionSet set = new QuestionSet(slug);
        set.update(article, article.title(), "");
        set.ownerId = owner;
        set.visibility = Visibility.PRIVATE;
        set.cards = true;
        return set;
    }

    /** Whether it holds the cards that a reader made. */
    public boolean holdsCards() {
        return cards;
    }

    boolean isCardsOf(UUID person) {
        return cards && person.equals(ownerId);
    }

    void update(StoredArticle article, String title, String fileSha256) {
        this.article = article;
        this.title = title;
        this.fileSha256 = fileSha256;
    }

    /** Takes over what the file of a topic says. */
    void update(Topic topic, String title, String fileSha256) {
        this.topic = topic;
        this.title = title;
        this.fileSha256 = fileSha256;
    }

    /** Takes over which facts its file states. */
    void state(List<StoredFact> facts) {
        if (!this.facts.equals(facts)) {
            this.facts = new ArrayList<>(facts);
        }
    }

    /** Whether it was loaded from a file with this fingerprint, in the folder of this topic. */
    boolean isOf(String fileSha256, Topic topic) {
        Topic own = article == null ? this.topic : article.topic();
        return fileSha256.equals(this.fileSha256) && own != null && own.id().equals(topic.id());
    }

    public UUID id() {
        return id;
    }

    /** Nothing of a set that belongs to the house. */
    public Optional<UUID> ownerId() {
        return Optional.ofNullable(ownerId);
    }

    /** Nothing of a set across articles. */
    public Optional<StoredArticle> article() {
        return Optional.ofNullable(article);
    }

    /** What its file states, asked or not, in the file's order. */
    public List<StoredFact> facts() {
        return Collections.unmodifiableList(facts);
    }

    /** The name of its file, without the ending; across articles also that of its folder, "iraq-1958-1990/topic". */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    public void rename(String title) {
        this.title = title;
    }

    /** Whom else its owner lets see and edit it. */
    public Set<UUID> sharedWith() {
        return Collections.unmodifiableSet(sharedWith);
    }

    public void shareWith(UUID person) {
        sharedWith.add(person);
    }

    public void unshare(UUID person) {
        sharedWith.remove(person);
    }

    /** Lets everybody see it. */
    public void publish() {
        visibility = Visibility.PUBLIC;
    }

    /** Of a set that a person owns. */
    public void unpublish() {
        visibility = Visibility.PRIVATE;
    }

    /** Put away: it is out of the lists, and what was learned of it stays. */
    public boolean archived() {
        return archivedAt != null;
    }

    public void archive(Instant now) {
        archivedAt = now;
    }

    public void unarchive() {
        archivedAt = null;
    }

    /** Why an administrator took it back from everybody; nothing where none did. */
    public Optional<String> withdrawn() {
        return Optional.ofNullable(withdrawn);
    }

    public void withdraw(String why) {
        withdrawn = why;
        visibility = Visibility.PRIVATE;
    }

    /** Lets its owner publish it again. */
    public void readmit() {
        withdrawn = null;
    }
}
