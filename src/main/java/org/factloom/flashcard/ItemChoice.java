package org.factloom.flashcard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factloom.item.Form;
import org.factloom.library.StoredItem;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Rung;

/** In which of its items a fact is asked. */
final class ItemChoice {

    private ItemChoice() {}

    /**
     * An item of the form that the ladder asks for, or of one near to it; of several one that asks nothing else, then the one that is most likely
     * neither too easy nor too hard, then the one that was not asked for the longest time. A leech is asked in another form than last time.
     *
     * @param offBest how far the chance of a right answer to each item is from the best one, by its id
     * @param asked when each item was last asked of the learner, as an ascending number, by its id
     */
    static Optional<StoredItem> of(
            List<StoredItem> items, FactMemory memory, Map<String, Integer> offBest, Map<String, Long> asked) {
        Form last = items.stream()
                .filter(item -> asked.containsKey(item.id()))
                .max(Comparator.comparing(item -> asked.getOrDefault(item.id(), 0L)))
                .map(item -> item.current().form())
                .orElse(null);
        return items.stream()
                .min(Comparator.comparing((StoredItem item) ->
                                memory.leech() && item.current().form() == last)
                        .thenComparing(
                                item -> steps(memory.rung(), item.current().form()))
                        .thenComparing(item -> item.facts().size() > 1)
                        .thenComparing(item -> offBest.getOrDefault(item.id(), 0))
                        .thenComparing(item -> asked.getOrDefault(item.id(), 0L))
                        .thenComparing(StoredItem::id));
    }

    /** How many rungs lie between that of a memory and the nearest that a form suits. */
    private static int steps(Rung rung, Form form) {
        List<Rung> ladder = List.of(Rung.values());
        int own = ladder.indexOf(rung);
        return ladder.stream()
                .filter(other -> other.suits(form))
                .mapToInt(other -> Math.abs(ladder.indexOf(other) - own))
                .min()
                .orElse(ladder.size());
    }
}
