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
        return origin(
                finding,
                form,
                finding.fact().family().id() + "/" + finding.wording().slot().toLowerCase(Locale.ROOT));
    }

    /** Where an item comes from that was written by {@code rule}. */
    static Item.Origin origin(Finding finding, Form form, String rule) {
        Fact fact = finding.fact();
        return new Item.Origin(
                Ids.of("i", List.of(fact.id(), form.id(), rule)),
                List.of(fact.id()),
                fact.evidence(),
                rule,
                Difficulty.of(form, fact));
    }
}
