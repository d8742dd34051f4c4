package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.factloom.quiz.Admission;

/** Whoever a class assigned something to may take it. */
@ApplicationScoped
class Admissions implements Admission {

    private final Assignments assignments;

    Admissions(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public boolean admits(UUID terms, UUID person) {
        return assignments.isMeant(terms, person);
    }

    @Override
    public ZoneId zone(UUID terms) {
        return assignments.under(terms).map(Assignment::zone).orElse(ZoneOffset.UTC);
    }

    @Override
    public Optional<Origin> origin(UUID terms, UUID person) {
        return assignments
                .under(terms)
                .filter(_ -> assignments.isMeant(terms, person))
                .map(one -> new Origin(
                        one.id(), one.schoolClass().id(), one.schoolClass().name()));
    }
}
