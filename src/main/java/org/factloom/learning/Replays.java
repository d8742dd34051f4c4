package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.FactMemory;
import org.factloom.memory.LogEntry;
import org.factloom.memory.MemoryModel;
import org.factloom.memory.Replay;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes memories from the log alone. To be called in a transaction that has locked them. */
@ApplicationScoped
class Replays {

    private static final Logger LOG = Logger.getLogger(Replays.class);

    private final Learners learners;
    private final LearnerModels models;
    private final LogRows rows;
    private final Memories memories;

    Replays(Learners learners, LearnerModels models, LogRows rows, Memories memories) {
        this.learners = learners;
        this.models = models;
        this.rows = rows;
        this.memories = memories;
    }

    /**
     * What the log of one fact makes.
     *
     * @param last the time of the latest answer that counts; null for none
     * @param entries how many there are
     * @param damaged those that were skipped
     */
    record Replayed(FactMemory memory, @Nullable Instant last, int entries, List<Replay.Damage> damaged) {}

    /** Replays facts and stores what comes of them. Damaged entries are named in the log of the application. */
    void write(UUID person, Collection<String> facts) {
        if (!facts.isEmpty()) {
            write(person, of(person, List.copyOf(facts)));
        }
    }

    void write(UUID person, Map<String, Replayed> replayed) {
        replayed.forEach((fact, result) -> result.damaged()
                .forEach(damage -> LOG.warnf("Answer log of fact %s, %s; it is skipped", fact, damage)));
        memories.write(
                person,
                replayed.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new StoredMemory(
                                entry.getKey(),
                                entry.getValue().memory(),
                                entry.getValue().last(),
                                false,
                                null))
                        .toList(),
                learners.of(person).boundary());
    }

    Map<String, Replayed> of(UUID person, List<String> facts) {
        LearnerSettings settings = learners.of(person);
        MemoryModel model = models.held(person);
        Replay replay = new Replay(model, settings.scheduler(model));
        Map<String, List<LogRow>> log = rows.of(person, facts, settings.boundary());
        Map<String, Replayed> replayed = new HashMap<>();
        for (String fact : facts) {
            List<LogRow> own = log.getOrDefault(fact, List.of());
            Replay.Replayed result = replay.of(entries(own));
            Instant last = result.answers().stream()
                    .map(answer -> answer.answer().at())
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            replayed.put(
                    fact,
                    new Replayed(
                            result.memories().getOrDefault(fact, FactMemory.NEW), last, own.size(), result.skipped()));
        }
        return replayed;
    }

    /** The memories of facts as they were at some instants, the earliest first, by fact; nothing of what was never answered. It locks nothing, and nothing need be locked. */
    Map<String, List<FactMemory>> at(
            UUID person, List<String> facts, List<Instant> instants, Replay replay, DayBoundary boundary) {
        return rows.of(person, facts, boundary).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, log -> replay.at(entries(log.getValue()), instants)));
    }

    /** The answers that count, in the order of time. */
    List<LogEntry.Answered> answers(UUID person, List<String> facts, Replay replay) {
        return rows.of(person, facts, learners.of(person).boundary()).values().stream()
                .flatMap(own -> replay.of(entries(own)).answers().stream())
                .sorted(Comparator.comparing(
                                (LogEntry.Answered entry) -> entry.answer().at())
                        .thenComparing(LogEntry::id))
                .toList();
    }

    /** What the rows of a fact say, in their order. A pretest counts where it was right in the end. */
    private static List<LogEntry> entries(List<LogRow> rows) {
        Map<UUID, LogRow> first = new HashMap<>();
        Map<UUID, LogRow> latest = new HashMap<>();
        for (LogRow row : rows) {
            first.merge(row.response(), row, (one, other) -> one.correction() <= other.correction() ? one : other);
            latest.merge(row.response(), row, (one, other) -> one.correction() >= other.correction() ? one : other);
        }
        List<LogEntry> entries = new ArrayList<>();
        for (LogRow row : rows) {
            LogRow answer = first.getOrDefault(row.response(), row);
            LogRow counting = latest.getOrDefault(row.response(), row);
            // Of several corrections the last one counts, also where the others took the answer back.
            boolean overtaken = !row.equals(answer) && !row.equals(counting);
            if (!overtaken && !(row.pretest() && counting.score() < 1)) {
                entries.add(entry(row, answer));
            }
        }
        return entries;
    }

    private static LogEntry entry(LogRow row, LogRow answer) {
        if (row.withdrawn()) {
            return new LogEntry.Withdrawn(row.id(), answer.id());
        }
        if (row.correction() > answer.correction()) {
            return new LogEntry.Regraded(row.id(), answer.id(), row.score());
        }
        return row.answer() == null ? new LogEntry.Unreadable(row.id(), row.damage()) : row.answer();
    }
}
