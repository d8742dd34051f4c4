package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factloom.library.LibraryView.OwnedSet;
import org.hibernate.Session;

/** Sets that people let everybody see, and that are not put away. */
@ApplicationScoped
class PublishedSets {

    private static final String ALL = """
            select a.slug as article, s.slug, s.title, p.name as owner,
                (select count(*) from item i where i.set_id = s.id and not i.retired) as items
            from question_set s join article a on a.id = s.article_id join person p on p.id = s.owner_id
            where s.visibility = 'PUBLIC' and s.archived_at is null and (:article = '' or a.slug = :article)
            order by s.title, s.slug""";

    private final EntityManager database;

    PublishedSets(EntityManager database) {
        this.database = database;
    }

    /**
     * By the slug of their article.
     *
     * @param article the only one; empty for all
     */
    Map<String, List<OwnedSet>> byArticle(String article) {
        return database
                .unwrap(Session.class)
                .createNativeQuery(ALL, Tuple.class)
                .setParameter("article", article)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("article", String.class),
                        Collectors.mapping(
                                row -> new OwnedSet(
                                        row.get("slug", String.class),
                                        row.get("title", String.class),
                                        row.get("owner", String.class),
                                        row.get("items", Long.class)),
                                Collectors.toList())));
    }
}
