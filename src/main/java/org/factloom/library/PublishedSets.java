package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.library.LibraryView.OwnedSet;
import org.hibernate.Session;

/** Sets that people let everybody see, and that are not put away. */
@ApplicationScoped
class PublishedSets {

    private static final String ALL = """
            select a.slug as article, s.slug, s.title, p.name as owner,
                n.questions, n.cards
            from question_set s join article a on a.id = s.article_id join person p on p.id = s.owner_id
                cross join lateral (select count(*) filter (where v.form <> 'CARD') as questions, count(*) filter (where v.form = 'CARD') as cards
                    from item i join item_version v on v.id = i.current_version where i.set_id = s.id and not i.retired) n
            where s.visibility = 'PUBLIC' and s.archived_at is null and (:article = '' or a.slug = :article)
            order by s.title, s.slug""";

    private static final String ONE = """
            select s.slug, s.title, a.slug as article, a.title as article_title, a.language, a.licence, a.attribution, coalesce(p.name, '') as owner,
                s.visibility = 'PUBLIC' as published, coalesce(p.id = :viewer, false) as mine, coalesce(sum(n.items), 0) as items, coalesce(sum(n.cards), 0) as cards,
                coalesce(sum(least(n.items, coalesce(g.draw, n.items))), 0) as asked
            from question_set s join article a on a.id = s.article_id left join person p on p.id = s.owner_id
                left join lateral (select i.section, count(*) as items, count(*) filter (where v.form = 'CARD') as cards from item i join item_version v on v.id = i.current_version where i.set_id = s.id and not i.retired group by i.section) n on true
                left join set_section g on g.set_id = s.id and g.name = n.section
            where s.slug = :slug and not s.cards and %s
            group by s.id, a.id, p.id""".formatted(Sight.ofSet("s", ":viewer"));

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
                                        row.get("questions", Long.class),
                                        row.get("cards", Long.class)),
                                Collectors.toList())));
    }

    /** What learners are told of a set that they see, public or not. */
    Optional<OfferedSet> one(String slug, UUID viewer) {
        return database.unwrap(Session.class)
                .createNativeQuery(ONE, Tuple.class)
                .setParameter("slug", slug)
                .setParameter("viewer", viewer)
                .uniqueResultOptional()
                .map(row -> new OfferedSet(
                        row.get("slug", String.class),
                        row.get("title", String.class),
                        row.get("article", String.class),
                        row.get("article_title", String.class),
                        row.get("language", String.class),
                        row.get("licence", String.class),
                        row.get("attribution", String.class),
                        row.get("owner", String.class),
                        row.get("published", Boolean.class),
                        row.get("mine", Boolean.class),
                        row.get("items", Number.class).intValue(),
                        row.get("cards", Number.class).intValue(),
                        row.get("asked", Number.class).intValue()));
    }
}
