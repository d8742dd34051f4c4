package org.factloom.fact;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A fact, to be held against others that may say the same in other words: "Toronto Star, founded: 1892" of the infobox and "the Star was created in 1892 by
 * striking printers" of the prose. Whoever was asked one of them knows the other.
 *
 * @param subject the words of whom or what it is about
 * @param matter the words of what is said, those that mean the same made one
 */
public record Retold(Fact fact, Set<String> subject, Set<String> matter) {

    /** Words of relations that say nothing of what happened. */
    private static final Set<String> COMMON = Set.of(
            ("was were is are be been had has have the a an of to by in on at for from with as and its his her their"
                            + " who what which date year first s")
                    .split(" ", -1));

    private static final Map<String, String> ALIKE = alike();

    public static Retold of(Fact fact) {
        return new Retold(
                fact,
                words(fact.subject()),
                words(fact.relation()).stream()
                        .map(Retold::stem)
                        .map(word -> ALIKE.getOrDefault(word, word))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether they are one fact, or say the same: two lines of an infobox never do. */
    public boolean same(Retold other) {
        boolean boxes = fact.family() == Family.INFOBOX && other.fact.family() == Family.INFOBOX;
        int least = Math.min(matter.size(), other.matter.size());
        long common = matter.stream().filter(other.matter::contains).count();
        return fact.id().equals(other.fact.id())
                || !boxes
                        && common > 0
                        && 2 * common >= least
                        && (subject.containsAll(other.subject) || other.subject.containsAll(subject))
                        && SameFact.agree(fact.value(), other.fact.value());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(AliasKey.fold(text.replace('_', ' ')).split(" ", -1))
                .filter(word -> !word.isBlank() && !COMMON.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** "found" of "founded" and "foundation". */
    private static String stem(String word) {
        return word.replaceFirst("(?<=\\w{4})(?:ations?|ions?|ing|ed|es|e|s)$", "");
    }

    private static Map<String, String> alike() {
        Map<String, String> alike = new HashMap<>();
        for (Set<String> words : Repetition.ALIKE) {
            List<String> stems = words.stream().map(Retold::stem).sorted().toList();
            stems.forEach(stem -> alike.put(stem, stems.getFirst()));
        }
        return Map.copyOf(alike);
    }
}
