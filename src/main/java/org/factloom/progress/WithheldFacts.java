package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.factloom.learning.KnownFact;
import org.factloom.library.Sight;
import org.factloom.quiz.Untold;
import org.hibernate.Session;

/** Finds the facts of which people are told nothing: an exam that they have open asks them, or one that does not tell yet how its questions went. Their memories would tell it. */
@ApplicationScoped
class WithheldFacts {

    private static final String OF_PERSON = """
            select f.id, a.slug from fact f join article a on a.id = f.article_id
            where f.id in %s and not f.retired and exists (
                select from item_fact x join item i on i.id = x.item_id join question_set q on q.id = i.set_id
                where x.fact_id = f.id and not i.retired and q.article_id is not null and %s)""".formatted(Untold.facts(":viewer", ":now"), Sight.ofSet("q", ":viewer"));

    private final EntityManager database;
    private final Clock clock;

    WithheldFacts(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Facts that can be asked, but of which nothing is told.
     *
     * @param articles the slug of the article that states it, by the fact's id
     */
    record Withheld(Map<String, String> articles) {

        boolean has(String fact) {
            return articles.containsKey(fact);
        }

        /** Whatever else there is. */
        List<KnownFact> without(List<KnownFact> facts) {
            return facts.stream().filter(Predicate.not(fact -> has(fact.id()))).toList();
        }

        /** How many of some an article states; all of them where it is empty. */
        int of(String article, Collection<String> facts) {
            return new Withheld(articles.entrySet().stream()
                            .filter(fact -> facts.contains(fact.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                    .of(article);
        }

        /** How many an article states; all of them where it is empty. */
        int of(String article) {
            return (int) articles.values().stream()
                    .filter(slug -> article.isEmpty() || slug.equals(article))
                    .count();
        }
    }

    Withheld of(UUID person) {
        return new Withheld(database.unwrap(Session.class)
                .createNativeQuery(OF_PERSON, Tuple.class)
                .setParameter("viewer", person)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", String.class), row -> row.get("slug", String.class))));
    }
}
