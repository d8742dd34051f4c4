package org.factloom.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The order of the items of a set. An item that is moved among those of another section joins that section, as a line does that is moved below
 * another heading.
 */
record ItemOrder(List<Place> places) {

    /**
     * Where an item stands.
     *
     * @param section null for none
     */
    record Place(String id, @Nullable String section) {

        Place in(@Nullable String other) {
            return new Place(id, other);
        }
    }

    ItemOrder {
        places = List.copyOf(places);
    }

    /** One place up; across the heading of its section it stays where it is, as the last of the section before. */
    ItemOrder up(String id) {
        int at = indexOf(id);
        return at <= 0 ? this : step(at, at - 1);
    }

    /** One place down; across the heading of the next section it stays where it is, as the first of that. */
    ItemOrder down(String id) {
        int at = indexOf(id);
        return at < 0 || at == places.size() - 1 ? this : step(at, at + 1);
    }

    private ItemOrder step(int from, int to) {
        List<Place> moved = new ArrayList<>(places);
        Place item = moved.get(from);
        Place neighbour = moved.get(to);
        if (Objects.equals(item.section(), neighbour.section())) {
            moved.set(from, neighbour);
            moved.set(to, item);
        } else {
            moved.set(from, item.in(neighbour.section()));
        }
        return new ItemOrder(moved);
    }

    /**
     * The chosen items one after the other, from a number on.
     *
     * @param number from 1; beyond the end they are the last
     */
    ItemOrder to(Set<String> chosen, int number) {
        List<Place> rest = new ArrayList<>(
                places.stream().filter(place -> !chosen.contains(place.id())).toList());
        int at = Math.clamp(number - 1L, 0, rest.size());
        String section =
                rest.isEmpty() ? null : rest.get(Math.min(at, rest.size() - 1)).section();
        rest.addAll(
                at,
                places.stream()
                        .filter(place -> chosen.contains(place.id()))
                        .map(place -> rest.isEmpty() ? place : place.in(section))
                        .toList());
        return new ItemOrder(rest);
    }

    /** The chosen items at the end of a section. */
    ItemOrder into(Set<String> chosen, @Nullable String section, List<String> sections) {
        List<Place> moved = new ArrayList<>(
                places.stream().filter(place -> !chosen.contains(place.id())).toList());
        places.stream()
                .filter(place -> chosen.contains(place.id()))
                .map(place -> place.in(section))
                .forEach(moved::add);
        return new ItemOrder(moved).bySection(sections);
    }

    /** Those in no section first, then section by section. */
    ItemOrder bySection(List<String> sections) {
        return new ItemOrder(places.stream()
                .sorted(Comparator.comparingInt(
                        place -> place.section() == null ? -1 : sections.indexOf(place.section())))
                .toList());
    }

    private int indexOf(String id) {
        return IntStream.range(0, places.size())
                .filter(i -> places.get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
    }
}
