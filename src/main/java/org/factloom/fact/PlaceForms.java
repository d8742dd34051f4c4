package org.factloom.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Other ways to write where something lies: "USA", "Sucre Department". */
final class PlaceForms {

    private static final Map<String, List<String>> COUNTRIES = Map.of(
            "United States", List.of("US", "U.S.", "USA", "U.S.A.", "America", "United States of America"),
            "United Kingdom", List.of("UK", "U.K.", "Britain", "Great Britain"),
            "Soviet Union", List.of("USSR", "U.S.S.R."),
            "Netherlands", List.of("Holland"),
            "Czech Republic", List.of("Czechia"),
            "Czechia", List.of("Czech Republic"),
            "Ivory Coast", List.of("Côte d'Ivoire"),
            "Burma", List.of("Myanmar"),
            "Myanmar", List.of("Burma"));

    private PlaceForms() {}

    /** @param kind "country" or "department" */
    static List<String> of(String name, String kind) {
        if (kind.equals("country")) {
            return COUNTRIES.getOrDefault(name, List.of());
        }
        String noun = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return kind.equals("county") || name.contains(noun) ? List.of() : List.of(name + " " + noun);
    }
}
