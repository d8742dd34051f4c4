package org.factloom.authoring;

import java.util.ArrayList;
import java.util.Collection;
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
 * Chooses candidates by what they cover: sections in turn, each fact once, in whatever words, and none whose question tells another's key. Of a section
 * come first those without a flag, then those that rule out the fewest others. The same candidates and wish give the same choice.
 */
final class Coverage {

    /** Whom, what and where: all that has a name. */
    static final Set<String> NAMES = Set.of("person", "organisation", "place");

    /**
     * What is wanted.
     *
     * @param count how many in all
     * @param perSection how many of each section at most
     * @param forms in which of them; empty for any that an exam asks
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
                    && (forms.isEmpty()
                            ? head.form() != Form.CARD && head.selected() || !only.isEmpty()
                            : forms.contains(head.form()))
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

    /** How many facts could not be chosen any more, in whatever form, after each. */
    private final Map<Offer, Long> ruledOut = new HashMap<>();

    private Coverage(Wish wish, List<Offer> asked, Collection<List<Offer>> facts) {
        this.wish = wish;
        this.asked = asked;
        for (List<Offer> fact : facts) {
            for (Offer form : fact) {
                ruledOut.put(
                        form,
                        facts.stream()
                                .filter(other -> other != fact && other.stream().allMatch(form::leaks))
                                .count());
            }
        }
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
        Coverage coverage = new Coverage(wish, asked, facts.values());
        coverage.goRound(coverage.sections(facts.values()));
        return coverage.chosen.stream()
                .map(Offer::head)
                .sorted(Comparator.comparing(Head::position))
                .toList();
    }

    /** The facts of each section, the best first; sections in reading order. */
    private Map<String, List<List<Offer>>> sections(Collection<List<Offer>> facts) {
        Map<String, List<List<Offer>>> sections = facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.getFirst().head().section(), LinkedHashMap::new, Collectors.toList()));
        sections.values()
                .forEach(those -> those.sort(Comparator.comparing((List<Offer> fact) ->
                                !fact.getFirst().head().flags().isEmpty())
                        .thenComparing(fact -> fact.stream()
                                .mapToLong(form -> ruledOut.getOrDefault(form, 0L))
                                .min()
                                .orElse(0))
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

    /** Of the forms of a fact that tell nothing and are not told, the one that rules out least, of these the one that was chosen least so far. */
    private Optional<Offer> best(List<Offer> forms) {
        Set<Offer> others = new HashSet<>(chosen);
        others.addAll(asked);
        return forms.stream()
                .filter(offer -> others.stream()
                        .filter(other ->
                                !other.head().asks().equals(offer.head().asks()))
                        .noneMatch(offer::leaks))
                .min(Comparator.comparing((Offer offer) -> ruledOut.getOrDefault(offer, 0L))
                        .thenComparing(offer -> byForm.getOrDefault(offer.head().form(), 0))
                        .thenComparing(offer -> offer.head().position()));
    }
}
