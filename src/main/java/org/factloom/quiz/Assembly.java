package org.factloom.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.factloom.item.ShownOrder;

/** Chooses the items of an attempt and the order in which all is shown. Pure, but for the generator that it is given. */
public final class Assembly {

    private static final int MOST_OF_A_SENTENCE = 2;

    private final RandomGenerator random;

    public Assembly(RandomGenerator random) {
        this.random = random;
    }

    /**
     * At most {@code size} items of different facts: those of the lowest rank first, then of the articles asked least, then of sentences
     * not asked yet, then of the forms asked least, of forms asked as often of one that chance
     * chooses, then those that are neither too easy nor too hard. None tells the answer of another, and no sentence is asked more than twice: where that leaves fewer, there are
     * fewer. Items of one sentence stand apart wherever that is possible, and articles take turns.
     */
    List<Candidate> choose(List<Candidate> pool, int size) {
        List<Candidate> left = new ArrayList<>(pool);
        Collections.shuffle(left, random);
        List<Candidate> chosen = new ArrayList<>();
        Set<String> sentences = new HashSet<>();
        Map<Form, Integer> forms = new EnumMap<>(Form.class);
        Map<String, Integer> articles = new HashMap<>();
        List<Form> turns = new ArrayList<>(List.of(Form.values()));
        Collections.shuffle(turns, random);
        Comparator<Candidate> next = Comparator.<Candidate>comparingInt(Candidate::rank)
                .thenComparing(candidate -> articles.getOrDefault(candidate.article(), 0))
                .thenComparing(candidate -> !Collections.disjoint(sentences, candidate.sentences()))
                .thenComparing(candidate -> forms.getOrDefault(candidate.item().form(), 0))
                .thenComparing(candidate -> turns.indexOf(candidate.item().form()))
                .thenComparing(Candidate::offBest);
        while (chosen.size() < size && !left.isEmpty()) {
            Candidate best = Collections.min(left, next);
            chosen.add(best);
            sentences.addAll(best.sentences());
            forms.merge(best.item().form(), 1, Integer::sum);
            articles.merge(best.article(), 1, Integer::sum);
            left.removeIf(one -> best.sharesFact(one) || best.leaks(one) || isSpent(one, chosen));
        }
        return apart(chosen);
    }

    /** Whether a sentence of {@code candidate} was asked as often as one may be. */
    private static boolean isSpent(Candidate candidate, List<Candidate> chosen) {
        return candidate.sentences().stream()
                .anyMatch(sentence -> chosen.stream()
                                .filter(one -> one.sentences().contains(sentence))
                                .count()
                        >= MOST_OF_A_SENTENCE);
    }

    /** In random order, but for items of one sentence or article: those with most of their kind left go first. */
    private List<Candidate> apart(List<Candidate> chosen) {
        List<Candidate> left = new ArrayList<>(chosen);
        Collections.shuffle(left, random);
        List<Candidate> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Candidate best = Collections.max(
                    left,
                    Comparator.<Candidate, Boolean>comparing(
                                    candidate -> ordered.isEmpty() || !candidate.sharesSentence(ordered.getLast()))
                            .thenComparing(candidate -> ordered.isEmpty()
                                    || !candidate
                                            .article()
                                            .equals(ordered.getLast().article()))
                            .thenComparing(candidate -> left.stream()
                                    .filter(other -> other.article().equals(candidate.article()))
                                    .count())
                            .thenComparing(candidate -> left.stream()
                                    .filter(candidate::sharesSentence)
                                    .count()));
            ordered.add(best);
            left.remove(best);
        }
        return ordered;
    }

    /** As {@link ShownOrder} says. */
    public List<Integer> shownOrder(Item item) {
        return ShownOrder.of(item, random);
    }
}
