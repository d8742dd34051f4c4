package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All facts, retired ones included. */
@ApplicationScoped
public class StoredFacts implements PanacheRepositoryBase<StoredFact, String> {

    /** The facts that an article states, in reading order. */
    public List<StoredFact> ofArticle(UUID article) {
        return list("article.id = ?1 and not retired order by position", article);
    }
}
