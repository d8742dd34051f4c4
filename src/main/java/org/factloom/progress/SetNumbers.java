package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/** Numbers the questions of sets, for all who look at how they are answered. */
@ApplicationScoped
class SetNumbers {

    /** What was taken out and never asked needs no number. */
    private static final String ITEMS = """
            select i.id, i.retired from item i
            where i.set_id = :set and (not i.retired
                or exists (select from item_version v join attempt_slot s on s.item_version_id = v.id where v.item_id = i.id))
            order by i.retired, i.position, i.id""";

    private final EntityManager database;

    SetNumbers(EntityManager database) {
        this.database = database;
    }

    /**
     * The numbers of a set: from 1 those that it asks, in its order and without gaps, then those that it asked before.
     *
     * @param asks how many it asks
     */
    record Numbers(Map<String, Integer> byItem, int asks) {

        int of(String item) {
            return byItem.getOrDefault(item, 0);
        }

        /** Whether it is no longer in the set. */
        boolean retired(String item) {
            return of(item) > asks;
        }
    }

    /** @param asked the ids of items that were asked with the set; those that are in another now come last */
    @Transactional
    Numbers of(UUID set, Collection<String> asked) {
        Map<String, Integer> numbers = new HashMap<>();
        int asks = 0;
        for (Tuple row : database.unwrap(Session.class)
                .createNativeQuery(ITEMS, Tuple.class)
                .setParameter("set", set)
                .getResultList()) {
            numbers.put(row.get("id", String.class), numbers.size() + 1);
            asks += row.get("retired", Boolean.class) ? 0 : 1;
        }
        new TreeSet<>(asked).forEach(item -> numbers.putIfAbsent(item, numbers.size() + 1));
        return new Numbers(Map.copyOf(numbers), asks);
    }
}
