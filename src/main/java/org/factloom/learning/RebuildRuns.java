package org.factloom.learning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.factloom.web.Outage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Rebuilds in the background, one at a time. What an instance leaves unfinished another begins anew. */
@ApplicationScoped
class RebuildRuns {

    private static final Logger LOG = Logger.getLogger(RebuildRuns.class);

    /** Of an instance that has not been heard of for so long nothing is expected. */
    private static final Duration SILENT = Duration.ofMinutes(5);

    private static final Duration BEAT = Duration.ofSeconds(1);

    private static final String ASK = """
            insert into memory_rebuild as r (started_at, seen_at, report) values (?, timestamptz 'epoch', ?::jsonb)
            on conflict (single) do update set started_at = excluded.started_at, seen_at = excluded.seen_at, finished_at = null, failure = null,
                report = excluded.report
            where r.finished_at is not null""";

    private static final String CLAIM = """
            update memory_rebuild set seen_at = ? where finished_at is null and seen_at < ?""";

    private static final String SEEN = "update memory_rebuild set seen_at = ?, report = ?::jsonb";

    private static final String FINISHED = "update memory_rebuild set finished_at = ?, report = ?::jsonb, failure = ?";

    private static final String LATEST =
            "select started_at, seen_at < started_at as waiting, finished_at, failure, report #>> '{}' as report from memory_rebuild";

    private final Sql sql;
    private final Rebuild rebuild;
    private final ObjectMapper json;
    private final Clock clock;

    RebuildRuns(Sql sql, Rebuild rebuild, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.rebuild = rebuild;
        this.json = json;
        this.clock = clock;
    }

    /** Where a rebuild stands. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * A rebuild.
     *
     * @param failure why it broke off; null where it did not
     * @param report what it has done so far
     */
    record Run(
            State state,
            Instant askedAt,
            @Nullable Instant finishedAt,
            @Nullable String failure,
            Rebuild.Report report) {}

    /** Asks for one, unless one is under way. */
    void ask() {
        sql.change(ASK, clock.instant(), written(Rebuild.Report.NOTHING));
    }

    /** Nothing where nobody ever asked. */
    Optional<Run> latest() {
        return sql.first(LATEST, this::read);
    }

    private Run read(ResultSet row) throws SQLException {
        Instant finished = Sql.instant(row, "finished_at");
        String failure = row.getString("failure");
        State state = failure != null
                ? State.FAILED
                : finished != null ? State.DONE : row.getBoolean("waiting") ? State.WAITING : State.RUNNING;
        try {
            return new Run(
                    state,
                    row.getTimestamp("started_at").toInstant(),
                    finished,
                    failure,
                    json.readValue(row.getString("report"), Rebuild.Report.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does what was asked for. While the database is away it waits. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            Instant now = clock.instant();
            if (sql.change(CLAIM, now, now.minus(SILENT)) > 0) {
                finish(now);
            }
        } catch (RuntimeException e) {
            if (Outage.behind(e).isEmpty()) {
                throw e;
            }
        }
    }

    private void finish(Instant began) {
        Beats beats = new Beats(began);
        String failure = null;
        try {
            rebuild.all(beats::of);
        } catch (RuntimeException e) {
            if (Outage.behind(e).isPresent()) {
                throw e;
            }
            LOG.error("The rebuild of all memories broke off", e);
            failure = String.valueOf(e.getMessage());
        }
        sql.change(FINISHED, clock.instant(), written(beats.report), failure);
    }

    /** Says now and then how far it is. */
    private final class Beats {

        private Instant last;
        private Rebuild.Report report = Rebuild.Report.NOTHING;

        private Beats(Instant began) {
            last = began;
        }

        private void of(Rebuild.Report soFar) {
            report = soFar;
            if (clock.instant().isAfter(last.plus(BEAT))) {
                last = clock.instant();
                sql.change(SEEN, last, written(report));
            }
        }
    }

    private String written(Rebuild.Report report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
