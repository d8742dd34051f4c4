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

    QuestionSet(String slug) {
        this.slug = slug;
    }

    void update(StoredArticle article, String title, String fileSha256) {
        this.article = article;
        this.title = title;
        this.fileSha256 = fileSha256;
    }

    /** Whether it was loaded from a file with this fingerprint, in the folder of this topic. */
    boolean isOf(String fileSha256, Topic topic) {
        return this.fileSha256.equals(fileSha256) && article.topic().id().equals(topic.id());
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
