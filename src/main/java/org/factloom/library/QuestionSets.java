package org.factloom.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All sets that were loaded. */
@ApplicationScoped
public class QuestionSets implements PanacheRepositoryBase<QuestionSet, UUID> {

    public Optional<QuestionSet> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }
}
