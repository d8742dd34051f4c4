package org.factloom.flashcard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.learning.DueFact;

/** The order in which a session asks: what is to be reviewed, articles taking turns, then what is new, article by article. */
final class Agenda {

    private Agenda() {}

    /**
     * The facts of a session.
     *
     * @param reviews in the order of their need: the first ones are taken
     * @param size at most so many facts; reviews come before new ones
     */
    static List<DueFact> of(List<DueFact> reviews, List<DueFact> fresh, int size) {
        List<DueFact> agenda = interleaved(reviews.subList(0, Math.min(size, reviews.size())));
        agenda.addAll(fresh.subList(0, Math.min(size - agenda.size(), fresh.size())));
        return agenda;
    }

    /** Of the article with most facts left comes the next, but not twice in a row where another has any. */
    private static List<DueFact> interleaved(List<DueFact> facts) {
        Map<UUID, Deque<DueFact>> left = new LinkedHashMap<>();
        facts.forEach(fact ->
                left.computeIfAbsent(fact.article(), _ -> new ArrayDeque<>()).add(fact));
        List<DueFact> order = new ArrayList<>();
        while (order.size() < facts.size()) {
            UUID before = order.isEmpty() ? null : order.getLast().article();
            Deque<DueFact> best = new ArrayDeque<>();
            for (Map.Entry<UUID, Deque<DueFact>> article : left.entrySet()) {
                boolean turn = !article.getKey().equals(before) || left.size() == 1;
                if (turn && article.getValue().size() > best.size()) {
                    best = article.getValue();
                }
            }
            order.add(best.removeFirst());
            left.values().removeIf(Deque::isEmpty);
        }
        return order;
    }
}
