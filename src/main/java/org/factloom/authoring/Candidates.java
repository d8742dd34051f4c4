package org.factloom.authoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.factloom.library.QuestionSet;

/** All candidates. */
@ApplicationScoped
class Candidates implements PanacheRepositoryBase<Candidate, UUID> {

    /** In the order in which they are proposed. */
    List<Candidate> ofSet(QuestionSet set) {
        return list("set = ?1 order by position", set);
    }

    void deleteUndecided(QuestionSet set) {
        delete("set = ?1 and decision is null", set);
    }

    /** The highest position in a set; -1 where there is none. */
    int last(QuestionSet set) {
        return find("select coalesce(max(c.position), -1) from Candidate c where c.set = ?1", set)
                .project(Integer.class)
                .singleResult();
    }
}
