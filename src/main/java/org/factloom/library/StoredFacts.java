package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All facts, retired ones included. */
@ApplicationScoped
public class StoredFacts implements PanacheRepositoryBase<StoredFact, String> {

    /** The facts that an article states, in reading order. */
    public List<StoredFact> ofArticle(UUID article) {
        return list("article.id = ?1 and not retired order by position", article);
    }

    /** The facts of an article that any item asks, in reading order. */
    public List<StoredFact> askable(String articleSlug) {
        return list("""
                select s from StoredFact s where s.article.slug = ?1 and not s.retired and exists
                (select 1 from StoredItem i join i.facts f where f = s and not i.retired)
                order by s.position""", articleSlug);
    }

    List<StoredFact> withIds(Collection<String> ids) {
        return list("select f from StoredFact f join fetch f.article where f.id in ?1", ids);
    }

    /** The facts that an article states as far as is known, without those that another set asks. */
    List<StoredFact> ofSetAlone(UUID article, UUID set) {
        return list("""
                select s from StoredFact s where s.article.id = ?1 and not s.retired and not exists
                (select 1 from StoredItem i join i.facts f where f = s and i.set.id <> ?2 and not i.retired)""", article, set);
    }
}
