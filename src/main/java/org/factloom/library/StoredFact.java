package org.factloom.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.factloom.exchange.FactJson;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Value;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A fact of an article. Its id outlives a corrected value and a regeneration, and so does what people know of it. */
@Entity
@Table(name = "fact")
public class StoredFact {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private StoredArticle article;

    @Column
    private int position;

    @Column
    @Enumerated(EnumType.STRING)
    private Family family;

    @Column
    private String subject;

    @Column
    private String relation;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String value;

    @Column
    @Enumerated(EnumType.STRING)
    private Fact.Certainty certainty;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String evidence;

    @Column
    private boolean retired;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Column
    private @Nullable String was;

    protected StoredFact() {}

    StoredFact(StoredArticle article, int position, Fact fact) {
        this.id = fact.id();
        update(article, position, fact);
    }

    /** Takes over what {@code fact} says, touching only what differs; a retired fact is back. */
    final void update(StoredArticle article, int position, Fact fact) {
        boolean changed = value == null || !fact().equals(fact);
        this.article = article;
        this.position = position;
        this.retired = false;
        if (changed) {
            this.family = fact.family();
            this.subject = fact.subject();
            this.relation = fact.relation();
            this.value = FactJson.write(fact.value());
            this.certainty = fact.certainty();
            this.evidence = FactJson.write(fact.evidence());
        }
    }

    /** The same, of a newer article or of a corrected file: whoever learned another value is asked again. */
    void revise(StoredArticle article, int position, Fact fact, Instant now) {
        Value before = FactJson.readValue(value);
        if (fact.family() != Family.HAND_WRITTEN && !before.says(fact.value())) {
            changedAt = now;
            was = before.text();
        }
        update(article, position, fact);
    }

    void retire() {
        retired = true;
    }

    public String id() {
        return id;
    }

    public StoredArticle article() {
        return article;
    }

    /** Its place in the reading order of the article's facts, from 0. */
    public int position() {
        return position;
    }

    /** Whether no set states it any longer. */
    public boolean retired() {
        return retired;
    }

    /** What it said before its value was last changed; nothing of one that always said the same. */
    public Optional<String> was() {
        return Optional.ofNullable(was);
    }

    /** What it states, with its evidence. */
    public Fact fact() {
        return new Fact(
                id, family, subject, relation, FactJson.readValue(value), certainty, FactJson.readEvidence(evidence));
    }
}
