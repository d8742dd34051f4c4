package org.factloom.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.factloom.article.Article;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.exchange.ArticleEntry;
import org.factloom.exchange.Sha256;
import org.factloom.fact.Evidence;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An article as it was last loaded, with its licence. */
@Entity
@Table(name = "article")
public class StoredArticle {

    /** The one that is understood. */
    private static final String ENGLISH = "en";

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id")
    private Topic topic;

    @Column
    private String slug;

    @Column
    private String title;

    @Column
    private String language;

    @Column
    private String text;

    @Column
    private String sha256;

    @Column
    private @Nullable String source;

    @Column
    private String licence;

    @Column
    private String attribution;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Column(name = "owner_id")
    private @Nullable UUID ownerId;

    @Column
    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.PUBLIC;

    @OneToMany(mappedBy = "article")
    @OrderBy("acceptedAt desc")
    private List<ArticleRevision> revisions = new ArrayList<>();

    protected StoredArticle() {}

    StoredArticle(String slug) {
        this.slug = slug;
    }

    /** Of a person, who alone sees it. */
    StoredArticle(String slug, UUID ownerId) {
        this.slug = slug;
        this.ownerId = ownerId;
        this.visibility = Visibility.PRIVATE;
    }

    /** Takes over an article that was brought. */
    void update(Topic topic, Article article, Provenance provenance, Instant now) {
        this.topic = topic;
        this.title = article.title();
        this.text = article.text();
        this.sha256 = Sha256.of(article.text());
        this.language = ENGLISH;
        this.source = provenance.source();
        this.licence = provenance.licence();
        this.attribution = provenance.attribution();
        this.loadedAt = now;
    }

    /** Takes over a newer text of it; its topic and its name stay. */
    void revise(ArticleRevision revision, Instant now) {
        this.title = revision.title();
        this.text = revision.text();
        this.sha256 = Sha256.of(revision.text());
        this.source = revision.provenance().source();
        this.licence = revision.provenance().licence();
        this.attribution = revision.provenance().attribution();
        this.loadedAt = now;
    }

    /** Takes over what a set's file says of the article. */
    void update(Topic topic, Article article, ArticleEntry entry, Instant now) {
        this.topic = topic;
        this.title = article.title();
        this.text = article.text();
        this.sha256 = entry.sha256();
        this.language = entry.language();
        this.source = entry.source();
        this.licence = Objects.requireNonNull(entry.licence());
        this.attribution = Objects.requireNonNull(entry.attribution());
        this.loadedAt = now;
    }

    /** What its owner says of its licence. */
    public void state(String licence, String attribution) {
        this.licence = licence;
        this.attribution = attribution;
    }

    public UUID id() {
        return id;
    }

    public Topic topic() {
        return topic;
    }

    /** Nothing of an article that belongs to the house. */
    public Optional<UUID> ownerId() {
        return Optional.ofNullable(ownerId);
    }

    /** The name of its file, without the ending. */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    /** The language of the text, as a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** What all evidence indexes. */
    public String text() {
        return text;
    }

    /** The article as it is read from its text. */
    public Article article() {
        try {
            return PlainReader.read(slug, text);
        } catch (MalformedArticleException e) {
            throw new IllegalStateException("article " + slug + " was stored although it cannot be read", e);
        }
    }

    /** The latest of the revisions that replaced a text with these words in their place; nothing where they stand so in the present text, or in none that was kept. */
    Optional<ArticleRevision> revisedSince(Evidence words) {
        return text.startsWith(words.text(), words.span().start())
                ? Optional.empty()
                : revisions.stream()
                        .filter(revision -> revision.replaced(words))
                        .findFirst();
    }

    public String sha256() {
        return sha256;
    }

    /** Where the article was taken from, an http or https URL. */
    public @Nullable String source() {
        return source;
    }

    public String licence() {
        return licence;
    }

    public String attribution() {
        return attribution;
    }
}
