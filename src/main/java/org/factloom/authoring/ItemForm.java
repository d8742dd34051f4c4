package org.factloom.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.factloom.authoring.ItemFields.Quote;
import org.factloom.authoring.ItemFields.Row;
import org.factloom.item.Form;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an item as a page sends them. Of rows and evidence every field is sent, in their order, so that those of a row stand at the same place in each list.
 *
 * @param form that the item is to have
 * @param was the form that the page was laid out for; empty for the same
 * @param right the places of the rows that are marked right, from 0
 */
public record ItemForm(
        @RestForm @Nullable String form,
        @RestForm @Nullable String was,
        @RestForm @Nullable String stem,
        @RestForm @Nullable String hint,
        @RestForm @Nullable String key,
        @RestForm @Nullable String accepted,
        @RestForm @Nullable String type,
        @RestForm @Nullable String others,
        @RestForm @Nullable String correction,
        @RestForm @Nullable String unit,
        @RestForm @Nullable String tolerance,
        @RestForm @Nullable String guide,
        @RestForm @Nullable String longest,
        @RestForm boolean ascending,
        @RestForm @Nullable List<String> right,
        @RestForm @Nullable List<String> text,
        @RestForm @Nullable List<String> second,
        @RestForm @Nullable List<String> why,
        @RestForm @Nullable List<String> whyPlace,
        @RestForm @Nullable List<String> partAccepted,
        @RestForm @Nullable List<String> partType,
        @RestForm @Nullable List<String> partOthers,
        @RestForm @Nullable List<String> quote,
        @RestForm @Nullable List<String> place,
        @RestForm @Nullable String explanation,
        @RestForm @Nullable String points,
        @RestForm @Nullable String picture,
        @RestForm @Nullable String alternative,
        @RestForm @Nullable String tags,
        @RestForm @Nullable String labels) {

    /** Beyond what any form of ours sends. */
    private static final int MOST = 200;

    public ItemFields fields() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(size(text), MOST); i++) {
            rows.add(new Row(
                    at(text, i),
                    at(second, i),
                    right != null && right.contains(String.valueOf(i)),
                    new Quote(at(why, i), at(whyPlace, i)),
                    at(partAccepted, i),
                    at(partType, i),
                    at(partOthers, i)));
        }
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < Math.min(size(quote), MOST); i++) {
            quotes.add(new Quote(at(quote, i), at(place, i)));
        }
        Form chosen = named(or(form)).orElse(Form.MULTIPLE_CHOICE);
        ItemFields entered = new ItemFields(
                named(or(was)).orElse(chosen),
                or(stem),
                or(hint),
                or(key),
                or(accepted),
                or(type),
                or(others),
                or(correction),
                or(unit),
                or(tolerance),
                or(guide),
                or(longest),
                ascending,
                rows,
                quotes,
                or(explanation),
                or(points),
                or(picture),
                or(alternative),
                or(tags),
                or(labels));
        return entered.as(chosen);
    }

    /** @param id "multiple-choice" */
    static Optional<Form> named(String id) {
        return Arrays.stream(Form.values()).filter(form -> form.id().equals(id)).findFirst();
    }

    private static String or(@Nullable String entry) {
        return entry == null ? "" : entry;
    }

    private static int size(@Nullable List<String> list) {
        return list == null ? 0 : list.size();
    }

    private static String at(@Nullable List<String> list, int i) {
        return list != null && i < list.size() ? list.get(i) : "";
    }
}
