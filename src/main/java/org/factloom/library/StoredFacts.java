package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All facts, retired ones included. */
@ApplicationScoped
public class StoredFacts implements PanacheRepositoryBase<StoredFact, String> {

    private static final String ASKABLE = """
            select s from StoredFact s where s.article.slug = :slug and not s.retired and exists (
                select 1 from StoredItem i join i.facts f where f = s and i.set.article = s.article and not i.retired and %s)
            order by s.position""".formatted(Sight.hqlOfSet("i.set"));

    /** The facts of an article that any item over it asks, in reading order. */
    public List<StoredFact> askable(String articleSlug, UUID viewer) {
        return list(ASKABLE, Parameters.with("slug", articleSlug).and("viewer", viewer));
    }

    /** Those of the ids that are seen and not retired, in no order. */
    public List<StoredFact> seen(Collection<String> ids, UUID viewer) {
        return list(
                "from StoredFact s where s.id in :ids and not s.retired and " + Sight.hqlOfFact("s"),
                Parameters.with("ids", ids).and("viewer", viewer));
    }

    /** The place in the reading order of an article's facts of one whose evidence begins at {@code start}. */
    int placeOf(UUID article, int start) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "select coalesce(max(position), 0) from fact where article_id = ?1 and (evidence -> 0 ->> 'start')::int <= ?2")
                        .setParameter(1, article)
                        .setParameter(2, start)
                        .getSingleResult())
                .intValue();
    }

    /** Those of the ids, each with its article. */
    public List<StoredFact> withIds(Collection<String> ids) {
        return list("select f from StoredFact f join fetch f.article where f.id in ?1", ids);
    }

    /** Whether no other set states the fact. */
    boolean statedOnlyBy(UUID set, String fact) {
        return count("select count(*) from QuestionSet q join q.facts f where f.id = ?1 and q.id <> ?2", fact, set)
                == 0;
    }

    /** The facts that no set states any longer and that are not retired yet. */
    List<StoredFact> abandoned() {
        return list("""
                select s from StoredFact s where not s.retired
                and not exists (select 1 from QuestionSet q join q.facts f where f = s)""");
    }
}
