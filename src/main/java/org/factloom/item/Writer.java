package org.factloom.item;

import java.util.List;
import java.util.Locale;
import org.factloom.fact.Fact;
import org.factloom.fact.Finding;
import org.factloom.fact.Ids;

/** Writes the items of one form that ask a fact. */
interface Writer {

    /** The items; none where the fact does not lend itself to the form. */
    List<Item> write(Finding finding, Material material);

    /** Where an item of {@code finding} in {@code form} comes from. */
    static Item.Origin origin(Finding finding, Form form) {
        return origin(finding, form, 0);
    }

    /**
     * Where an item with options comes from.
     *
     * @param closeness of the wrong ones to the key, as {@link Difficulty} has it
     */
    static Item.Origin origin(Finding finding, Form form, double closeness) {
        String rule =
                finding.fact().family().id() + "/" + finding.wording().slot().toLowerCase(Locale.ROOT);
        return origin(finding, form, rule, closeness);
    }

    /** Where an item comes from that was written by {@code rule}. */
    static Item.Origin origin(Finding finding, Form form, String rule) {
        return origin(finding, form, rule, 0);
    }

    private static Item.Origin origin(Finding finding, Form form, String rule, double closeness) {
        Fact fact = finding.fact();
        return new Item.Origin(
                Ids.of("i", List.of(fact.id(), form.id(), rule)),
                List.of(fact.id()),
                fact.evidence(),
                rule,
                Difficulty.of(form, List.of(fact), closeness));
    }
}
