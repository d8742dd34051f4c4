package org.factloom.learning;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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

    private final AgroalDataSource database;
    private final Memories memories;
    private final Replays replays;
    private final Clock clock;

    PendingFolds(AgroalDataSource database, Memories memories, Replays replays, Clock clock) {
        this.database = database;
        this.memories = memories;
        this.replays = replays;
        this.clock = clock;
    }

    void add(UUID person, Collection<String> facts) {
        change(ADD, person, facts);
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
                change(REMOVE, person, facts);
                replays.write(person, facts);
            });
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "The memories of %d facts of a learner are behind the log; they are tried again in %s",
                    facts.size(),
                    PAUSE);
            QuarkusTransaction.requiringNew().run(() -> tried(person, facts));
        }
    }

    private Map<UUID, SortedSet<String>> next() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(NEXT)) {
            query.setObject(1, now().minus(PAUSE).atOffset(ZoneOffset.UTC));
            query.setInt(2, AT_ONCE);
            Map<UUID, SortedSet<String>> next = new LinkedHashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    next.computeIfAbsent(rows.getObject(1, UUID.class), _ -> new TreeSet<>())
                            .add(rows.getString(2));
                }
            }
            return next;
        } catch (SQLException e) {
            throw new IllegalStateException("pending folds cannot be read", e);
        }
    }

    private void tried(UUID person, Collection<String> facts) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(TRIED)) {
            update.setObject(1, now().atOffset(ZoneOffset.UTC));
            update.setObject(2, person);
            update.setArray(3, connection.createArrayOf("text", facts.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("pending folds cannot be written", e);
        }
    }

    private void change(String sql, UUID person, Collection<String> facts) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            change.setObject(1, person);
            change.setArray(2, connection.createArrayOf("text", facts.toArray()));
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("pending folds cannot be written", e);
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
