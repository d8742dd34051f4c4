package org.factloom.authoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Fact;
import org.factloom.fact.Retold;
import org.factloom.fact.Value;

/**
 * A candidate that may be chosen, with what its question tells and what answers it.
 *
 * @param facts that it asks
 * @param shown what is read before answering, but for options; folded, between spaces
 * @param keys what answers it, each folded and between spaces
 * @param kinds of what answers it: "person", "date"
 */
record Offer(Head head, List<Retold> facts, String shown, List<String> keys, Set<String> kinds) {

    /** In letters and digits, of a key that tells something where it is a part of another. */
    private static final int LEAST_TELLING = 4;

    /**
     * What may be chosen.
     *
     * @param shown what is read before answering, but for options
     */
    static Offer of(Head head, List<Fact> facts, String shown) {
        List<Value> answers = facts.stream()
                .flatMap(fact -> fact.value() instanceof Value.Several several
                        ? several.values().stream()
                        : Stream.of(fact.value()))
                .toList();
        return new Offer(
                head,
                facts.stream().map(Retold::of).toList(),
                spaced(shown),
                answers.stream()
                        .map(value -> spaced(value.text()))
                        .filter(key -> !key.isBlank())
                        .toList(),
                answers.stream().map(Value::type).collect(Collectors.toSet()));
    }

    private static String spaced(String text) {
        return " " + AliasKey.fold(text) + " ";
    }

    /** Whether the question of one answers the other, or both ask a fact, in whatever words. */
    boolean leaks(Offer other) {
        return tells(other) || other.tells(this) || repeats(other);
    }

    private boolean tells(Offer other) {
        return other.keys.stream()
                .anyMatch(key -> shown.contains(key) || keys.stream().anyMatch(own -> holds(own, key)));
    }

    /** "a 102-story Art Deco skyscraper" tells "Art Deco"; a bare number or a short word is part of many things. */
    private static boolean holds(String own, String key) {
        return own.length() > key.length()
                && own.contains(key)
                && key.strip().length() >= LEAST_TELLING
                && key.codePoints().anyMatch(Character::isLetter);
    }

    private boolean repeats(Offer other) {
        return facts.stream().anyMatch(fact -> other.facts.stream().anyMatch(fact::same));
    }
}
