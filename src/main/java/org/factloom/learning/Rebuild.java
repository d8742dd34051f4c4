package org.factloom.learning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.factloom.memory.FactMemory;
import org.factloom.web.Outage;

/** Makes all memories anew from the answer log. */
@ApplicationScoped
class Rebuild {

    private static final int AT_ONCE = 200;
    private static final int MOST_NAMED = 100;

    /** SQLSTATE of locks not to be had in time, and of deadlocks. */
    private static final Set<String> BUSY = Set.of("55P03", "40P01");

    private final LogRows rows;
    private final Memories memories;
    private final Replays replays;
    private final PendingFolds pending;

    Rebuild(LogRows rows, Memories memories, Replays replays, PendingFolds pending) {
        this.rows = rows;
        this.memories = memories;
        this.replays = replays;
        this.pending = pending;
    }

    /**
     * What a rebuild did.
     *
     * @param changed memories that were stored otherwise
     * @param waiting memories that could not be made now, because somebody answered; they are made within minutes
     * @param skipped damaged entries of the log
     * @param named the first of them, "entry 4711 of fact x: no phase WOBBLE"
     */
    record Report(int people, int memories, int changed, int waiting, int entries, int skipped, List<String> named) {

        static final Report NOTHING = new Report(0, 0, 0, 0, 0, 0, List.of());

        private Report with(Report other) {
            List<String> all = new ArrayList<>(named);
            all.addAll(other.named);
            return new Report(
                    people + other.people,
                    memories + other.memories,
                    changed + other.changed,
                    waiting + other.waiting,
                    entries + other.entries,
                    skipped + other.skipped,
                    List.copyOf(all.subList(0, Math.min(all.size(), MOST_NAMED))));
        }
    }

    /**
     * Of everybody, some facts at a time, each time in a transaction of its own: people may go on answering.
     *
     * @param progress is told after each person what was done so far
     */
    void all(Consumer<Report> progress) {
        List<UUID> people = QuarkusTransaction.requiringNew().call(rows::people);
        Report report = Report.NOTHING;
        for (UUID person : people) {
            report = report.with(of(person));
            progress.accept(report);
        }
    }

    /** Of one person. */
    Report of(UUID person) {
        List<String> facts = QuarkusTransaction.requiringNew().call(() -> rows.facts(person));
        Report report = new Report(1, 0, 0, 0, 0, 0, List.of());
        for (int from = 0; from < facts.size(); from += AT_ONCE) {
            List<String> some = facts.subList(from, Math.min(facts.size(), from + AT_ONCE));
            report = report.with(now(person, some));
        }
        return report;
    }

    /** A memory that is busy for longer than a lock waits holds up no other: it is left to {@link PendingFolds}. */
    private Report now(UUID person, List<String> facts) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> of(person, facts));
        } catch (RuntimeException e) {
            if (Outage.behind(e).filter(sql -> BUSY.contains(sql.getSQLState())).isEmpty()) {
                throw e;
            }
            QuarkusTransaction.requiringNew().run(() -> pending.add(person, facts));
            return new Report(0, facts.size(), 0, facts.size(), 0, 0, List.of());
        }
    }

    private Report of(UUID person, List<String> facts) {
        memories.lock(person, new TreeSet<>(facts));
        Map<String, FactMemory> before = memories.readable(person, facts);
        Map<String, Replays.Replayed> replayed = replays.of(person, facts);
        replays.write(person, replayed);
        List<String> named = new ArrayList<>();
        int changed = 0;
        int entries = 0;
        for (String fact : facts) {
            Replays.Replayed result = Objects.requireNonNull(replayed.get(fact));
            changed += result.memory().equals(before.get(fact)) ? 0 : 1;
            entries += result.entries();
            result.damaged()
                    .forEach(damage ->
                            named.add("entry %d of fact %s: %s".formatted(damage.entry(), fact, damage.what())));
        }
        return new Report(0, facts.size(), changed, 0, entries, named.size(), List.copyOf(named));
    }
}
