package org.factloom.authoring;

import java.util.List;
import java.util.Set;
import org.factloom.fact.AliasKey;

/**
 * A candidate that may be chosen, with what its question tells and what answers it.
 *
 * @param stem folded, between spaces
 * @param keys what answers it, each folded and between spaces
 * @param kinds of what answers it: "person", "date"
 */
record Offer(Head head, String stem, List<String> keys, Set<String> kinds) {

    /**
     * What may be chosen.
     *
     * @param stem as shown
     * @param values of the facts that it asks, as shown
     */
    static Offer of(Head head, String stem, List<String> values, Set<String> kinds) {
        return new Offer(
                head,
                spaced(stem),
                values.stream().map(Offer::spaced).filter(key -> !key.isBlank()).toList(),
                kinds);
    }

    private static String spaced(String text) {
        return " " + AliasKey.fold(text) + " ";
    }

    /** Whether the question of one answers the other. */
    boolean leaks(Offer other) {
        return tells(other) || other.tells(this);
    }

    private boolean tells(Offer other) {
        return other.keys.stream().anyMatch(stem::contains);
    }
}
