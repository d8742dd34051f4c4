package org.factloom.item;

import java.util.List;
import org.factloom.fact.Fact;

/**
 * What was made of an article.
 *
 * @param facts in reading order, doubtful ones included
 * @param items selected, in reading order of their evidence
 * @param passed all items that passed the gates, those selected among them, in the same order: of a fact often more forms
 * @param report what was dropped and what is covered
 */
public record Generation(List<Fact> facts, List<Item> items, List<Item> passed, Report report) {

    public Generation {
        facts = List.copyOf(facts);
        items = List.copyOf(items);
        passed = List.copyOf(passed);
    }
}
