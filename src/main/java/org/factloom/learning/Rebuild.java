package org.factloom.learning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.factloom.memory.FactMemory;

/** Makes all memories anew from the answer log. */
@ApplicationScoped
class Rebuild {

    private static final int AT_ONCE = 200;
    private static final int MOST_NAMED = 100;

    private final LogRows rows;
    private final Memories memories;
    private final Replays replays;

    Rebuild(LogRows rows, Memories memories, Replays replays) {
        this.rows = rows;
        this.memories = memories;
        this.replays = replays;
    }

    /**
     * What a rebuild did.
     *
     * @param changed memories that were stored otherwise
     * @param skipped damaged entries of the log
     * @param named the first of them, "entry 4711 of fact x: no phase WOBBLE"
     */
    record Report(int people, int memories, int changed, int entries, int skipped, List<String> named) {

        static final Report NOTHING = new Report(0, 0, 0, 0, 0, List.of());

        private Report with(Report other) {
            List<String> all = new ArrayList<>(named);
            all.addAll(other.named);
            return new Report(
                    people + other.people,
                    memories + other.memories,
                    changed + other.changed,
                    entries + other.entries,
                    skipped + other.skipped,
                    List.copyOf(all.subList(0, Math.min(all.size(), MOST_NAMED))));
        }
    }

    /** Of everybody, some facts at a time, each time in a transaction of its own: people may go on answering. */
    Report all() {
        List<UUID> people = QuarkusTransaction.requiringNew().call(rows::people);
        return people.stream().map(this::of).reduce(Report.NOTHING, Report::with);
    }

    /** Of one person. */
    Report of(UUID person) {
        List<String> facts = QuarkusTransaction.requiringNew().call(() -> rows.facts(person));
        Report report = new Report(1, 0, 0, 0, 0, List.of());
        for (int from = 0; from < facts.size(); from += AT_ONCE) {
            List<String> some = facts.subList(from, Math.min(facts.size(), from + AT_ONCE));
            report = report.with(QuarkusTransaction.requiringNew().call(() -> of(person, some)));
        }
        return report;
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
            Replays.Replayed result =
                    replayed.getOrDefault(fact, new Replays.Replayed(FactMemory.NEW, null, 0, List.of()));
            changed += result.memory().equals(before.get(fact)) ? 0 : 1;
            entries += result.entries();
            result.damaged()
                    .forEach(damage ->
                            named.add("entry %d of fact %s: %s".formatted(damage.entry(), fact, damage.what())));
        }
        return new Report(0, facts.size(), changed, entries, named.size(), List.copyOf(named));
    }
}
