package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All items, retired ones included. */
@ApplicationScoped
public class StoredItems implements PanacheRepositoryBase<StoredItem, String> {

    /** The items that can be asked over an article, in the order of its sets, each with its version and facts. */
    public List<StoredItem> ofArticle(UUID article) {
        return list("""
                select i from StoredItem i join fetch i.current join fetch i.facts
                where i.set.article.id = ?1 and not i.retired order by i.set.slug, i.position""", article);
    }

    /** The items that can be asked over any of some facts, each with its version and facts. */
    public List<StoredItem> ofFacts(Collection<String> facts) {
        return list("""
                select i from StoredItem i join fetch i.current join fetch i.facts
                where not i.retired and exists (select 1 from i.facts f where f.id in ?1)
                order by i.set.slug, i.position""", facts);
    }
}
