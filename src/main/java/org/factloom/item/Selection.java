package org.factloom.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Finding;
import org.factloom.fact.Retold;
import org.factloom.fact.Value;

/**
 * Chooses among the items that passed the gates: of each fact up to two to recognise and two to recall, forms in turn, half of the
 * statements true, of facts that say the same or give each other's answers away the most salient one, and dates at most half. It is a pool: a quiz draws
 * one item a fact from it.
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

    /** The ways to recognise a fact; one of each rank before two of one. */
    private static final List<Set<Form>> RECOGNITION =
            List.of(Set.of(Form.MULTIPLE_CHOICE, Form.MULTIPLE_RESPONSE), Set.of(Form.TRUE_FALSE, Form.CLOZE_CHOICE));

    /** The ways to recall it. */
    private static final List<Set<Form>> RECALL =
            List.of(Set.of(Form.TYPED, Form.NUMERIC, Form.CLOZE, Form.LIST), Set.of(Form.CARD));

    private static final int MOST_OF_A_KIND = 2;

    /** Up to this factor two numbers are of one magnitude. */
    private static final BigDecimal CLOSE = new BigDecimal("1.3");

    /** From so many items on dates, which any article has most of, leave room for other facts. */
    private static final int OTHERS_SUFFICE = 12;

    private final Map<Form, Integer> used = new EnumMap<>(Form.class);
    private final Map<Finding, List<Item>> offered = new LinkedHashMap<>();
    private final List<Item> ofSeveralFacts = new ArrayList<>();
    private final Set<String> earlier;
    private final RuleWeights weights;
    private final Random random;
    private boolean tie;
    /** True statements less false ones. */
    private int balance;

    /**
     * @param random decides of each pair of statements which is the true one
     * @param earlier the ids of items that are preferred, whatever their form
     * @param weights of the rules: what a rule writes in a form comes up the more often
     */
    Selection(Random random, Set<String> earlier, RuleWeights weights) {
        this.random = random;
        this.weights = weights;
        this.earlier = Set.copyOf(earlier);
        tie = random.nextBoolean();
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
        Map<Finding, Retold> asked = new LinkedHashMap<>();
        offered.keySet().stream().sorted(Salience.DESCENDING).forEach(finding -> {
            Retold told = Retold.of(finding.fact());
            if (asked.values().stream().noneMatch(told::same)
                    && asked.keySet().stream().noneMatch(other -> leak(finding, other))) {
                asked.put(finding, told);
            }
        });
        Map<Finding, List<Item>> taken = new LinkedHashMap<>();
        offered.forEach((finding, candidates) -> {
            if (asked.containsKey(finding)) {
                List<Item> items = new ArrayList<>(take(candidates, RECOGNITION));
                items.addAll(take(candidates, RECALL));
                if (Salience.isLow(finding.fact()) && items.size() > MOST_OF_A_KIND) {
                    items.subList(1, items.size() - 1).clear();
                }
                taken.put(finding, items);
            }
        });
        leaveRoom(taken, asked.keySet());
        List<Item> items = new ArrayList<>();
        taken.values().forEach(items::addAll);
        items.addAll(ofSeveralFacts);
        return items;
    }

    /** Dates are at most half of the items where there are others: the least salient are asked in two forms only, then not at all. */
    private static void leaveRoom(Map<Finding, List<Item>> taken, Set<Finding> bySalience) {
        List<Finding> dated = new ArrayList<>(bySalience.stream()
                .filter(finding -> finding.fact().value() instanceof Value.Date)
                .toList());
        Collections.reverse(dated);
        int all = taken.values().stream().mapToInt(List::size).sum();
        int ofDates = dated.stream()
                .mapToInt(finding -> taken.getOrDefault(finding, List.of()).size())
                .sum();
        int others = all - ofDates;
        int excess = ofDates - Math.max(others, OTHERS_SUFFICE);
        for (Finding finding : dated) {
            List<Item> items = taken.getOrDefault(finding, new ArrayList<>());
            while (excess > 0 && items.size() > MOST_OF_A_KIND) {
                items.remove(items.size() == 2 * MOST_OF_A_KIND ? MOST_OF_A_KIND - 1 : items.size() - 1);
                excess--;
            }
        }
        for (Finding finding : dated) {
            if (excess > 0 && others >= OTHERS_SUFFICE) {
                excess -= taken.getOrDefault(finding, List.of()).size();
                taken.remove(finding);
            }
        }
    }

    /** At most two items in different forms: those of an earlier revision first, then of a rank not taken from yet, of a form used least, by its weight and the rule's. */
    private List<Item> take(List<Item> candidates, List<Set<Form>> ranks) {
        List<Item> taken = new ArrayList<>();
        while (taken.size() < MOST_OF_A_KIND) {
            Optional<Item> next = candidates.stream()
                    .filter(item -> ranks.stream().anyMatch(rank -> rank.contains(item.form()))
                            && taken.stream().noneMatch(other -> other.form() == item.form()))
                    .filter(item -> !(item instanceof Item.TrueFalse statement) || isNext(statement, candidates))
                    .min(Comparator.<Item, Boolean>comparing(item -> !earlier.contains(item.id()))
                            .thenComparing(item -> taken.stream()
                                    .filter(other -> rank(other, ranks) == rank(item, ranks))
                                    .count())
                            .thenComparing(item -> rank(item, ranks))
                            .thenComparing(item -> used.getOrDefault(item.form(), 0)
                                    / (WEIGHT.getOrDefault(item.form(), 1) * weights.of(item)))
                            .thenComparing(item -> -weights.of(item)));
            if (next.isEmpty()) {
                return taken;
            }
            taken.add(next.get());
            used.merge(next.get().form(), 1, Integer::sum);
            if (next.get() instanceof Item.TrueFalse statement) {
                balance += statement.key() ? 1 : -1;
                tie = random.nextBoolean();
            }
        }
        return taken;
    }

    private static int rank(Item item, List<Set<Form>> ranks) {
        return ranks.getFirst().contains(item.form()) ? 0 : 1;
    }

    /** Of a true and a false statement the one of which there are fewer; the only one where the other did not pass. */
    private boolean isNext(Item.TrueFalse statement, List<Item> candidates) {
        boolean wanted = balance < 0 || balance == 0 && tie;
        return statement.key() == wanted
                || candidates.stream().noneMatch(other -> other instanceof Item.TrueFalse pair && pair.key() == wanted);
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
        // "Whom did she marry in 2007?" and "In which year did she marry Jose Nunes?"
        boolean eachOther = mentions(one, b) && mentions(other, a);
        boolean sameQuestion = !one.wording().question().isEmpty()
                && one.wording().question().equals(other.wording().question());
        return glosses
                || sameQuestion
                || eachOther
                || together && (told || within)
                || areClose(one.fact(), other.fact());
    }

    /** The population in 2011 and that in 2016: of either's options only two fit each other. */
    private static boolean areClose(Fact one, Fact other) {
        return one.family() == Family.INFOBOX
                && other.family() == Family.INFOBOX
                && one.value() instanceof Value.Quantity(String _, BigDecimal a, String unit, boolean _)
                && other.value() instanceof Value.Quantity(String _, BigDecimal b, String otherUnit, boolean _)
                && unit.equals(otherUnit)
                && one.relation().startsWith("population")
                && other.relation().startsWith("population")
                && a.max(b).compareTo(a.min(b).multiply(CLOSE)) <= 0;
    }

    private static boolean mentions(Finding finding, String folded) {
        return (" " + AliasKey.fold(finding.wording().question()) + " ").contains(" " + folded + " ");
    }
}
