package org.factloom.classroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attempts at assignments that are over, or run, without anybody having answered. */
@ApplicationScoped
class TestMarks {

    private static final String ATTEMPT = """
            insert into attempt (person_id, title, started_at, finished_at, mode, terms_id, try_number, deadline, ended_by, score, due_at)
            select :person, 'The revolt', cast(:handed as timestamptz) - interval '10 minutes',
                case when cast(:score as float8) is not null then cast(:handed as timestamptz) + case when :clock then interval '3 seconds' else interval '0' end end,
                'EXAM', a.terms_id, :number, case when :clock then cast(:handed as timestamptz) end,
                case when cast(:score as float8) is not null then case when :clock then 'DEADLINE' else 'PERSON' end end, cast(:score as float8), t.due_at
            from assignment a join terms t on t.id = a.terms_id where a.id = :assignment returning id""";

    @Inject
    EntityManager database;

    /** One that runs where there is no score; of one that the clock ended {@code handedIn} is its deadline, and the job came 3 s later. */
    UUID attempt(UUID assignment, UUID person, int number, @Nullable Double score, Instant handedIn, boolean byClock) {
        return (UUID) QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(ATTEMPT, UUID.class)
                .setParameter("assignment", assignment)
                .setParameter("person", person)
                .setParameter("number", number)
                .setParameter("score", score == null ? null : score.toString())
                .setParameter("handed", handedIn.toString())
                .setParameter("clock", byClock)
                .getSingleResult());
    }

    UUID attempt(UUID assignment, UUID person, double score) {
        return attempt(assignment, person, 1, score, Instant.now(), false);
    }
}
