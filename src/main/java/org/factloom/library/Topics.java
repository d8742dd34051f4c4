package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All topics. */
@ApplicationScoped
public class Topics implements PanacheRepositoryBase<Topic, UUID> {

    public Optional<Topic> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }
}
