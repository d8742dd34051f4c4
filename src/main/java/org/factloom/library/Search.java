package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.factloom.fact.Fact;
import org.hibernate.Session;

/** Searches the articles that a person sees, and the facts that the person can be asked. Facts of hand-written items stay out, they would give keys away. */
@ApplicationScoped
class Search {

    private static final int MOST_ARTICLES = 20;
    private static final int MOST_FACTS = 30;

    private static final String ARTICLES = """
            select a.slug, a.title, a.language, t.title as topic, a.text
            from article a join topic t on t.id = a.topic_id
            where a.words @@ to_tsquery('english', :words) and %s
            order by a.words @@ to_tsquery('english', :titles) desc, ts_rank(a.words, to_tsquery('english', :words)) desc, a.title""".formatted(Sight.ofArticle("a"));

    private static final String FACTS = """
            select f.id, f.subject, f.relation, f.value ->> 'text' as value, f.evidence -> 0 ->> 'text' as evidence,
                a.slug as article, a.title, a.language
            from fact f join article a on a.id = f.article_id
            where f.words @@ to_tsquery('english', :words) and not f.retired and f.family <> 'HAND_WRITTEN'
                and exists (select 1 from item_fact x join item i on i.id = x.item_id
                    join question_set q on q.id = i.set_id and q.article_id = f.article_id
                    where x.fact_id = f.id and not i.retired and %s)
            order by ts_rank(f.words, to_tsquery('english', :words)) desc, a.title, f.position""".formatted(Sight.ofSet("q", ":viewer"));

    private final EntityManager entityManager;

    Search(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Transactional
    SearchResult find(String query, UUID viewer) {
        SearchTerms terms = SearchTerms.of(query);
        if (terms.isEmpty()) {
            return query.isBlank() ? SearchResult.NOTHING_ASKED : new SearchResult(query, List.of(), List.of());
        }
        Session session = entityManager.unwrap(Session.class);
        List<SearchResult.ArticleHit> articles = session
                .createNativeQuery(ARTICLES, Tuple.class)
                .setParameter("words", terms.tsquery(""))
                .setParameter("viewer", viewer)
                .setParameter("titles", terms.tsquery("A"))
                .setMaxResults(MOST_ARTICLES)
                .getResultList()
                .stream()
                .map(row -> article(row, terms))
                .toList();
        List<SearchResult.FactHit> facts = session
                .createNativeQuery(FACTS, Tuple.class)
                .setParameter("words", terms.tsquery(""))
                .setParameter("viewer", viewer)
                .setMaxResults(MOST_FACTS)
                .getResultList()
                .stream()
                .map(row -> fact(row, terms))
                .toList();
        return new SearchResult(query, articles, facts);
    }

    private static SearchResult.ArticleHit article(Tuple row, SearchTerms terms) {
        return new SearchResult.ArticleHit(
                row.get("slug", String.class),
                row.get("title", String.class),
                row.get("language", String.class),
                row.get("topic", String.class),
                terms.snippet(row.get("text", String.class)));
    }

    private static SearchResult.FactHit fact(Tuple row, SearchTerms terms) {
        return new SearchResult.FactHit(
                row.get("id", String.class),
                row.get("subject", String.class),
                Fact.said(row.get("relation", String.class)),
                row.get("value", String.class),
                row.get("article", String.class),
                row.get("title", String.class),
                row.get("language", String.class),
                terms.marked(row.get("evidence", String.class)));
    }
}
