package org.factloom.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.authoring.ItemChange.Kind;
import org.factloom.authoring.RevisionChoices.Choice;
import org.factloom.exchange.ItemJson;
import org.factloom.exchange.MadeJson.Made;
import org.factloom.exchange.Moved;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.item.Item;
import org.factloom.item.Revision;

/**
 * What a newer text of an article does to its facts, and to all that asks them.
 *
 * @param facts in the order of the newer text, those that are gone last
 */
record RevisionPlan(List<FactChange> facts, List<ItemChange> items, RevisionChoices choices) {

    /**
     * An item as it stands in a set.
     *
     * @param own whether the set belongs to whoever owns the article, and holds no cards of a reader
     * @param written whether a person wrote or changed it, or added to it
     */
    record Standing(String id, String set, boolean own, boolean written, Item item) {}

    static RevisionPlan of(
            List<Fact> before, Made made, Article newer, List<Standing> standing, RevisionChoices choices) {
        Moved moved = new Moved(newer);
        List<FactChange> facts = Revision.between(before, List.of(), made.facts(), List.of()).facts().stream()
                .map(change -> change.after() == null
                        ? left(Objects.requireNonNull(change.before()), moved)
                        : new FactChange(change.kind(), change.before(), change.after()))
                .toList();
        Items items = new Items(facts, made.items(), moved, choices);
        return new RevisionPlan(facts, standing.stream().map(items::change).toList(), choices);
    }

    /** Of one that nobody found in the newer text. What still stands there word for word is kept, and what a person wrote anyway. */
    private static FactChange left(Fact before, Moved moved) {
        Fact after = moved.fact(before);
        boolean stands = after.evidence().size() == before.evidence().size();
        if (stands) {
            return new FactChange(Revision.Kind.KEPT, before, after);
        }
        return before.family() == Family.HAND_WRITTEN
                ? new FactChange(Revision.Kind.KEPT, before, before)
                : new FactChange(Revision.Kind.GONE, before, null);
    }

    /** The facts of a kind. */
    List<FactChange> facts(Revision.Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /** The ids of facts that are to be asked no longer. */
    Set<String> dropped() {
        return facts(Revision.Kind.GONE).stream()
                .map(FactChange::id)
                .filter(id -> choices.of(id, Choice.DROP) == Choice.DROP)
                .collect(Collectors.toSet());
    }

    /** The ids of facts that changed, and are to stay as they were. */
    Set<String> refused() {
        return facts(Revision.Kind.CHANGED).stream()
                .map(FactChange::id)
                .filter(id -> choices.of(id, Choice.TAKE) == Choice.KEEP)
                .collect(Collectors.toSet());
    }

    /** What the article states from then on, in reading order. */
    List<Fact> said(Article newer) {
        Moved moved = new Moved(newer);
        Set<String> dropped = dropped();
        return facts.stream()
                .filter(change -> !dropped.contains(change.id()))
                .map(change -> said(change, moved))
                .sorted(Comparator.comparing(fact -> fact.evidence().isEmpty()
                        ? Integer.MAX_VALUE
                        : fact.evidence().getFirst().span().start()))
                .toList();
    }

    private Fact said(FactChange change, Moved moved) {
        return switch (change.kind()) {
            case KEPT, NEW -> change.now();
            case CHANGED -> refused().contains(change.id()) ? asItStood(change.was(), moved) : change.now();
            case GONE -> choices.of(change.id(), Choice.DROP) == Choice.HAND ? vouched(change.was()) : change.was();
        };
    }

    private static Fact asItStood(Fact fact, Moved moved) {
        Fact there = moved.fact(fact);
        return there.evidence().size() == fact.evidence().size() ? there : fact;
    }

    private static Fact vouched(Fact fact) {
        return new Fact(
                fact.id(),
                Family.HAND_WRITTEN,
                fact.subject(),
                fact.relation(),
                fact.value(),
                fact.certainty(),
                List.of());
    }

    /** What becomes of items. */
    private static final class Items {

        private final Map<String, FactChange> facts;
        private final Map<List<Object>, List<Item>> made;
        private final Moved moved;
        private final RevisionChoices choices;

        private Items(List<FactChange> facts, List<Item> made, Moved moved, RevisionChoices choices) {
            this.facts = facts.stream().collect(Collectors.toMap(FactChange::id, Function.identity(), (one, _) -> one));
            this.made = made.stream().collect(Collectors.groupingBy(RevisionPlan::kindred));
            this.moved = moved;
            this.choices = choices;
        }

        private ItemChange change(Standing standing) {
            List<FactChange> asked = standing.item().origin().facts().stream()
                    .flatMap(id -> Stream.ofNullable(facts.get(id)))
                    .toList();
            List<Choice> gone = choices(asked, Revision.Kind.GONE, Choice.DROP);
            if (gone.contains(Choice.DROP)) {
                return new ItemChange(
                        standing, standing.own() ? Kind.OUT : Kind.UNPROVED, standing.item(), standing.item());
            }
            if (gone.contains(Choice.HAND)) {
                return standing.own()
                        ? new ItemChange(
                                standing, Kind.STAYS, standing.item(), ItemJson.byHand(moved.item(standing.item())))
                        : new ItemChange(standing, Kind.UNPROVED, standing.item(), standing.item());
            }
            if (!gone.isEmpty()) {
                return new ItemChange(standing, Kind.STAYS, standing.item(), standing.item());
            }
            return choices(asked, Revision.Kind.CHANGED, Choice.TAKE).contains(Choice.TAKE)
                    ? changed(standing)
                    : kept(standing, asked);
        }

        private List<Choice> choices(List<FactChange> asked, Revision.Kind kind, Choice proposed) {
            return asked.stream()
                    .filter(fact -> fact.kind() == kind)
                    .map(fact -> choices.of(fact.id(), proposed))
                    .toList();
        }

        /** Its key may be wrong from now on. */
        private ItemChange changed(Standing standing) {
            Item before = standing.item();
            List<Item> kindred = made.getOrDefault(kindred(before), List.of());
            Item after = kindred.stream()
                    .filter(item -> item.stem().equals(before.stem()))
                    .findFirst()
                    .orElse(kindred.isEmpty() ? null : kindred.getFirst());
            if (after == null) {
                return new ItemChange(
                        standing, standing.written() || !standing.own() ? Kind.UNPROVED : Kind.OUT, before, before);
            }
            boolean taken = !standing.written() || choices.of(standing.id(), Choice.KEEP) == Choice.TAKE;
            return new ItemChange(
                    standing,
                    taken ? Kind.REVISED : Kind.ASKED,
                    before,
                    ItemJson.with(after, before.origin().added()));
        }

        private ItemChange kept(Standing standing, List<FactChange> asked) {
            Item before = standing.item();
            return proved(before, asked, moved)
                    .map(after -> new ItemChange(standing, Kind.STAYS, before, after))
                    .orElseGet(() -> new ItemChange(standing, Kind.UNPROVED, before, before));
        }
    }

    /** An item that asks kept facts only, proved by the newer text; as it is where that does not say so. */
    Item proved(Item item, Moved moved) {
        List<FactChange> asked = facts.stream()
                .filter(fact -> item.origin().facts().contains(fact.id()))
                .toList();
        return proved(item, asked, moved).orElse(item);
    }

    /** Where its own words are gone, those are its evidence that state its facts now. */
    private static Optional<Item> proved(Item before, List<FactChange> asked, Moved moved) {
        Item after = moved.item(before);
        if (after.origin().evidence().size() == before.origin().evidence().size()) {
            return Optional.of(after);
        }
        List<Evidence> now = asked.stream()
                .filter(fact -> fact.kind() == Revision.Kind.KEPT && !fact.now().equals(fact.was()))
                .flatMap(fact -> fact.now().evidence().stream().limit(1))
                .distinct()
                .toList();
        boolean proved = !now.isEmpty() && !before.origin().rule().equals(Item.Origin.HAND);
        return proved ? Optional.of(moved.item(before, now)) : Optional.empty();
    }

    /** What tells that two items are the same question of two texts. */
    static List<Object> kindred(Item item) {
        List<Object> kindred = new ArrayList<>(
                List.of(item.origin().facts(), item.form(), item.origin().rule()));
        if (item instanceof Item.TrueFalse statement) {
            kindred.add(statement.key());
        }
        return kindred;
    }
}
