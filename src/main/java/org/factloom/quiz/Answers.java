package org.factloom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All answers. Whose they are is the attempt's to know: ask only for attempts that were found for their owner. */
@ApplicationScoped
public class Answers implements PanacheRepositoryBase<Answer, UUID> {

    /** By number of the slot. */
    public List<Answer> to(Attempt attempt) {
        return list("attemptId = ?1 order by number", attempt.id());
    }

    /** Of several attempts, by number of the slot. */
    List<Answer> to(Collection<UUID> attempts) {
        return list("attemptId in ?1 order by number", attempts);
    }

    public Optional<Answer> to(Attempt attempt, int number) {
        return find("attemptId = ?1 and number = ?2", attempt.id(), number).firstResultOptional();
    }
}
