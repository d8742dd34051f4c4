package org.factloom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.GuestMerged;

/** All contests. */
@ApplicationScoped
public class Contests implements PanacheRepositoryBase<Contest, UUID> {

    Optional<Contest> of(Answer answer, UUID person) {
        return find("answerId = ?1 and personId = ?2", answer.id(), person).firstResultOptional();
    }

    /**
     * Accepts the contests of some answers.
     *
     * @param regrade by which
     * @return the answers whose contests were not accepted before
     */
    public List<UUID> accept(Collection<UUID> answers, UUID regrade, UUID by, Instant at) {
        List<Contest> open = answers.isEmpty() ? List.of() : list("answerId in ?1 and state <> ACCEPTED", answers);
        open.forEach(contest -> contest.accept(regrade, by, at));
        return open.stream().map(Contest::answerId).toList();
    }

    /** Files the contests again that a regrade accepted. */
    public void reopen(UUID regrade) {
        list("regradeId", regrade).forEach(contest -> contest.refile(contest.reason()));
    }

    void move(@Observes GuestMerged merged) {
        update("personId = ?1 where personId = ?2", merged.account(), merged.guest());
    }
}
