package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.Response.Status;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.web.Problem;
import org.hibernate.Session;

/** The exams that people are taking. What such an exam asks is asked nowhere else until it is handed in: practice and reviews tell the right answer. */
@ApplicationScoped
public class RunningExams {

    private static final String FACTS = "select distinct asks.fact_id, cast(exam.id as text) as exam "
            + Untold.ASKED.formatted(":person", Untold.running("exam")) + " order by 2, 1";

    private final EntityManager database;
    private final ExamMessages messages;

    RunningExams(EntityManager database, ExamMessages messages) {
        this.database = database;
        this.messages = messages;
    }

    /** The facts that they ask of a person. To be called in a transaction. */
    public Set<String> facts(UUID person) {
        return rows(person).stream()
                .map(row -> row.get("fact_id", String.class))
                .collect(Collectors.toSet());
    }

    /** The numbers of the questions of an attempt that is no exam, and runs, which they ask, too. */
    Set<Integer> waiting(Attempt attempt) {
        if (attempt.isExam() || attempt.finishedAt().isPresent()) {
            return Set.of();
        }
        Set<String> asked = facts(attempt.personId());
        return attempt.slots().stream()
                .filter(slot -> !Collections.disjoint(AttemptSlot.facts(List.of(slot)), asked))
                .map(AttemptSlot::number)
                .collect(Collectors.toSet());
    }

    /**
     * Refuses what would tell something of them.
     *
     * @throws Problem 409 where they ask one of the facts, with the way to the exam
     */
    public void requireNone(UUID person, List<String> facts) {
        if (!Collections.disjoint(facts(person), facts)) {
            throw thisWaits(person);
        }
    }

    /** That something waits for the exam, with the way to it. */
    Problem thisWaits(UUID person) {
        return problem(person, messages.this_waits());
    }

    /** The same of all that was to be asked. */
    public Problem allWaits(UUID person) {
        return problem(person, messages.all_waits());
    }

    private Problem problem(UUID person, String what) {
        String exam = rows(person).getFirst().get("exam", String.class);
        return new Problem(Status.CONFLICT, what, "/attempts/" + exam, messages.to_exam());
    }

    private List<Tuple> rows(UUID person) {
        return database.unwrap(Session.class)
                .createNativeQuery(FACTS, Tuple.class)
                .setParameter("person", person)
                .getResultList();
    }
}
