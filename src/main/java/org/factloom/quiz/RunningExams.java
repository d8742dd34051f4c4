package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.Response.Status;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.web.Problem;
import org.hibernate.Session;

/** The exams that people are taking. What such an exam asks is asked nowhere else until it is handed in: practice and reviews tell the right answer. To be called in a transaction. */
@ApplicationScoped
public class RunningExams {

    private static final String FACTS = "select asks.fact_id, min(cast(exam.id as text)) as exam "
            + Untold.ASKED.formatted(":person", Untold.running("exam")) + " group by asks.fact_id";

    private static final String WAITING = "select slot.number, min(cast(exam.id as text)) as exam " + Untold.WAITING
            + " and practice.id = :attempt group by slot.number";

    private final EntityManager database;
    private final ExamMessages messages;

    RunningExams(EntityManager database, ExamMessages messages) {
        this.database = database;
        this.messages = messages;
    }

    /** The facts that they ask of a person, each with the exam that asks it. */
    public Map<String, UUID> facts(UUID person) {
        return database.unwrap(Session.class)
                .createNativeQuery(FACTS, Tuple.class)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("fact_id", String.class), RunningExams::exam));
    }

    /** The numbers of the questions of an attempt that is no exam which they ask, too, each with the exam; none of what was answered before that began. */
    Map<Integer, UUID> waiting(Attempt attempt) {
        return attempt.isExam()
                ? Map.of()
                : database.unwrap(Session.class)
                        .createNativeQuery(WAITING, Tuple.class)
                        .setParameter("attempt", attempt.id())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.get("number", Integer.class), RunningExams::exam));
    }

    private static UUID exam(Tuple row) {
        return UUID.fromString(row.get("exam", String.class));
    }

    /**
     * Refuses what would tell something of them.
     *
     * @throws Problem 409 where they ask one of the facts, with the way to the exam
     */
    public void requireNone(UUID person, Collection<String> facts) {
        Map<String, UUID> asked = facts(person);
        facts.stream().map(asked::get).filter(Objects::nonNull).findFirst().ifPresent(exam -> {
            throw thisWaits(exam);
        });
    }

    /** That something waits for the exam, with the way to it. */
    Problem thisWaits(UUID exam) {
        return problem(messages.this_waits(), exam);
    }

    /** The same, where an answer is kept until then. */
    Problem answerWaits(UUID exam) {
        return problem(messages.answer_waits(), exam);
    }

    /**
     * The same of all that was to be asked.
     *
     * @param facts those of it
     * @param asked what exams ask, one of them at least
     */
    public Problem allWaits(Collection<String> facts, Map<String, UUID> asked) {
        UUID exam = facts.stream()
                .map(asked::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return problem(messages.all_waits(), exam);
    }

    private Problem problem(String what, UUID exam) {
        return new Problem(Status.CONFLICT, what, "/attempts/" + exam, messages.to_exam());
    }
}
