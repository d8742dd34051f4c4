package org.factloom.learning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.factloom.web.Outage;
import org.jboss.logging.Logger;

/** Facts whose memory is behind the log: they are replayed as soon as that works. */
@ApplicationScoped
class PendingFolds {

    private static final Logger LOG = Logger.getLogger(PendingFolds.class);
    private static final int AT_ONCE = 500;
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private static final String ADD = """
            insert into fold_pending (person_id, fact_id) select ?, unnest(?) on conflict do nothing""";

    private static final String NEXT = """
            select person_id, fact_id from fold_pending where tried_at is null or tried_at < ? order by person_id, fact_id limit ?""";

    private static final String TRIED =
            "update fold_pending set tried_at = ? where person_id = ? and fact_id = any (?)";

    private static final String REMOVE = "delete from fold_pending where person_id = ? and fact_id = any (?)";

    private final Sql sql;
    private final Memories memories;
    private final Replays replays;
    private final LearnerModels models;
    private final Clock clock;

    PendingFolds(Sql sql, Memories memories, Replays replays, LearnerModels models, Clock clock) {
        this.sql = sql;
        this.memories = memories;
        this.replays = replays;
        this.models = models;
        this.clock = clock;
    }

    void add(UUID person, Collection<String> facts) {
        sql.change(ADD, person, facts);
    }

    /** Replays what is pending. Several instances may do so at once. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void foldPending() {
        try {
            Map<UUID, SortedSet<String>> next =
                    QuarkusTransaction.requiringNew().call(this::next);
            while (!next.isEmpty()) {
                next.forEach(this::fold);
                next = QuarkusTransaction.requiringNew().call(this::next);
            }
        } catch (RuntimeException e) {
            // While the database is away, there is nothing to say that others do not say.
            if (Outage.behind(e).isEmpty()) {
                throw e;
            }
        }
    }

    private void fold(UUID person, SortedSet<String> facts) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                memories.lock(person, facts);
                models.held(person);
                sql.change(REMOVE, person, facts);
                replays.write(person, facts);
            });
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "The memories of %d facts of a learner are behind the log; they are tried again in %s",
                    facts.size(),
                    PAUSE);
            QuarkusTransaction.requiringNew().run(() -> sql.change(TRIED, clock.instant(), person, facts));
        }
    }

    private Map<UUID, SortedSet<String>> next() {
        Map<UUID, SortedSet<String>> next = new LinkedHashMap<>();
        sql.list(NEXT, row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)), before(), AT_ONCE)
                .forEach(pair -> next.computeIfAbsent(pair.getKey(), _ -> new TreeSet<>())
                        .add(pair.getValue()));
        return next;
    }

    private Instant before() {
        return clock.instant().minus(PAUSE);
    }
}
