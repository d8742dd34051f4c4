package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All articles that were loaded. */
@ApplicationScoped
public class StoredArticles implements PanacheRepositoryBase<StoredArticle, UUID> {

    public Optional<StoredArticle> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** The articles of a topic, by title. */
    public List<StoredArticle> ofTopic(Topic topic) {
        return list("topic = ?1 order by title", topic);
    }
}
