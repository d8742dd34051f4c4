package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All articles that were loaded. */
@ApplicationScoped
public class StoredArticles implements PanacheRepositoryBase<StoredArticle, UUID> {

    private static final String SUMMARIES = """
            select a.slug, a.title, a.language, a.topic.slug, a.topic.title,
                (select count(distinct f.id) from StoredItem i join i.facts f
                    where f.article = a and i.set.article = a and not f.retired and not i.retired),
                (select count(i) from StoredItem i where i.set.article = a and not i.retired),
                a.source, a.licence, a.attribution
            from StoredArticle a""";

    public Optional<StoredArticle> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** The articles of a topic, by title. */
    public List<StoredArticle> ofTopic(Topic topic) {
        return list("topic = ?1 order by title", topic);
    }

    /** All articles with their counts, by the titles of their topics and their own. */
    public List<ArticleSummary> summaries() {
        return find(SUMMARIES + " order by a.topic.title, a.topic.slug, a.title")
                .project(ArticleSummary.class)
                .list();
    }

    public Optional<ArticleSummary> summary(String slug) {
        return find(SUMMARIES + " where a.slug = ?1", slug)
                .project(ArticleSummary.class)
                .firstResultOptional();
    }
}
