package org.factloom.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the memories of a learner from the answer log alone. Stability and difficulty are computed anew, so that another model can be tried on
 * the same answers; due dates are those that were promised, and where none was, those of the settings that held at the answer.
 *
 * @param scheduler decides where the log neither promised anything nor knows the settings
 */
public record Replay(MemoryModel model, Scheduler scheduler) {

    /**
     * What a log says.
     *
     * @param memories by fact, in the order of their first answers
     * @param answers those that counted, as regraded, in the order of the log
     * @param skipped the damaged entries
     */
    public record Replayed(Map<String, FactMemory> memories, List<LogEntry.Answered> answers, List<Damage> skipped) {}

    /** An entry that was skipped: "entry 4711: score 1.7 is not within 0 and 1". */
    public record Damage(long entry, String what) {

        @Override
        public String toString() {
            return "entry " + entry + ": " + what;
        }
    }

    /** Replays a log. An entry that stands in it twice counts once. */
    public Replayed of(Iterable<? extends LogEntry> log) {
        List<Damage> skipped = new ArrayList<>();
        List<LogEntry.Answered> answers = corrected(log, skipped);
        Map<String, FactMemory> memories = new LinkedHashMap<>();
        for (LogEntry.Answered entry : answers) {
            memories.compute(entry.fact(), (_, before) -> outcome(before, entry).after());
        }
        return new Replayed(memories, answers, skipped);
    }

    /** The memory of one fact at each of some instants, the earliest first, by its log in the order of time. Marks count as they were corrected in the end, also where that was later. */
    public List<FactMemory> at(Iterable<? extends LogEntry> log, List<Instant> instants) {
        List<LogEntry.Answered> answers = corrected(log, new ArrayList<>());
        List<FactMemory> memories = new ArrayList<>();
        FactMemory memory = FactMemory.NEW;
        int next = 0;
        for (Instant instant : instants) {
            while (next < answers.size() && answers.get(next).answer().at().isBefore(instant)) {
                memory = outcome(memory, answers.get(next)).after();
                next++;
            }
            memories.add(memory);
        }
        return List.copyOf(memories);
    }

    /** What came of one answer after all before it. */
    Outcome outcome(@Nullable FactMemory before, LogEntry.Answered entry) {
        Scheduler deciding = entry.after() != null || entry.settings() == null
                ? scheduler
                : new Scheduler(model.fsrs(), entry.settings());
        Outcome outcome = model.answer(deciding, before == null ? FactMemory.NEW : before, entry.answer(), Fuzz.NONE);
        MemoryState state = outcome.after().state();
        return entry.after() == null || state == null
                ? outcome
                : outcome.promised(entry.after().with(state));
    }

    private static List<LogEntry.Answered> corrected(Iterable<? extends LogEntry> log, List<Damage> skipped) {
        Map<Long, LogEntry> seen = new HashMap<>();
        Map<Long, LogEntry.Answered> answers = new LinkedHashMap<>();
        for (LogEntry entry : log) {
            LogEntry twin = seen.putIfAbsent(entry.id(), entry);
            String damage =
                    twin == null ? apply(entry, answers) : twin.equals(entry) ? null : "its number stands twice";
            if (damage != null) {
                skipped.add(new Damage(entry.id(), damage));
            }
        }
        return List.copyOf(answers.values());
    }

    private static @Nullable String apply(LogEntry entry, Map<Long, LogEntry.Answered> answers) {
        return switch (entry) {
            case LogEntry.Answered answered -> {
                String damage = answered.damage();
                if (damage == null) {
                    answers.put(answered.id(), answered);
                }
                yield damage;
            }
            case LogEntry.Withdrawn(long _, long target) ->
                answers.remove(target) == null ? "it takes back " + target + ", which is not there" : null;
            case LogEntry.Regraded(long _, long target, double score) -> regrade(target, score, answers);
            case LogEntry.Unreadable(long _, String what) -> what;
        };
    }

    private static @Nullable String regrade(long target, double score, Map<Long, LogEntry.Answered> answers) {
        LogEntry.Answered before = answers.get(target);
        if (before == null) {
            return "it regrades " + target + ", which is not there";
        }
        LogEntry.Answered after = before.regraded(score);
        String damage = after.damage();
        if (damage == null) {
            answers.put(target, after);
        }
        return damage;
    }
}
