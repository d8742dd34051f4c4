package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** All facts, retired ones included. */
@ApplicationScoped
public class StoredFacts implements PanacheRepositoryBase<StoredFact, String> {

    /** The facts of an article that any item over it asks, in reading order. */
    public List<StoredFact> askable(String articleSlug) {
        return list("""
                select s from StoredFact s where s.article.slug = ?1 and not s.retired and exists
                (select 1 from StoredItem i join i.facts f where f = s and i.set.article = s.article and not i.retired)
                order by s.position""", articleSlug);
    }

    List<StoredFact> withIds(Collection<String> ids) {
        return list("select f from StoredFact f join fetch f.article where f.id in ?1", ids);
    }

    /** The facts that no set states any longer and that are not retired yet. */
    List<StoredFact> abandoned() {
        return list("""
                select s from StoredFact s where not s.retired
                and not exists (select 1 from QuestionSet q join q.facts f where f = s)""");
    }
}
