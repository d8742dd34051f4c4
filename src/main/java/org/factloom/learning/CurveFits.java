package org.factloom.learning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Fitting;
import org.factloom.memory.LogEntry;
import org.factloom.memory.MemoryModel;
import org.factloom.memory.MemoryState;
import org.factloom.memory.Replay;
import org.factloom.web.Outage;
import org.jboss.logging.Logger;

/**
 * Fits forgetting curves to the answers of learners, one after the other and outside of any transaction. An instance claims a learner for a day before it
 * begins; where it dies, or the fit fails, another looks at the learner then.
 */
@ApplicationScoped
class CurveFits {

    private static final Logger LOG = Logger.getLogger(CurveFits.class);

    /** Learners of one run. */
    private static final int MOST_LEARNERS = 5;

    /** Answers of one fit, some ten seconds: those of the facts answered latest. */
    private static final int MOST_ANSWERS = 50_000;

    private static final Duration CLAIM = Duration.ofDays(1);

    /** Entries of the log bound those of reviews from above. Whoever was looked at is again when there are a quarter more. */
    private static final String NEXT = """
            insert into learner_model as m (person_id, tried_at)
            select l.person_id, ? from (
                    select person_id, count(*) as answers from answer_log where person_id is not null group by person_id having count(*) >= ?) l
                left join learner_model t on t.person_id = l.person_id left join learner s on s.person_id = l.person_id
            where coalesce(s.own_curve, true) and (t.person_id is null or t.tried_at < ? and l.answers >= 1.25 * coalesce(t.tried_answers, 0))
            order by t.tried_at nulls first, l.person_id limit 1
            on conflict (person_id) do update set tried_at = excluded.tried_at where m.tried_at < ?
            returning person_id""";

    private static final String FACTS =
            "select fact_id, count(*) from answer_log where person_id = ? group by fact_id order by max(id) desc";

    private static final String LOOKED_AT =
            "update learner_model set tried_answers = case when ? >= ? then ? end, tried_reviews = ? where person_id = ?";

    private static final String CHANGE = """
            update learner_model set weights = ?::double precision[], fitted_at = ?, fitted_reviews = ?, loss_before = ?, loss_after = ?, stretch = ?
            where person_id = ?""";

    private final Sql sql;
    private final Learners learners;
    private final LearnerModels models;
    private final Replays replays;
    private final Clock clock;

    CurveFits(Sql sql, Learners learners, LearnerModels models, Replays replays, Clock clock) {
        this.sql = sql;
        this.learners = learners;
        this.models = models;
        this.replays = replays;
        this.clock = clock;
    }

    /** Several instances may do so at once. */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fitSome() {
        try {
            Optional<UUID> next = claim();
            for (int done = 1; next.isPresent(); done++) {
                fit(next.get());
                next = done < MOST_LEARNERS ? claim() : Optional.empty();
            }
        } catch (RuntimeException e) {
            // While the database is away, there is nothing to say that others do not say.
            if (Outage.behind(e).isEmpty()) {
                throw e;
            }
        }
    }

    /** Somebody with enough answers, who is nobody else's for the time being. */
    private Optional<UUID> claim() {
        Instant now = clock.instant();
        Instant free = now.minus(CLAIM);
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        sql.first(NEXT, row -> row.getObject(1, UUID.class), now, Fitting.LEAST_REVIEWS, free, free));
    }

    /** Looks at the answers of a learner, and changes to the weights that foretell the newest fifth of them better. */
    void fit(UUID person) {
        Task task = QuarkusTransaction.requiringNew().call(() -> task(person));
        Fitting.Fitted fitted;
        try {
            fitted = Fitting.of(task.answers(), task.present());
        } catch (RuntimeException e) {
            LOG.errorf(e, "No weights could be fitted to %d answers; it is tried again in %s", task.total(), CLAIM);
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> store(person, task, fitted));
    }

    /**
     * What is to be fitted.
     *
     * @param answers in the order of time
     * @param total how many entries the learner has in the log
     */
    private record Task(List<LogEntry.Answered> answers, Replay present, int total) {

        /** How much longer intervals are under a model than under the default one, as the geometric mean over all facts. */
        private double stretch(MemoryModel model) {
            Map<String, FactMemory> usual = with(MemoryModel.DEFAULT);
            double retention = present.scheduler().settings().desiredRetention();
            return Math.exp(with(model).entrySet().stream()
                    .mapToDouble(entry -> Math.log(interval(model, entry.getValue(), retention)
                            / interval(
                                    MemoryModel.DEFAULT,
                                    usual.getOrDefault(entry.getKey(), FactMemory.NEW),
                                    retention)))
                    .average()
                    .orElse(0));
        }

        private Map<String, FactMemory> with(MemoryModel model) {
            return new Replay(model, present.scheduler()).of(answers).memories();
        }

        private static double interval(MemoryModel model, FactMemory memory, double retention) {
            MemoryState state = memory.state();
            return state == null ? 1 : model.fsrs().interval(state.stability(), retention);
        }
    }

    private Task task(UUID person) {
        int total = 0;
        List<String> facts = new ArrayList<>();
        for (Map.Entry<String, Integer> fact :
                sql.list(FACTS, row -> Map.entry(row.getString(1), row.getInt(2)), person)) {
            total += fact.getValue();
            if (total <= MOST_ANSWERS) {
                facts.add(fact.getKey());
            }
        }
        MemoryModel model = models.of(person);
        Replay present = new Replay(model, learners.of(person).scheduler(model));
        return new Task(replays.answers(person, facts, present), present, total);
    }

    private void store(UUID person, Task task, Fitting.Fitted fitted) {
        models.holdAlone(person);
        // whoever had too few reviews is looked at again tomorrow
        sql.change(LOOKED_AT, fitted.reviews(), Fitting.LEAST_REVIEWS, task.total(), fitted.reviews(), person);
        if (fitted.pays()) {
            int changed = sql.change(
                    CHANGE,
                    fitted.weights().toList(),
                    clock.instant(),
                    fitted.reviews(),
                    fitted.presentLoss(),
                    fitted.fittedLoss(),
                    task.stretch(MemoryModel.DEFAULT.with(fitted.weights())),
                    person);
            if (changed > 0) {
                models.replayAll(person);
            }
        }
    }
}
