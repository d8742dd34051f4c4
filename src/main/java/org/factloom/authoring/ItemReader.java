package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factloom.article.Article;
import org.factloom.authoring.ItemFields.Quote;
import org.factloom.authoring.Quotations.Place;
import org.factloom.exchange.HandWritten;
import org.factloom.fact.Evidence;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.factloom.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** Reads an item from the fields in which a person wrote it, as {@link WrittenFields} fills them from an item. */
@ApplicationScoped
public class ItemReader {

    static final int LONGEST_STEM = 1_000;
    static final int LONGEST_TEXT = 400;
    static final int LONGEST_EXPLANATION = 4_000;
    static final int MOST_ROWS = 30;
    static final int MOST_LINES = 50;
    static final int MOST_EVIDENCE = 10;

    private static final double MIDDLING = 0.5;

    private final FaultMessages messages;

    ItemReader(FaultMessages messages) {
        this.messages = messages;
    }

    /**
     * What of an item is not written in fields.
     *
     * @param known evidence that the item had before, which stays as it is where it is quoted again
     */
    public record Ground(String id, List<String> facts, String rule, double difficulty, List<Evidence> known) {

        public Ground {
            facts = List.copyOf(facts);
            known = List.copyOf(known);
        }

        /** Of a new item, which asks a fact of its own. */
        public static Ground fresh(String id) {
            return new Ground(id, List.of(HandWritten.factId(id)), Item.Origin.HAND, MIDDLING, List.of());
        }

        static Ground of(Item item) {
            Item.Origin origin = item.origin();
            return new Ground(
                    origin.id(), origin.facts(), origin.rule(), origin.difficulty(), WrittenFields.evidenceIn(item));
        }

        boolean handWritten() {
            return rule.equals(Item.Origin.HAND);
        }
    }

    /**
     * What was read.
     *
     * @param item null where anything is wrong
     * @param errors by field; of a row "row-0" and "why-0", of evidence "quote-0"
     * @param places by field, where quoted words stand more than once
     */
    public record Read(@Nullable Item item, FormErrors errors, Map<String, List<Place>> places) {

        public Read {
            places = Map.copyOf(places);
        }
    }

    public Read read(ItemFields fields, Ground ground, Article article) {
        Entries entries = new Entries(fields, new Quotations(article, ground.known()), messages);
        String stem = entries.stem();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < fields.evidence().size(); i++) {
            Quote quote = fields.evidence().get(i);
            if (!quote.words().isBlank()) {
                entries.quoted(quote, "quote-" + i).ifPresent(evidence::add);
            }
        }
        entries.atMost(fields.quoted().size(), MOST_EVIDENCE, "quote-0");
        if (fields.quoted().isEmpty() && !ground.handWritten()) {
            entries.wrong("quote-0", messages.no_evidence());
        }
        Item.Origin origin = new Item.Origin(
                ground.id(), ground.facts(), evidence, ground.rule(), ground.difficulty(), entries.added());
        Item item = item(fields.form(), origin, stem, entries);
        return new Read(entries.errors().isEmpty() ? item : null, entries.errors(), entries.places());
    }

    private static @Nullable Item item(Form form, Item.Origin origin, String stem, Entries entries) {
        return switch (form) {
            case MULTIPLE_CHOICE, CLOZE_CHOICE, MULTIPLE_RESPONSE ->
                new OptionEntries(entries).item(form, origin, stem);
            case TRUE_FALSE -> entries.statement(origin, stem);
            case TYPED -> new Item.Typed(origin, stem, entries.answer());
            case CLOZE -> new Item.Cloze(origin, entries.blanked(stem), entries.hint(), entries.answer());
            case CARD -> new Item.Card(origin, stem, entries.key());
            case OPEN -> entries.open(origin, stem);
            case NUMERIC -> entries.number(origin, stem);
            case ORDERING -> new Item.Ordering(origin, stem, new RowEntries(entries).events());
            case MATCHING -> new Item.Matching(origin, stem, new RowEntries(entries).pairs());
            case LIST -> new Item.Recall(origin, stem, new RowEntries(entries).parts());
        };
    }
}
