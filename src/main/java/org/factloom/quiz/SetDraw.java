package org.factloom.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.exchange.Arrangement.Section;
import org.factloom.library.AskableItem;
import org.jspecify.annotations.Nullable;

/**
 * What a set asks of its items: of a section that draws some of them so many, of others all. Pure, but for the generator that it is given.
 *
 * @param sections in their order; items in none come first
 */
record SetDraw(List<Section> sections) {

    /** Questions of an attempt. */
    static final int MOST = 300;

    /** Of what has no sections. */
    static final SetDraw ALL = new SetDraw(List.of());

    /** How many are asked. */
    int size(List<AskableItem> items) {
        return groups(items).mapToInt(Group::size).sum();
    }

    /**
     * The items of an attempt in the order of the set. Drawn are those of the lowest rank, of these those that chance chooses, and no two that ask the same fact
     * unless a draw cannot be filled otherwise; what is asked elsewhere in the set is left out as long as enough others are there.
     *
     * @param items in the order in which they stand in their sections
     * @param size where more are asked, so many of the lowest rank
     */
    List<AskableItem> of(List<AskableItem> items, ToIntFunction<AskableItem> rank, int size, RandomGenerator random) {
        List<Group> groups = groups(items).toList();
        Set<String> asked = new HashSet<>();
        groups.stream().filter(Group::whole).forEach(group -> asked.addAll(facts(group.items())));
        List<AskableItem> chosen = new ArrayList<>();
        for (Group group : groups) {
            Collection<AskableItem> drawn = group.whole() ? group.items() : drawn(group, asked, rank, random);
            asked.addAll(facts(drawn));
            group.items().stream().filter(drawn::contains).forEach(chosen::add);
        }
        Set<AskableItem> kept = chosen.stream()
                .sorted(Comparator.comparingInt(rank))
                .limit(size)
                .collect(Collectors.toSet());
        return chosen.stream().filter(kept::contains).toList();
    }

    /**
     * Items that stand together.
     *
     * @param size how many of them are asked
     */
    private record Group(List<AskableItem> items, int size) {

        boolean whole() {
            return size == items.size();
        }
    }

    private Stream<Group> groups(List<AskableItem> items) {
        return Stream.concat(
                Stream.of(group(items, null, null)),
                sections.stream().map(section -> group(items, section.name(), section.draw())));
    }

    private static Group group(List<AskableItem> items, @Nullable String name, @Nullable Integer draw) {
        List<AskableItem> own = items.stream()
                .filter(item -> Objects.equals(item.section(), name))
                .toList();
        return new Group(own, draw == null ? own.size() : Math.min(draw, own.size()));
    }

    /** Several ways, as an item of many facts that is taken first may shut out more than one. */
    private static Collection<AskableItem> drawn(
            Group group, Set<String> asked, ToIntFunction<AskableItem> rank, RandomGenerator random) {
        List<AskableItem> turns = new ArrayList<>(group.items());
        Collections.shuffle(turns, random);
        turns.sort(Comparator.comparingInt(rank));
        List<AskableItem> small = new ArrayList<>(turns);
        small.sort(Comparator.comparingInt(item -> item.facts().size()));
        List<AskableItem> most = Stream.of(asked, Set.<String>of())
                .flatMap(not -> Stream.of(apart(turns, not, group.size()), apart(small, not, group.size())))
                .reduce((best, other) -> other.size() > best.size() ? other : best)
                .orElseThrow();
        Set<AskableItem> drawn = new HashSet<>(most);
        turns.stream().takeWhile(_ -> drawn.size() < group.size()).forEach(drawn::add);
        return drawn;
    }

    /** As many as there are of those that ask neither a fact of each other nor one of {@code not}. */
    private static List<AskableItem> apart(List<AskableItem> turns, Set<String> not, int size) {
        Set<String> asked = new HashSet<>(not);
        List<AskableItem> chosen = new ArrayList<>();
        for (AskableItem item : turns) {
            if (chosen.size() < size && Collections.disjoint(item.facts(), asked)) {
                chosen.add(item);
                asked.addAll(item.facts());
            }
        }
        return chosen;
    }

    private static Set<String> facts(Collection<AskableItem> items) {
        return items.stream().flatMap(item -> item.facts().stream()).collect(Collectors.toSet());
    }
}
