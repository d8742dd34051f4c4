package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All revisions of articles. */
@ApplicationScoped
public class ArticleRevisions implements PanacheRepositoryBase<ArticleRevision, UUID> {

    /** The one that waits for a decision. */
    public Optional<ArticleRevision> open(StoredArticle article) {
        return find("article = ?1 and acceptedAt is null", article).firstResultOptional();
    }
}
