package org.factloom.item;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a new revision of an article means for its facts and items. An id says what is the same: a fact that moved to another
 * section or sentence, and says what it said, is kept.
 *
 * @param facts in the order of the new revision, those that are gone last
 * @param items in the same order; changed is one that asks a changed fact
 */
public record Revision(List<Change<Fact>> facts, List<Change<Item>> items) {

    /** What became of a fact or an item. */
    public enum Kind {
        KEPT,
        CHANGED,
        GONE,
        NEW;

        /** The name in files and on the command line, "kept". */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A fact or an item in both revisions.
     *
     * @param before null where it is new
     * @param after null where it is gone
     */
    public record Change<T>(
            Kind kind, @Nullable T before, @Nullable T after) {}

    public Revision {
        facts = List.copyOf(facts);
        items = List.copyOf(items);
    }

    /** Compares what was made of two revisions of one article under one slug. */
    public static Revision between(Generation before, Generation after) {
        return between(before.facts(), before.items(), after.facts(), after.items());
    }

    /** Compares two states of one set. */
    public static Revision between(List<Fact> oldFacts, List<Item> oldItems, List<Fact> newFacts, List<Item> newItems) {
        List<Change<Fact>> facts = compare(
                oldFacts,
                newFacts,
                Fact::id,
                (old, now) -> old.value().says(now.value()) && old.certainty() == now.certainty());
        Set<String> changed = facts.stream()
                .filter(change -> change.kind() == Kind.CHANGED && change.after() != null)
                .map(change -> change.after().id())
                .collect(Collectors.toSet());
        List<Change<Item>> items = compare(oldItems, newItems, Item::id, (old, now) -> now.origin().facts().stream()
                .noneMatch(changed::contains));
        return new Revision(facts, items);
    }

    /** How many became what, of {@link #facts} or {@link #items}. */
    public static <T> Map<Kind, Integer> counts(List<Change<T>> changes) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }

    private static <T> List<Change<T>> compare(
            List<T> before, List<T> after, Function<T, String> id, BiPredicate<T, T> same) {
        Map<String, T> left = new LinkedHashMap<>();
        before.forEach(old -> left.put(id.apply(old), old));
        List<Change<T>> changes = new ArrayList<>();
        for (T now : after) {
            T old = left.remove(id.apply(now));
            Kind kind = old == null ? Kind.NEW : same.test(old, now) ? Kind.KEPT : Kind.CHANGED;
            changes.add(new Change<>(kind, old, now));
        }
        left.values().forEach(gone -> changes.add(new Change<>(Kind.GONE, gone, null)));
        return changes;
    }
}
