package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.Response.Status;
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

    /** That all of something waits for the exam, with the way to it. */
    public Problem allWaits(UUID person) {
        String exam = rows(person).getFirst().get("exam", String.class);
        return new Problem(Status.CONFLICT, messages.all_waits(), "/attempts/" + exam, messages.to_exam());
    }

    private List<Tuple> rows(UUID person) {
        return database.unwrap(Session.class)
                .createNativeQuery(FACTS, Tuple.class)
                .setParameter("person", person)
                .getResultList();
    }
}
