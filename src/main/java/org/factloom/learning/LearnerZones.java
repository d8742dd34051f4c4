package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.UUID;
import org.factloom.account.PersonZones;

/** The zone that a person has chosen for learning is where the person is. */
@ApplicationScoped
class LearnerZones implements PersonZones {

    private final Learners learners;

    LearnerZones(Learners learners) {
        this.learners = learners;
    }

    @Override
    public ZoneId of(UUID person) {
        return learners.of(person).zone();
    }
}
