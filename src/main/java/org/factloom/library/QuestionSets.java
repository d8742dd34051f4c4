package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sets. What people are shown is found with whoever looks; see {@link Sight}. */
@ApplicationScoped
public class QuestionSets implements PanacheRepositoryBase<QuestionSet, UUID> {

    /** Of the locks of {@link #hold}; any number that nothing else uses. */
    private static final int LOCK = 4_107_002;

    private static final String OF_HOUSE = """
            from QuestionSet s where s.ownerId is null and s.article is not null and s.archivedAt is null and s.visibility = PUBLIC
                and ?1 >= (select count(*) from StoredItem i where i.set = s and not i.retired and i.article is null)
                and exists (select 1 from StoredItem i where i.set = s and not i.retired and i.article is null and i.current.form not in (CARD, OPEN))
            order by s.slug""";

    /** Whoever may see it. */
    public Optional<QuestionSet> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    public Optional<QuestionSet> seen(String slug, UUID viewer) {
        return find(
                        "from QuestionSet s where s.slug = :slug and " + Sight.hqlOfSet("s"),
                        Parameters.with("slug", slug).and("viewer", viewer))
                .firstResultOptional();
    }

    /** The person's own, but for cards that were made while reading. */
    public Optional<QuestionSet> own(String slug, UUID owner) {
        return find("slug = ?1 and ownerId = ?2 and not cards", slug, owner).firstResultOptional();
    }

    /** The set of the cards that a person made of an article. */
    Optional<QuestionSet> cards(UUID person, UUID article) {
        return find("ownerId = ?1 and article.id = ?2 and cards", person, article)
                .firstResultOptional();
    }

    /** The sets of the cards that a person made. */
    List<QuestionSet> cardsOf(UUID person) {
        return list("ownerId = ?1 and cards order by slug", person);
    }

    /** Lets nobody else make or change what a person owns until the transaction ends. */
    void hold(UUID person) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(?1, hashtext(?2))")
                .setParameter(1, LOCK)
                .setParameter(2, person.toString())
                .getSingleResult();
    }

    /** One that the person may edit: one's own, or shared with the person. */
    public Optional<QuestionSet> worked(String slug, UUID person) {
        return editing(slug, person).firstResultOptional();
    }

    /** The same, held off from other edits until the transaction ends. */
    public Optional<QuestionSet> editable(String slug, UUID person) {
        return editing(slug, person).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    private PanacheQuery<QuestionSet> editing(String slug, UUID person) {
        return find(
                "from QuestionSet s where s.slug = :slug and not s.cards and (s.ownerId = :person or :person member of s.sharedWith)",
                Parameters.with("slug", slug).and("person", person));
    }

    /**
     * Those over an article that belong to the house, by name, and ask something of it that is marked at once.
     *
     * @param items which they have at most
     */
    public List<QuestionSet> ofHouse(int most, int items) {
        return find(OF_HOUSE, (long) items).page(0, most).list();
    }

    /** What people own, but for cards that were made while reading. */
    public List<QuestionSet> ofOwners(Collection<UUID> owners) {
        return list("ownerId in ?1 and not cards", owners);
    }

    /** The set across the articles of a topic. */
    Optional<QuestionSet> acrossTopic(String topicSlug) {
        return bySlug(nameAcross(topicSlug));
    }

    /** No file of an article's set can have this name. */
    static String nameAcross(String topicSlug) {
        return topicSlug + "/topic";
    }

    /** The names of the sets over an article. */
    List<String> namesOfArticle(String articleSlug, UUID viewer) {
        return find(
                        "select s.slug from QuestionSet s where s.article.slug = :slug and " + Sight.hqlOfSet("s")
                                + " order by s.slug",
                        Parameters.with("slug", articleSlug).and("viewer", viewer))
                .project(String.class)
                .list();
    }
}
