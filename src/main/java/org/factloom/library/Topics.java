package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All topics. */
@ApplicationScoped
public class Topics implements PanacheRepositoryBase<Topic, UUID> {

    /** Whoever may see it. */
    Optional<Topic> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** The topic in which a person's own articles lie. */
    Optional<Topic> own(UUID owner) {
        return find("ownerId", owner).firstResultOptional();
    }

    /** A topic is seen where any of its articles is. */
    public Optional<Topic> seen(String slug, UUID viewer) {
        return find(
                        "from Topic t where t.slug = :slug and exists (select 1 from StoredArticle a where a.topic = t and "
                                + Sight.hqlOfArticle("a") + ")",
                        Parameters.with("slug", slug).and("viewer", viewer))
                .firstResultOptional();
    }
}
