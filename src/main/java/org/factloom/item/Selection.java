package org.factloom.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Family;
import org.factloom.fact.Finding;

/**
 * Chooses among the items that passed the gates: of each fact one to recognise and one to recall, forms in turn, half of
 * the statements true, and of facts that give each other's answers away
 * the most salient one.
 */
final class Selection {

    /**
     * The share of each form: multiple choice teaches more than a statement to judge, so it comes up twice as often; few
     * facts lend themselves to a number or a list, and those that do are asked so.
     */
    private static final Map<Form, Integer> WEIGHT = Map.of(
            Form.MULTIPLE_CHOICE,
            2,
            Form.CLOZE_CHOICE,
            1,
            Form.TRUE_FALSE,
            1,
            Form.MULTIPLE_RESPONSE,
            2,
            Form.TYPED,
            2,
            Form.NUMERIC,
            4,
            Form.CLOZE,
            2,
            Form.LIST,
            4,
            Form.CARD,
            1);

    private static final List<Form> RECOGNITION =
            List.of(Form.MULTIPLE_CHOICE, Form.TRUE_FALSE, Form.CLOZE_CHOICE, Form.MULTIPLE_RESPONSE);
    private static final List<Form> RECALL = List.of(Form.TYPED, Form.NUMERIC, Form.CLOZE, Form.LIST, Form.CARD);

    private final Map<Form, Integer> used = new EnumMap<>(Form.class);
    private final Map<Finding, List<Item>> offered = new LinkedHashMap<>();
    private final List<Item> ofSeveralFacts = new ArrayList<>();
    private final Set<String> earlier;
    private final Random random;
    private boolean truth;

    /**
     * @param random decides of each pair of statements which is the true one
     * @param earlier the ids of items that are preferred, whatever their form
     */
    Selection(Random random, Set<String> earlier) {
        this.random = random;
        this.earlier = Set.copyOf(earlier);
        truth = random.nextBoolean();
    }

    /** Offers the items of a fact that passed the gates; facts come in reading order. */
    void offer(Finding finding, List<Item> candidates) {
        if (!candidates.isEmpty()) {
            offered.put(finding, candidates);
        }
    }

    /** Takes an item that asks several facts. */
    void add(Item item) {
        ofSeveralFacts.add(item);
    }

    List<Item> items() {
        Set<Finding> asked = new LinkedHashSet<>();
        offered.keySet().stream().sorted(Salience.DESCENDING).forEach(finding -> {
            if (asked.stream().noneMatch(other -> leak(finding, other))) {
                asked.add(finding);
            }
        });
        List<Item> items = new ArrayList<>();
        offered.forEach((finding, candidates) -> {
            if (asked.contains(finding)) {
                take(candidates, RECOGNITION, items);
                take(candidates, RECALL, items);
            }
        });
        items.addAll(ofSeveralFacts);
        return items;
    }

    private void take(List<Item> candidates, List<Form> forms, List<Item> items) {
        Optional<Item> known = candidates.stream()
                .filter(item -> forms.contains(item.form()) && earlier.contains(item.id()))
                .findFirst();
        forms.stream()
                .filter(form -> known.isEmpty() || known.get().form() == form)
                .filter(form -> candidates.stream().anyMatch(item -> item.form() == form))
                .min(Comparator.comparing(form -> used.getOrDefault(form, 0) / (double) WEIGHT.getOrDefault(form, 1)))
                .ifPresent(form -> {
                    int count = used.merge(form, 1, Integer::sum);
                    candidates.stream()
                            .filter(item -> item.form() == form)
                            .filter(item -> !(item instanceof Item.TrueFalse statement) || statement.key() == truth)
                            .findFirst()
                            .ifPresent(items::add);
                    if (form == Form.TRUE_FALSE) {
                        truth = count % 2 == 0 ? random.nextBoolean() : !truth;
                    }
                });
    }

    /** Whether asking one fact answers the other. */
    private static boolean leak(Finding one, Finding other) {
        boolean together = one.fact()
                .evidence()
                .getFirst()
                .span()
                .overlaps(other.fact().evidence().getFirst().span());
        String a = AliasKey.fold(one.fact().value().text());
        String b = AliasKey.fold(other.fact().value().text());
        boolean within = (" " + a + " ").contains(" " + b + " ") || (" " + b + " ").contains(" " + a + " ");
        boolean glosses = one.fact().family() == Family.GLOSS && other.fact().family() == Family.GLOSS && within;
        boolean told = mentions(one, b) || mentions(other, a);
        boolean sameQuestion = !one.wording().question().isEmpty()
                && one.wording().question().equals(other.wording().question());
        return glosses || sameQuestion || together && (told || within);
    }

    private static boolean mentions(Finding finding, String folded) {
        return (" " + AliasKey.fold(finding.wording().question()) + " ").contains(" " + folded + " ");
    }
}
