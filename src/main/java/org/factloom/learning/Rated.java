package org.factloom.learning;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.factloom.memory.Elo;

/** The ratings of some items and of a learner in their topics, and how far answers that are given one after the other move them. */
final class Rated {

    /** Before anybody answers anything. */
    private static final Elo UNKNOWN = new Elo(Elo.Rating.NONE, Elo.Rating.NONE);

    /**
     * An item.
     *
     * @param tried whether the learner answered it before
     */
    record RatedItem(String id, UUID topic, Elo.Rating difficulty, boolean tried) {}

    private final Map<String, RatedItem> items = new HashMap<>();
    private final Map<UUID, Elo.Rating> skills;
    private final SortedMap<String, Double> movedItems = new TreeMap<>();
    private final SortedMap<UUID, Moved> movedSkills = new TreeMap<>();

    /** By how much a skill moves, and by how many answers. */
    record Moved(double by, int answers) {}

    /** @param skills of the learner, by topic */
    Rated(Iterable<RatedItem> items, Map<UUID, Elo.Rating> skills) {
        items.forEach(item -> this.items.put(item.id(), item));
        this.skills = new HashMap<>(skills);
    }

    /** The probability that what an item asks was known before it was ever asked. */
    double prior(String item) {
        return elo(item).known();
    }

    private Elo elo(String id) {
        RatedItem item = items.get(id);
        return item == null ? UNKNOWN : new Elo(skills.getOrDefault(item.topic(), Elo.Rating.NONE), item.difficulty());
    }

    /** Takes in the learner's first answer to an item, given without a hint; any other moves nothing. */
    void answered(String id, double guess, double score) {
        RatedItem item = items.get(id);
        if (item == null || item.tried()) {
            return;
        }
        Elo before = elo(id);
        Elo after = before.after(guess, score, true);
        skills.put(item.topic(), after.skill());
        items.put(id, new RatedItem(id, item.topic(), after.item(), true));
        movedItems.put(id, after.item().value() - before.item().value());
        movedSkills.merge(
                item.topic(),
                new Moved(after.skill().value() - before.skill().value(), 1),
                (one, other) -> new Moved(one.by() + other.by(), one.answers() + other.answers()));
    }

    /** By how much the difficulties of items moved, each by one answer. */
    SortedMap<String, Double> movedItems() {
        return movedItems;
    }

    SortedMap<UUID, Moved> movedSkills() {
        return movedSkills;
    }
}
