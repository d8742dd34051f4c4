package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.article.Article;
import org.factloom.exchange.ItemJson;
import org.factloom.fact.Fact;
import org.factloom.item.Item;
import org.hibernate.Session;

/** Brings newer texts of people's articles to what is stored of them. All is stored in the transaction of the caller. */
@ApplicationScoped
public class RevisionShelf {

    /** Versions that a person wrote, and of those who left, all after the first that no revision made. */
    private static final String EDITED = """
            select distinct v.item_id from item_version v join item i on i.id = v.item_id join question_set q on q.id = i.set_id
            where coalesce(i.article_id, q.article_id) = :article and not i.retired
                and (v.author_id is not null or v.number > 1 and v.revision_id is null)""";

    private final StoredArticles articles;
    private final ArticleRevisions revisions;
    private final StoredFacts facts;
    private final QuestionSets sets;
    private final StoredItems items;
    private final ItemVersions versions;

    RevisionShelf(
            StoredArticles articles,
            ArticleRevisions revisions,
            StoredFacts facts,
            QuestionSets sets,
            StoredItems items,
            ItemVersions versions) {
        this.articles = articles;
        this.revisions = revisions;
        this.facts = facts;
        this.sets = sets;
        this.items = items;
        this.versions = versions;
    }

    /** Holds an article off from other revisions until the transaction ends. */
    public void lock(StoredArticle article) {
        articles.getEntityManager().lock(article, LockModeType.PESSIMISTIC_WRITE);
        articles.getEntityManager().refresh(article);
    }

    /** Holds all sets that ask an article off from edits until the transaction ends. */
    public void hold(StoredArticle article) {
        sets.find("""
                from QuestionSet s
                where s.article = ?1 or s.id in (select i.set.id from StoredItem i where i.article = ?1) order by s.id""", article).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** To be called where none waits, and the article is locked. */
    public ArticleRevision propose(StoredArticle article, Article newer, Provenance provenance, Instant now) {
        ArticleRevision revision = new ArticleRevision(article, newer, provenance, now);
        revisions.persistAndFlush(revision);
        return revision;
    }

    /** Takes a revision back that nobody accepted, and the making of its facts with it. */
    public void reject(ArticleRevision revision) {
        revisions.delete(revision);
        revisions.flush();
    }

    /** All sets over an article, cards of its readers and what is put away among them, each with its facts. */
    public List<QuestionSet> over(StoredArticle article) {
        return sets.list("select distinct s from QuestionSet s left join fetch s.facts where s.article = ?1", article);
    }

    /** What is asked of an article, in sets over others too, each with its set, version and facts. */
    public List<StoredItem> asked(StoredArticle article) {
        return items.list("""
                select distinct i from StoredItem i join fetch i.set s join fetch i.current join fetch i.facts
                where (i.article = ?1 or i.article is null and s.article = ?1) and not i.retired order by s.slug, i.position""", article);
    }

    /** What somebody changed by hand since it was made. */
    public Set<String> edited(StoredArticle article) {
        return Set.copyOf(items.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(EDITED, String.class)
                .setParameter("article", article.id())
                .getResultList());
    }

    /** The facts of an article that are stated, in reading order. */
    public List<StoredFact> stated(StoredArticle article) {
        return facts.list("article = ?1 and not retired order by position, id", article);
    }

    /** The article says this from now on, in this order; what it said of the same facts before is kept with them. */
    public void take(StoredArticle article, List<Fact> said, Instant now) {
        Map<String, StoredFact> known = byId(said.stream().map(Fact::id).toList());
        int position = 0;
        for (Fact fact : said) {
            StoredFact stored = known.get(fact.id());
            if (stored == null) {
                facts.persist(new StoredFact(article, position, fact));
            } else {
                stored.revise(article, position, fact, now);
            }
            position++;
        }
        facts.flush();
    }

    /** Lets a set state facts besides those that it states, and no longer some of these. */
    public void state(QuestionSet set, Collection<String> more, Set<String> gone) {
        Set<String> ids = new LinkedHashSet<>();
        set.facts().stream()
                .map(StoredFact::id)
                .filter(id -> !gone.contains(id))
                .forEach(ids::add);
        ids.addAll(more);
        Map<String, StoredFact> known = byId(ids);
        List<StoredFact> all = new ArrayList<>();
        ids.forEach(id -> all.add(known.get(id)));
        set.state(all);
    }

    private Map<String, StoredFact> byId(Collection<String> ids) {
        return facts.withIds(ids).stream().collect(Collectors.toMap(StoredFact::id, Function.identity()));
    }

    /** A new version of an item, unless it is as it was. */
    public void revise(StoredItem stored, Item item, ArticleRevision revision, Instant now) {
        stored.follow(ItemJson.renamed(item, stored.id()), revision.id(), now).ifPresent(versions::persist);
    }

    /** No new attempt asks it. */
    public void takeOut(StoredItem stored) {
        stored.retire();
    }

    /** The newer text is the article's from now on, and facts that no set states any longer are asked no more. */
    public void accept(ArticleRevision revision, Instant now) {
        revision.accept(now);
        revision.stored().revise(revision, now);
        sets.flush();
        facts.abandoned().forEach(StoredFact::retire);
    }
}
