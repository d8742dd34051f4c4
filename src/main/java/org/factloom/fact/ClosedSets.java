package org.factloom.fact;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Slots whose values are few, known and exclude each other: {@code closed-sets.txt}, and the countries of the world. */
public final class ClosedSets {

    private static final String COUNTRY = "country";

    private static final Map<String, List<List<String>>> SETS = read();

    private ClosedSets() {}

    /** The set of {@code slot} that holds {@code value}, in a fixed order, nearest first for countries; empty where none does. */
    public static List<String> with(String slot, String value) {
        if (slot.equals(COUNTRY)) {
            return neighbours(value);
        }
        return SETS.getOrDefault(slot, List.of()).stream()
                .filter(set -> set.stream().anyMatch(value::equalsIgnoreCase))
                .findFirst()
                .orElse(List.of());
    }

    /** Whether {@code value} is known to be one of the slot's values. */
    static boolean holds(String slot, String value) {
        return slot.equals(COUNTRY)
                ? NameWords.isCountry(value)
                : !with(slot, value).isEmpty();
    }

    /** The values of all sets of the slot. */
    static Stream<String> all(String slot) {
        return SETS.getOrDefault(slot, List.of()).stream().flatMap(List::stream).distinct();
    }

    /** The value as its set spells it, "upper house" for "Upper House". */
    static String spelling(String slot, String value) {
        return with(slot, value).stream()
                .filter(value::equalsIgnoreCase)
                .findFirst()
                .orElse(value);
    }

    /** The country and the large ones of its part of the world. */
    private static List<String> neighbours(String country) {
        return code(country)
                .map(code -> {
                    Region region = Region.getInstance(code);
                    List<String> found = new ArrayList<>(List.of(country));
                    Optional.ofNullable(region.getContainingRegion()).stream()
                            .flatMap(around -> around.getContainedRegions(Region.RegionType.TERRITORY).stream())
                            .filter(other -> !other.equals(region))
                            .map(other -> new ULocale("", other.toString()).getDisplayCountry(ULocale.ENGLISH))
                            .filter(LARGE::contains)
                            .sorted()
                            .forEach(found::add);
                    return found;
                })
                .orElse(List.of());
    }

    private static Optional<String> code(String country) {
        return Stream.of(Locale.getISOCountries())
                .filter(code ->
                        new ULocale("", code).getDisplayCountry(ULocale.ENGLISH).equals(country))
                .findFirst();
    }

    private static Map<String, List<List<String>>> read() {
        Map<String, List<List<String>>> sets = new LinkedHashMap<>();
        for (String line : Resource.lines("closed-sets.txt")) {
            String[] parts = line.split(": ", 2);
            sets.computeIfAbsent(parts[0], slot -> new ArrayList<>()).add(List.of(parts[1].split("; ", -1)));
        }
        return sets;
    }

    /** Countries that most readers have heard of; an island of 5,000 people is no plausible answer. */
    private static final Set<String> LARGE = SETS.getOrDefault(COUNTRY, List.of()).stream()
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());
}
