package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.library.Sight;
import org.hibernate.Session;

/** What people know, read from the last answer to each fact; what was missed before it was read, in a pretest, is still untried. */
@ApplicationScoped
public class FactStates {

    private static final String LAST = """
            last as (
                select distinct on (fact_id) fact_id, score, answered_at
                from answer_log l where person_id = :person and not withdrawn and not (pretest and score < 1)
                    and not exists (
                        select from answer_log c where c.person_id = :person and c.correction > 0
                            and c.response_id = l.response_id and c.fact_id = l.fact_id and c.correction > l.correction)
                order by fact_id, answered_at desc, id desc
            )""";

    private static final String STANDINGS = """
            with askable as (
                select distinct f.article_id, f.id from fact f
                join item_fact on item_fact.fact_id = f.id
                join item i on i.id = item_fact.item_id
                join question_set q on q.id = i.set_id and q.article_id = f.article_id
                where not f.retired and not i.retired and %s
            ),
            %s
            select article.slug as article, count(*) as facts, count(l.fact_id) as tried,
                count(*) filter (where l.score >= 1) as known, max(l.answered_at) as last_practised
            from askable a join article on article.id = a.article_id left join last l on l.fact_id = a.id
            group by article.slug""".formatted(Sight.ofSet("q", ":person"), LAST);

    private static final String STATES = """
            with %s
            select l.fact_id as fact, l.score as score from last l
            join fact f on f.id = l.fact_id join article a on a.id = f.article_id where :of in (a.id, a.topic_id)""".formatted(LAST);

    private final EntityManager entityManager;

    @Inject
    FactStates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The states of the facts of an article that the person ever answered, by fact id; the others are untried. */
    public Map<String, FactState> ofArticle(UUID person, UUID article) {
        return states(person, article);
    }

    /** The same of all articles of a topic. */
    public Map<String, FactState> ofTopic(UUID person, UUID topic) {
        return states(person, topic);
    }

    private Map<String, FactState> states(UUID person, UUID articleOrTopic) {
        Map<String, FactState> states = new HashMap<>();
        entityManager
                .unwrap(Session.class)
                .createNativeQuery(STATES, Tuple.class)
                .setParameter("person", person)
                .setParameter("of", articleOrTopic)
                .getResultList()
                .forEach(row -> states.put(
                        row.get("fact", String.class), FactState.ofLastScore(row.get("score", Double.class))));
        return Collections.unmodifiableMap(states);
    }

    /** How the person stands on every article that has facts to ask that the person sees, by slug. */
    public Map<String, ArticleStanding> ofAllArticles(UUID person) {
        List<Tuple> rows = entityManager
                .unwrap(Session.class)
                .createNativeQuery(STANDINGS, Tuple.class)
                .setParameter("person", person)
                .getResultList();
        return rows.stream()
                .map(row -> new ArticleStanding(
                        row.get("article", String.class),
                        row.get("facts", Number.class).intValue(),
                        row.get("tried", Number.class).intValue(),
                        row.get("known", Number.class).intValue(),
                        row.get("last_practised", Instant.class)))
                .collect(Collectors.toUnmodifiableMap(ArticleStanding::article, standing -> standing));
    }
}
