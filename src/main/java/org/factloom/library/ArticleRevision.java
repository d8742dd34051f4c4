package org.factloom.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.factloom.article.Article;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.exchange.MadeJson;
import org.factloom.fact.Evidence;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A newer text of an article. While nobody accepts it, it changes nothing; then it keeps the text that it replaced. */
@Entity
@Table(name = "article_revision")
public class ArticleRevision {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private StoredArticle article;

    @Column(name = "base_sha256")
    private String baseSha256;

    @Column
    private String title;

    @Column
    private String text;

    @Column
    private @Nullable String source;

    @Column
    private String licence;

    @Column
    private String attribution;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String made;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column
    private @Nullable String replaced;

    protected ArticleRevision() {}

    ArticleRevision(StoredArticle article, Article newer, Provenance provenance, Instant now) {
        this.article = article;
        this.baseSha256 = article.sha256();
        this.title = newer.title();
        this.text = newer.text();
        this.source = provenance.source();
        this.licence = provenance.licence();
        this.attribution = provenance.attribution();
        this.broughtAt = now;
    }

    /** Takes in what the generator made of it. */
    public void made(MadeJson.Made made) {
        this.made = MadeJson.write(made);
    }

    void accept(Instant now) {
        replaced = article.text();
        acceptedAt = now;
        made = null;
    }

    public UUID id() {
        return id;
    }

    public StoredArticle stored() {
        return article;
    }

    /** Whether the article still is as it was when this was brought. */
    public boolean fits() {
        return baseSha256.equals(article.sha256());
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Provenance provenance() {
        return new Provenance(source, licence, attribution);
    }

    /** As it is read under the name of the article, so that its facts have the ids of the same facts there. */
    public Article article() {
        try {
            return PlainReader.read(article.slug(), text);
        } catch (MalformedArticleException e) {
            throw new IllegalStateException(
                    "a revision of " + article.slug() + " was stored although it cannot be read", e);
        }
    }

    /** What the article said before this was accepted. */
    Article replaced() {
        try {
            return PlainReader.read(article.slug(), Objects.requireNonNull(replaced, "it was not accepted"));
        } catch (MalformedArticleException e) {
            throw new IllegalStateException("a text of " + article.slug() + " was kept although it cannot be read", e);
        }
    }

    /** Whether these words stood in their place in the text that it replaced. */
    boolean replaced(Evidence words) {
        return replaced != null
                && replaced.startsWith(words.text(), words.span().start());
    }

    /** Nothing before it was made, and once it is accepted. */
    public Optional<MadeJson.Made> made() {
        return Optional.ofNullable(made).map(MadeJson::read);
    }

    public Instant broughtAt() {
        return broughtAt;
    }
}
