package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sets that were loaded. */
@ApplicationScoped
public class QuestionSets implements PanacheRepositoryBase<QuestionSet, UUID> {

    public Optional<QuestionSet> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
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
    List<String> namesOfArticle(String articleSlug) {
        return find("select s.slug from QuestionSet s where s.article.slug = ?1 order by s.slug", articleSlug)
                .project(String.class)
                .list();
    }
}
