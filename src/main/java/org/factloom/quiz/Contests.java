package org.factloom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.GuestMerged;

/** All contests. */
@ApplicationScoped
public class Contests implements PanacheRepositoryBase<Contest, UUID> {

    Optional<Contest> of(Answer answer, UUID person) {
        return find("answerId = ?1 and personId = ?2", answer.id(), person).firstResultOptional();
    }

    void move(@Observes GuestMerged merged) {
        update("personId = ?1 where personId = ?2", merged.account(), merged.guest());
    }
}
