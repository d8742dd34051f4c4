package org.factloom.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The items over one article that one file holds. */
@Entity
@Table(name = "question_set")
public class QuestionSet {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private StoredArticle article;

    @Column
    private String slug;

    @Column
    private String title;

    @Column(name = "file_sha256")
    private String fileSha256;

    protected QuestionSet() {}

    QuestionSet(StoredArticle article, String slug) {
        this.article = article;
        this.slug = slug;
    }

    public UUID id() {
        return id;
    }

    public StoredArticle article() {
        return article;
    }

    /** The name of its file, without the ending. */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }
}
