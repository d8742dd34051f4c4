package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people answered in attempts, found by the ids under which the log has it. */
@ApplicationScoped
public class AnsweredQuestions {

    private static final String ANSWERED = """
            select w, s from Attempt a join a.slots s join Answer w on w.attemptId = a.id and w.number = s.number
            where a.personId = :person and w.id in :responses and (a.mode <> EXAM or a.finishedAt is not null)""";

    private final EntityManager database;

    AnsweredQuestions(EntityManager database) {
        this.database = database;
    }

    /** A question with the answer that was given to it, told already. */
    public record Answered(AttemptSlot slot, MarkedAnswer answer) {}

    /** By the id of the response; nothing of what another person answered, nor of what is not told yet. */
    public Map<UUID, Answered> of(UUID person, Collection<UUID> responses) {
        return database.createQuery(ANSWERED, Object[].class)
                .setParameter("person", person)
                .setParameter("responses", responses)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> ((Answer) row[0]).id(),
                        row -> new Answered((AttemptSlot) row[1], ((Answer) row[0]).marked())));
    }
}
