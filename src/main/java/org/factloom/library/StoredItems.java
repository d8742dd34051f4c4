package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All items, retired ones included. */
@ApplicationScoped
public class StoredItems implements PanacheRepositoryBase<StoredItem, String> {

    private static final String OF_ARTICLE = """
            select i from StoredItem i join fetch i.set s join fetch i.current join fetch i.facts
            where s.article.id = :article and i.article is null and not i.retired and %s order by s.slug, i.position""".formatted(Sight.hqlOfSet("s"));

    private static final String OF_FACT = """
            select i from StoredItem i join fetch i.set s join fetch i.current join fetch i.facts
            where s.article is not null and not i.retired and exists (select 1 from i.facts f where f.id = :fact) and %s
            order by i.id""".formatted(Sight.hqlOfSet("s"));

    private static final String OF_FACTS = """
            select i from StoredItem i join fetch i.set s join fetch i.current join fetch i.facts
            where not i.retired and exists (select 1 from i.facts f where f.id in :facts) and %s
            order by i.id""".formatted(Sight.hqlOfSet("s"));

    /** The items that can be asked over an article, in the order of its sets, each with its set, version and facts. */
    public List<StoredItem> ofArticle(UUID article, UUID viewer) {
        return list(OF_ARTICLE, Parameters.with("article", article).and("viewer", viewer));
    }

    /** All cards that a person made, by article, each with its set, article, version and fact. */
    List<StoredItem> cardsOf(UUID person) {
        return list("""
                select i from StoredItem i join fetch i.set s join fetch s.article a join fetch i.current join fetch i.facts
                where s.ownerId = ?1 and s.cards and not i.retired order by a.title, a.slug, i.position, i.id""", person);
    }

    /** The first place in a set that no item has. */
    int places(UUID set) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(i.position), -1) + 1 from StoredItem i where i.set.id = ?1", Integer.class)
                .setParameter(1, set)
                .getSingleResult();
    }

    /** All items of a set, retired ones too, each with its version and facts. */
    public List<StoredItem> ofSet(UUID set) {
        return list("""
                select i from StoredItem i join fetch i.current join fetch i.facts
                where i.set.id = ?1 order by i.position, i.id""", set);
    }

    /** Those of the ids that are stored, each with its version and facts, in whatever set. */
    List<StoredItem> withIds(Collection<String> ids) {
        return list(
                "select i from StoredItem i join fetch i.current join fetch i.facts join fetch i.set where i.id in ?1",
                ids);
    }

    /**
     * How many items a set has.
     *
     * @param questions all but the cards
     * @param cards which no exam asks
     */
    public record Count(long questions, long cards) {}

    /** How many items of a set can be asked. */
    public Count askedBy(QuestionSet set) {
        return find(
                        "select count(case when current.form <> CARD then 1 end), count(case when current.form = CARD then 1 end) from StoredItem where set = ?1 and not retired",
                        set)
                .project(Count.class)
                .singleResult();
    }

    /** Where the next item of a set goes. */
    int positionAfterLast(QuestionSet set) {
        return find("select coalesce(max(i.position), -1) + 1 from StoredItem i where i.set = ?1", set)
                .project(Integer.class)
                .singleResult();
    }

    /** The items over one article that can be asked over a fact, each with its set, version and facts. */
    public List<StoredItem> ofFact(String fact, UUID viewer) {
        return list(OF_FACT, Parameters.with("fact", fact).and("viewer", viewer));
    }

    /** The items that can be asked over any of some facts, across articles too, each with its set, version and facts. */
    public List<StoredItem> ofFacts(Collection<String> facts, UUID viewer) {
        return list(OF_FACTS, Parameters.with("facts", facts).and("viewer", viewer));
    }
}
