package org.factloom.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Family;
import org.factloom.fact.Finding;

/**
 * Chooses among the items that passed the gates: of each fact one to recognise and one to recall, forms in turn, half of
 * the statements true, and no fact whose answer another chosen fact gives away.
 */
final class Selection {

    /** Multiple choice teaches more than a statement to judge, so it comes up twice as often. */
    private static final Map<Form, Integer> WEIGHT =
            Map.of(Form.MULTIPLE_CHOICE, 2, Form.TRUE_FALSE, 1, Form.TYPED, 2, Form.CLOZE, 2, Form.CARD, 1);

    private static final List<Form> RECOGNITION = List.of(Form.MULTIPLE_CHOICE, Form.TRUE_FALSE);
    private static final List<Form> RECALL = List.of(Form.TYPED, Form.CLOZE, Form.CARD);

    private final Map<Form, Integer> used = new EnumMap<>(Form.class);
    private final List<Finding> asked = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Random random;
    private boolean truth;

    /** @param random decides of each pair of statements which is the true one */
    Selection(Random random) {
        this.random = random;
        truth = random.nextBoolean();
    }

    /** Offers the items of a fact; facts come in the order of their worth. */
    void offer(Finding finding, List<Item> candidates) {
        if (candidates.isEmpty() || asked.stream().anyMatch(other -> leak(finding, other))) {
            return;
        }
        asked.add(finding);
        take(candidates, RECOGNITION);
        take(candidates, RECALL);
    }

    void add(Item item) {
        items.add(item);
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    private void take(List<Item> candidates, List<Form> forms) {
        forms.stream()
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
        boolean sameQuestion = one.wording().question().equals(other.wording().question());
        return glosses || sameQuestion || together && (told || within);
    }

    private static boolean mentions(Finding finding, String folded) {
        return (" " + AliasKey.fold(finding.wording().question()) + " ").contains(" " + folded + " ");
    }
}
