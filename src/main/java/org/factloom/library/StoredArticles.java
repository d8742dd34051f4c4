package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All articles. What people are shown is found with whoever looks; see {@link Sight}. */
@ApplicationScoped
public class StoredArticles implements PanacheRepositoryBase<StoredArticle, UUID> {

    private static final String SUMMARIES = """
            select a.slug, a.title, a.language, a.topic.slug, a.topic.title,
                (select count(distinct f.id) from StoredItem i join i.facts f
                    where f.article = a and i.set.article = a and not f.retired and not i.retired and %1$s),
                (select count(i) from StoredItem i where i.set.article = a and i.article is null and not i.retired and %1$s),
                (select count(i) from StoredItem i where i.set.article = a and i.article is null and not i.retired and i.current.form = CARD and %1$s),
                a.source, a.licence, a.attribution
            from StoredArticle a where %2$s""".formatted(Sight.hqlOfSet("i.set"), Sight.hqlOfArticle("a"));

    /** Whoever may see it. */
    public Optional<StoredArticle> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    public Optional<StoredArticle> seen(String slug, UUID viewer) {
        return find(
                        "from StoredArticle a where a.slug = :slug and " + Sight.hqlOfArticle("a"),
                        Parameters.with("slug", slug).and("viewer", viewer))
                .firstResultOptional();
    }

    /** One of exactly this text. */
    public Optional<StoredArticle> withText(String sha256, UUID viewer) {
        return find(
                        "from StoredArticle a where a.sha256 = :sha256 and " + Sight.hqlOfArticle("a")
                                + " order by a.id",
                        Parameters.with("sha256", sha256).and("viewer", viewer))
                .firstResultOptional();
    }

    /** Those of a topic that everybody sees, by their names. */
    List<StoredArticle> publicOf(Topic topic) {
        return list("topic = ?1 and visibility = PUBLIC order by slug", topic);
    }

    /** The articles that items of a set ask, and the set itself does not: where such items come from. */
    public List<Credit> copiedInto(UUID set) {
        return find("""
                        select distinct a.slug, a.title, a.language, a.source, a.licence, a.attribution, a.ownerId
                        from StoredItem i join i.article a where i.set.id = ?1 and not i.retired order by a.title, a.slug""", set).project(Credit.class).list();
    }

    private static final String IN_ORDER = " order by a.topic.title, a.topic.slug, a.title";

    /** All articles that are seen, with their counts, by the titles of their topics and their own. */
    public List<ArticleSummary> summaries(UUID viewer) {
        return find(SUMMARIES + IN_ORDER, Parameters.with("viewer", viewer))
                .project(ArticleSummary.class)
                .list();
    }

    /** Those that a filter lets through, in the same order. */
    List<ArticleSummary> summaries(UUID viewer, LibraryFilter filter) {
        Parameters parameters = Parameters.with("viewer", viewer);
        StringBuilder which = new StringBuilder(SUMMARIES);
        filter.ofForm().ifPresent(form -> {
            which.append(
                    " and exists (select 1 from StoredItem asked where asked.set.article = a and asked.article is null and not asked.retired"
                            + " and asked.current.form = :form and " + Sight.hqlOfSet("asked.set") + ")");
            parameters.and("form", form);
        });
        if (filter.onlyMine()) {
            which.append(" and (a.ownerId = :viewer or exists (select 1 from QuestionSet own where own.article = a and"
                    + " (own.ownerId = :viewer or :viewer member of own.sharedWith)))");
        } else if (filter.onlyPublic()) {
            which.append(" and (a.visibility = PUBLIC or exists (select 1 from QuestionSet open where open.article = a"
                    + " and open.visibility = PUBLIC))");
        }
        return find(which + IN_ORDER, parameters).project(ArticleSummary.class).list();
    }

    public Optional<ArticleSummary> summary(String slug, UUID viewer) {
        return find(
                        SUMMARIES + " and a.slug = :slug",
                        Parameters.with("slug", slug).and("viewer", viewer))
                .project(ArticleSummary.class)
                .firstResultOptional();
    }
}
