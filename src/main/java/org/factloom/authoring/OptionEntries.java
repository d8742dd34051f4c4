package org.factloom.authoring;

import java.util.ArrayList;
import java.util.List;
import org.factloom.authoring.ItemFields.Row;
import org.factloom.fact.Evidence;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.jspecify.annotations.Nullable;

/** Reads options, and which of them are right. */
final class OptionEntries {

    private final Entries entries;
    private final List<Item.Option> options = new ArrayList<>();
    private final List<Integer> keys = new ArrayList<>();

    OptionEntries(Entries entries) {
        this.entries = entries;
    }

    @Nullable Item item(Form form, Item.Origin origin, String stem) {
        read();
        boolean ascending = entries.fields().ascending();
        boolean several = form == Form.MULTIPLE_RESPONSE;
        if (options.size() < 2) {
            entries.wrong("rows", entries.messages().two_options());
        } else if (several && (keys.size() < 2 || keys.size() == options.size())) {
            entries.wrong("rows", entries.messages().right_options());
        } else if (!several && keys.size() != 1) {
            entries.wrong("rows", entries.messages().no_right_option());
        }
        String asked = form == Form.CLOZE_CHOICE ? entries.blanked(stem) : stem;
        if (!entries.errors().isEmpty()) {
            return null;
        }
        return switch (form) {
            case MULTIPLE_RESPONSE -> new Item.MultipleResponse(origin, asked, options, keys);
            case CLOZE_CHOICE ->
                new Item.ClozeChoice(origin, asked, entries.hint(), options, keys.getFirst(), ascending);
            default -> new Item.MultipleChoice(origin, asked, options, keys.getFirst(), ascending);
        };
    }

    private void read() {
        List<Row> rows = entries.fields().rows();
        List<Integer> filled = entries.filled();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!filled.contains(i)) {
                if (row.right()) {
                    entries.wrong("row-" + i, entries.messages().nothing_here());
                }
                continue;
            }
            if (row.right()) {
                keys.add(options.size());
            }
            String text =
                    entries.needed(row.text(), "row-" + i, entries.messages().no_option());
            options.add(new Item.Option(text, why(row, i)));
        }
        entries.distinct(options.stream().map(Item.Option::text).toList(), filled);
    }

    private @Nullable Evidence why(Row row, int i) {
        return row.why().words().isBlank()
                ? null
                : entries.quoted(row.why(), "why-" + i).orElse(null);
    }
}
