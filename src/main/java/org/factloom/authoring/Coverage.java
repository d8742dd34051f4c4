package org.factloom.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.item.Form;

/**
 * Chooses candidates by what they cover: sections in turn, each fact once, and none whose question tells another's key. Of a section come first those
 * without a flag, then those that answer the fewest others. The same candidates and wish give the same choice.
 */
final class Coverage {

    /** Whom, what and where: all that has a name. */
    static final Set<String> NAMES = Set.of("person", "organisation", "place");

    /**
     * What is wanted.
     *
     * @param count how many in all
     * @param perSection how many of each section at most
     * @param forms in which of them; empty for any
     * @param levels how hard; empty for any
     * @param without kinds of answers that are left out, "date"
     * @param again whether a fact may be chosen that the set asks already
     * @param only those to choose from; empty for all
     */
    record Wish(
            int count,
            int perSection,
            Set<Form> forms,
            Set<Level> levels,
            Set<String> without,
            boolean again,
            Set<UUID> only) {

        boolean fits(Offer offer) {
            Head head = offer.head();
            return head.undecided()
                    && (forms.isEmpty() ? head.selected() || !only.isEmpty() : forms.contains(head.form()))
                    && (levels.isEmpty() || levels.contains(head.level()))
                    && offer.kinds().stream().noneMatch(without::contains)
                    && (only.isEmpty() || only.contains(head.id()));
        }
    }

    private final Wish wish;
    private final List<Offer> asked;
    private final List<Offer> chosen = new ArrayList<>();
    private final Map<String, Integer> bySection = new HashMap<>();
    private final Map<Form, Integer> byForm = new EnumMap<>(Form.class);

    private Coverage(Wish wish, List<Offer> asked) {
        this.wish = wish;
        this.asked = asked;
    }

    /** Fewer than are wanted where there are no more, in the order in which they are proposed. */
    static List<Head> choose(List<Offer> offers, Wish wish) {
        List<Offer> asked = offers.stream()
                .filter(offer -> offer.head().decision() == Decision.ACCEPTED)
                .toList();
        Set<String> settled = offers.stream()
                .map(Offer::head)
                .filter(head ->
                        head.decision() == Decision.REJECTED || head.decision() == Decision.ACCEPTED && !wish.again())
                .map(Head::asks)
                .collect(Collectors.toSet());
        Map<String, List<Offer>> facts = offers.stream()
                .filter(wish::fits)
                .filter(offer -> !settled.contains(offer.head().asks()))
                .collect(Collectors.groupingBy(offer -> offer.head().asks(), LinkedHashMap::new, Collectors.toList()));
        Coverage coverage = new Coverage(wish, asked);
        coverage.goRound(sections(facts.values().stream().toList()));
        return coverage.chosen.stream()
                .map(Offer::head)
                .sorted(Comparator.comparing(Head::position))
                .toList();
    }

    /** The facts of each section, the best first; sections in reading order. */
    private static Map<String, List<List<Offer>>> sections(List<List<Offer>> facts) {
        Map<List<Offer>, Long> leaks = new HashMap<>();
        for (List<Offer> fact : facts) {
            leaks.put(
                    fact,
                    facts.stream()
                            .filter(other -> other != fact && other.getFirst().leaks(fact.getFirst()))
                            .count());
        }
        Map<String, List<List<Offer>>> sections = facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.getFirst().head().section(), LinkedHashMap::new, Collectors.toList()));
        sections.values()
                .forEach(those -> those.sort(Comparator.comparing((List<Offer> fact) ->
                                !fact.getFirst().head().flags().isEmpty())
                        .thenComparing(leaks::get)
                        .thenComparing(fact -> fact.getFirst().head().position())));
        return sections;
    }

    /** Takes one fact of each section in turn until there are enough, or no more. */
    private void goRound(Map<String, List<List<Offer>>> sections) {
        boolean some = true;
        while (some && chosen.size() < wish.count()) {
            some = false;
            for (Map.Entry<String, List<List<Offer>>> section : sections.entrySet()) {
                if (chosen.size() < wish.count()) {
                    some |= take(section.getKey(), section.getValue());
                }
            }
        }
    }

    private boolean take(String section, List<List<Offer>> facts) {
        if (bySection.getOrDefault(section, 0) >= wish.perSection()) {
            return false;
        }
        while (!facts.isEmpty()) {
            Optional<Offer> offer = best(facts.removeFirst());
            if (offer.isPresent()) {
                chosen.add(offer.get());
                bySection.merge(section, 1, Integer::sum);
                byForm.merge(offer.get().head().form(), 1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    /** Of the forms of a fact that tell nothing and are not told, the one that was chosen least so far. */
    private Optional<Offer> best(List<Offer> forms) {
        Set<Offer> others = new HashSet<>(chosen);
        others.addAll(asked);
        return forms.stream()
                .filter(offer -> others.stream()
                        .filter(other ->
                                !other.head().asks().equals(offer.head().asks()))
                        .noneMatch(offer::leaks))
                .min(Comparator.comparing((Offer offer) ->
                                byForm.getOrDefault(offer.head().form(), 0))
                        .thenComparing(offer -> offer.head().position()));
    }
}
