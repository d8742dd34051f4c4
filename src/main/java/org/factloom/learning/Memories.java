package org.factloom.learning;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Rung;
import org.jspecify.annotations.Nullable;

/** What everybody remembers of every fact. Joins a transaction that is under way. */
@ApplicationScoped
public class Memories {

    private static final String MAKE = """
            insert into memory (person_id, fact_id) select ?, fact from unnest(?) with ordinality as f (fact, place) order by place
            on conflict do nothing""";

    static final String COLUMNS = """
            m.fact_id, m.phase, m.step, m.interval_days, m.due_at, m.due_day, m.stability, m.difficulty, m.rung, m.answers, m.lapses,
            m.last_day, m.last_at, m.recalled, m.raised_in, m.suspended, m.buried_until""";

    private static final String LOCK = """
            select fact_id from memory where person_id = ? and fact_id = any (?) order by fact_id for update""";

    private static final String OF_FACTS =
            "select " + COLUMNS + " from memory m where m.person_id = ? and m.fact_id = any (?)";

    private static final String BEHIND = "select fact_id from fold_pending where person_id = ? and fact_id = any (?)";

    private static final String WRITE = """
            update memory set phase = ?, step = ?, interval_days = ?, due_at = ?, due_day = ?, stability = ?, difficulty = ?, rung = ?,
                answers = ?, lapses = ?, last_day = ?, last_at = ?, recalled = ?, raised_in = ?
            where person_id = ? and fact_id = ?""";

    private static final String LOADS = """
            select due_day, count(*) from memory where person_id = ? and due_day > ? and phase = 'REVIEW' and not suspended group by due_day""";

    private static final String SUSPENDED =
            "select fact_id from memory where person_id = ? and suspended order by fact_id";

    private static final String ANSWERED = "select " + COLUMNS
            + " from memory m where m.person_id = ? and m.phase <> 'NEW' and not m.suspended order by m.fact_id";

    private static final String REST =
            "update memory set suspended = ?, buried_until = ? where person_id = ? and fact_id = ?";

    private final AgroalDataSource database;

    Memories(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Locks the memories of facts until the transaction ends, those that are not there yet made new. Everybody locks in the order of the
     * facts, so that nobody waits for whoever waits for them.
     */
    void lock(UUID person, SortedSet<String> facts) {
        withFacts(MAKE, person, facts, PreparedStatement::executeUpdate);
        withFacts(LOCK, person, facts, PreparedStatement::execute);
    }

    /** What is stored of facts, by fact; nothing of one that was never answered. */
    public Map<String, StoredMemory> of(UUID person, Collection<String> facts) {
        return withFacts(OF_FACTS, person, facts, query -> {
            Map<String, StoredMemory> memories = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    StoredMemory memory = read(rows);
                    memories.put(memory.fact(), memory);
                }
            }
            return memories;
        });
    }

    /** Those of the facts whose memory is behind the log, and still to be replayed. */
    Set<String> behind(UUID person, Collection<String> facts) {
        return withFacts(BEHIND, person, facts, query -> {
            Set<String> behind = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    behind.add(rows.getString(1));
                }
            }
            return behind;
        });
    }

    /** The same without what is damaged. */
    Map<String, FactMemory> readable(UUID person, Collection<String> facts) {
        return withFacts(OF_FACTS, person, facts, query -> {
            Map<String, FactMemory> memories = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    try {
                        StoredMemory memory = read(rows);
                        memories.put(memory.fact(), memory.memory());
                    } catch (RuntimeException _) {
                        // it is about to be made anew
                    }
                }
            }
            return memories;
        });
    }

    /** @throws RuntimeException where the row is damaged */
    static StoredMemory read(ResultSet row) throws SQLException {
        PhaseColumns phase = PhaseColumns.read(row, "");
        OffsetDateTime lastAt = row.getObject("last_at", OffsetDateTime.class);
        if (phase == null) {
            throw new IllegalArgumentException("no phase");
        }
        return new StoredMemory(
                row.getString("fact_id"),
                new FactMemory(
                        phase.toPhase(),
                        Rung.valueOf(row.getString("rung")),
                        row.getInt("answers"),
                        row.getInt("lapses"),
                        row.getObject("last_day", LocalDate.class),
                        row.getBoolean("recalled"),
                        row.getString("raised_in")),
                lastAt == null ? null : lastAt.toInstant(),
                row.getBoolean("suspended"),
                row.getObject("buried_until", LocalDate.class));
    }

    /** Writes what a fold or a replay made of locked memories. */
    void write(UUID person, Collection<StoredMemory> memories, DayBoundary boundary) {
        with(WRITE, update -> {
            for (StoredMemory stored : memories) {
                FactMemory memory = stored.memory();
                PhaseColumns phase = PhaseColumns.of(memory.phase(), boundary);
                bind(
                        update,
                        phase.phase(),
                        phase.step(),
                        phase.intervalDays(),
                        timestamp(phase.dueAt()),
                        phase.dueDay(),
                        phase.stability(),
                        phase.difficulty(),
                        memory.rung().name(),
                        memory.answers(),
                        memory.lapses(),
                        memory.last(),
                        timestamp(stored.lastAt()),
                        memory.recalled(),
                        memory.raisedIn(),
                        person,
                        stored.fact());
                update.addBatch();
            }
            return update.executeBatch();
        });
    }

    /** The facts that a person keeps from being asked until further notice. */
    public List<String> suspended(UUID person) {
        return with(SUSPENDED, query -> {
            bind(query, person);
            List<String> facts = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    facts.add(rows.getString(1));
                }
            }
            return facts;
        });
    }

    /** All memories of facts that were ever answered. */
    List<FactMemory> answered(UUID person) {
        return with(ANSWERED, query -> {
            bind(query, person);
            List<FactMemory> memories = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    memories.add(read(rows).memory());
                }
            }
            return memories;
        });
    }

    /** How many reviews are due on each day after {@code today}; days without any are left out. */
    public Map<LocalDate, Integer> loads(UUID person, LocalDate today) {
        return with(LOADS, query -> {
            bind(query, person, today);
            Map<LocalDate, Integer> loads = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    loads.put(rows.getObject(1, LocalDate.class), rows.getInt(2));
                }
            }
            return loads;
        });
    }

    /** Keeps a fact from being asked: until a day, or until its learner says otherwise. What is remembered of it stays. */
    public void rest(UUID person, String fact, boolean suspended, @Nullable LocalDate buriedUntil) {
        withFacts(MAKE, person, List.of(fact), PreparedStatement::executeUpdate);
        with(REST, update -> {
            bind(update, suspended, buriedUntil, person, fact);
            return update.executeUpdate();
        });
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T withFacts(String sql, UUID person, Collection<String> facts, Work<T> work) {
        return with(sql, statement -> {
            statement.setObject(1, person);
            statement.setArray(2, statement.getConnection().createArrayOf("text", facts.toArray()));
            return work.on(statement);
        });
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("memories cannot be reached", e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
