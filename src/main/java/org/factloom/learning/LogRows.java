package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.item.Form;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.MemoryState;
import org.factloom.memory.Observation;
import org.factloom.memory.Outcome;
import org.jspecify.annotations.Nullable;

/** The rows of the answer log as replays need them, in SQL: they are many, and none is ever changed. Joins a transaction that is under way. */
@ApplicationScoped
class LogRows {

    private static final String APPEND = """
            insert into answer_log (person_id, response_id, correction, item_version_id, form, fact_id, score, answered_at, pretest,
                options, rated, confidence, hinted, changed, forgiven, taken_ms, usual_ms, sitting, day, prior,
                model, predicted, retrievability, grade, credit, stability_before, difficulty_before,
                phase, step, interval_days, due_at, due_day, stability_after, difficulty_after,
                desired_retention, exam_date)
            values (?, ?, 0, ?, ?, ?, ?, ?, ?,  ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,  ?, ?, ?, ?, ?, ?, ?,  ?, ?, ?, ?, ?, ?, ?,
                (select desired_retention from learner where person_id = ?), (select exam_date from learner where person_id = ?))""";

    private static final String OF_FACTS = "select " + LogRow.COLUMNS + """
             from answer_log l join item_version v on v.id = l.item_version_id
            where l.person_id = ? and l.fact_id = any (?) order by l.answered_at, l.id""";

    private static final String USUAL = """
            select percentile_disc(0.5) within group (order by taken_ms)
            from (select taken_ms from answer_log where person_id = ? and form = ? and taken_ms is not null order by id desc limit 100)
            having count(*) >= ?""";

    private static final String FACTS_OF_PERSON =
            "select distinct fact_id from answer_log where person_id = ? order by fact_id";

    private static final String PEOPLE =
            "select distinct person_id from answer_log where person_id is not null order by person_id";

    /** Columns of what came of an answer, and of the phase to which it led. */
    private static final int OF_PHASE = 7;

    private static final int OF_OUTCOME = 6 + OF_PHASE;

    private final Sql sql;

    LogRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * An answer to be appended.
     *
     * @param index of the fact in the response's item
     * @param day the learner's; null where it is not known
     * @param observation null where it is not known
     * @param prior the probability that the fact was known before it was ever asked
     * @param model which weights; null where no memory was made of it
     * @param before the state before; null of a first answer
     * @param outcome null where none was made at once
     */
    record Addition(
            GradedResponse response,
            int index,
            @Nullable LocalDate day,
            @Nullable Observation observation,
            double prior,
            @Nullable String model,
            @Nullable MemoryState before,
            @Nullable Outcome outcome) {

        String fact() {
            return response.version().item().origin().facts().get(index);
        }
    }

    void append(UUID person, List<Addition> additions, DayBoundary boundary) {
        sql.changeEach(
                APPEND,
                additions.stream()
                        .map(addition -> values(person, addition, boundary))
                        .toList());
    }

    private static List<@Nullable Object> values(UUID person, Addition addition, DayBoundary boundary) {
        GradedResponse response = addition.response();
        Circumstances known = response.circumstances();
        Observation observation = addition.observation();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(person);
        values.add(response.id());
        values.add(response.version().id());
        values.add(response.version().form().name());
        values.add(addition.fact());
        values.add(response.mark().factScores().get(addition.index()));
        values.add(response.at());
        values.add(response.pretest());
        values.add(Observing.options(response.version().item(), Boolean.TRUE.equals(known.hinted())));
        values.add(known.rated() == null ? null : known.rated().number());
        values.add(known.confidence() == null ? null : known.confidence().number());
        values.add(known.hinted());
        values.add(known.changed());
        values.add(response.mark().forgiven());
        values.add(observation == null ? null : millis(observation.taken()));
        values.add(observation == null ? null : millis(observation.usual()));
        values.add(response.sitting());
        values.add(addition.day());
        values.add(addition.prior());
        values.add(addition.model());
        addOutcome(values, addition, boundary);
        values.add(person);
        values.add(person);
        return values;
    }

    private static void addOutcome(List<@Nullable Object> values, Addition addition, DayBoundary boundary) {
        Outcome outcome = addition.outcome();
        MemoryState before = addition.before();
        if (outcome == null) {
            values.addAll(Collections.nCopies(OF_OUTCOME, null));
            return;
        }
        values.add(outcome.predicted());
        values.add(outcome.retrievability());
        values.add(outcome.grade().number());
        values.add(outcome.credit());
        values.add(before == null ? null : before.stability());
        values.add(before == null ? null : before.difficulty());
        PhaseColumns phase = PhaseColumns.of(outcome.after().phase(), boundary);
        if (phase.stability() == null) {
            values.addAll(Collections.nCopies(OF_PHASE, null));
            return;
        }
        values.add(phase.phase());
        values.add(phase.step());
        values.add(phase.intervalDays());
        values.add(phase.dueAt());
        values.add(phase.dueDay());
        values.add(phase.stability());
        values.add(phase.difficulty());
    }

    private static @Nullable Integer millis(@Nullable Duration duration) {
        return duration == null ? null : Math.toIntExact(duration.toMillis());
    }

    /** The rows of facts, by fact, in the order in which they were answered. */
    Map<String, List<LogRow>> of(UUID person, List<String> facts, DayBoundary boundary) {
        return sql.list(OF_FACTS, row -> LogRow.read(row, boundary), person, facts).stream()
                .collect(Collectors.groupingBy(LogRow::fact));
    }

    /** The median time of the person for the forms; of a form without enough answers none. */
    Map<Form, Duration> usual(UUID person, Iterable<Form> forms) {
        Map<Form, Duration> usual = new EnumMap<>(Form.class);
        for (Form form : forms) {
            sql.list(USUAL, row -> Duration.ofMillis(row.getInt(1)), person, form.name(), Observation.SAMPLES)
                    .forEach(median -> usual.put(form, median));
        }
        return usual;
    }

    /** All facts that a person ever answered. */
    List<String> facts(UUID person) {
        return sql.list(FACTS_OF_PERSON, row -> row.getString(1), person);
    }

    /** Whoever ever answered anything. */
    List<UUID> people() {
        return sql.list(PEOPLE, row -> row.getObject(1, UUID.class));
    }
}
