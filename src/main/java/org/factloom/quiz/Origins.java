package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** Leads from attempts to what was assigned. */
@ApplicationScoped
class Origins {

    private final Attempts attempts;
    private final Admission admission;
    private final CurrentPerson person;

    Origins(Attempts attempts, Admission admission, CurrentPerson person) {
        this.attempts = attempts;
        this.admission = admission;
        this.person = person;
    }

    /** Null where nobody assigned the attempt, or where it is not for its taker any more. */
    @Transactional
    Admission.@Nullable Origin of(UUID attempt) {
        UUID taker = person.id().orElseThrow(NotFoundException::new);
        return attempts.of(taker, attempt)
                .flatMap(Attempt::terms)
                .filter(Terms::isAssigned)
                .flatMap(terms -> admission.origin(terms.id(), taker))
                .orElse(null);
    }
}
