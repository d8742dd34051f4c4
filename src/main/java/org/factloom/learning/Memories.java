package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
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
            m.last_day, m.last_at, m.recalled, m.misled, m.missed, m.raised_in, m.suspended, m.buried_until""";

    private static final String LOCK = """
            select fact_id from memory where person_id = ? and fact_id = any (?) order by fact_id for update""";

    private static final String OF_FACTS =
            "select " + COLUMNS + " from memory m where m.person_id = ? and m.fact_id = any (?)";

    private static final String BEHIND = "select fact_id from fold_pending where person_id = ? and fact_id = any (?)";

    private static final String WRITE = """
            update memory set phase = ?, step = ?, interval_days = ?, due_at = ?, due_day = ?, stability = ?, difficulty = ?, rung = ?,
                answers = ?, lapses = ?, last_day = ?, last_at = ?, recalled = ?, misled = ?, missed = ?, raised_in = ?
            where person_id = ? and fact_id = ?""";

    private static final String LOADS = """
            select due_day, count(*) from memory where person_id = ? and due_day > ? and phase = 'REVIEW' and not suspended group by due_day""";

    private static final String SUSPENDED =
            "select fact_id from memory where person_id = ? and suspended order by fact_id";

    private static final String ANSWERED = "select " + COLUMNS
            + " from memory m where m.person_id = ? and m.phase <> 'NEW' and not m.suspended order by m.fact_id";

    private static final String REST =
            "update memory set suspended = ?, buried_until = ? where person_id = ? and fact_id = ?";

    private final Sql sql;

    Memories(Sql sql) {
        this.sql = sql;
    }

    /**
     * Locks the memories of facts until the transaction ends, those that are not there yet made new. Everybody locks in the order of the
     * facts, so that nobody waits for whoever waits for them.
     */
    void lock(UUID person, SortedSet<String> facts) {
        sql.change(MAKE, person, facts);
        sql.list(LOCK, row -> row.getString(1), person, facts);
    }

    /** What is stored of facts, by fact; nothing of one that was never answered. */
    public Map<String, StoredMemory> of(UUID person, Collection<String> facts) {
        return sql.list(OF_FACTS, Memories::read, person, facts).stream()
                .collect(Collectors.toMap(StoredMemory::fact, memory -> memory));
    }

    /** The same of facts that are about to be made anew: nothing of what is damaged. */
    Map<String, FactMemory> readable(UUID person, Collection<String> facts) {
        return sql.list(OF_FACTS, Memories::readable, person, facts).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(StoredMemory::fact, StoredMemory::memory));
    }

    /** Nothing of what is damaged. */
    static Optional<StoredMemory> readable(ResultSet row) throws SQLException {
        try {
            return Optional.of(read(row));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    /** Those of the facts whose memory is behind the log, and still to be replayed. */
    Set<String> behind(UUID person, Collection<String> facts) {
        return Set.copyOf(sql.list(BEHIND, row -> row.getString(1), person, facts));
    }

    /** @throws RuntimeException where the row is damaged */
    static StoredMemory read(ResultSet row) throws SQLException {
        PhaseColumns phase = PhaseColumns.read(row, "");
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
                        row.getBoolean("misled"),
                        row.getBoolean("missed"),
                        row.getString("raised_in")),
                Sql.instant(row, "last_at"),
                row.getBoolean("suspended"),
                row.getObject("buried_until", LocalDate.class));
    }

    /** Writes what a fold or a replay made of locked memories. */
    void write(UUID person, Collection<StoredMemory> memories, DayBoundary boundary) {
        sql.changeEach(
                WRITE,
                memories.stream()
                        .map(memory -> values(person, memory, boundary))
                        .toList());
    }

    private static List<@Nullable Object> values(UUID person, StoredMemory stored, DayBoundary boundary) {
        FactMemory memory = stored.memory();
        PhaseColumns phase = PhaseColumns.of(memory.phase(), boundary);
        return Arrays.asList(
                phase.phase(),
                phase.step(),
                phase.intervalDays(),
                phase.dueAt(),
                phase.dueDay(),
                phase.stability(),
                phase.difficulty(),
                memory.rung().name(),
                memory.answers(),
                memory.lapses(),
                memory.last(),
                stored.lastAt(),
                memory.recalled(),
                memory.misled(),
                memory.missed(),
                memory.raisedIn(),
                person,
                stored.fact());
    }

    /** The facts that a person keeps from being asked until further notice. */
    public List<String> suspended(UUID person) {
        return sql.list(SUSPENDED, row -> row.getString(1), person);
    }

    /** All memories of facts that were ever answered. */
    List<FactMemory> answered(UUID person) {
        return sql.list(ANSWERED, row -> read(row).memory(), person);
    }

    /** How many reviews are due on each day after {@code today}; days without any are left out. */
    public Map<LocalDate, Integer> loads(UUID person, LocalDate today) {
        return sql
                .list(LOADS, row -> Map.entry(row.getObject(1, LocalDate.class), row.getInt(2)), person, today)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Keeps a fact from being asked: until a day, or until its learner says otherwise. What is remembered of it stays. */
    public void rest(UUID person, String fact, boolean suspended, @Nullable LocalDate buriedUntil) {
        sql.change(MAKE, person, List.of(fact));
        sql.change(REST, suspended, buriedUntil, person, fact);
    }
}
