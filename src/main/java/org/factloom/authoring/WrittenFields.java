package org.factloom.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.factloom.authoring.ItemFields.Quote;
import org.factloom.authoring.ItemFields.Row;
import org.factloom.fact.Evidence;
import org.factloom.item.Added;
import org.factloom.item.Item;
import org.factloom.item.OpenItem;
import org.jspecify.annotations.Nullable;

/** The fields of an item that is there. {@link ItemReader} reads the same item from them. */
final class WrittenFields {

    private String hint = "";
    private String key = "";
    private Item.Answer answer = new Item.Answer("", List.of(), ItemFields.TERM, List.of());
    private String correction = "";
    private String unit = "";
    private String tolerance = "";
    private String guide = "";
    private String longest = "";
    private boolean ascending;
    private List<Row> rows = List.of();

    private WrittenFields() {}

    /** @param tags of the item in its set */
    static ItemFields of(Item item, List<String> tags) {
        WrittenFields fields = new WrittenFields();
        fields.take(item);
        Added added = item.origin().added();
        Added.Picture picture = added.picture();
        return new ItemFields(
                item.form(),
                item.stem(),
                fields.hint,
                fields.key,
                lines(fields.answer.accepted()),
                fields.answer.type(),
                lines(fields.answer.others()),
                fields.correction,
                fields.unit,
                fields.tolerance,
                fields.guide,
                fields.longest,
                fields.ascending,
                fields.rows,
                item.origin().evidence().stream().map(WrittenFields::quote).toList(),
                added.explanation(),
                added.points() == Added.NONE.points() ? "" : String.valueOf(added.points()),
                picture == null ? "" : picture.name(),
                picture == null ? "" : picture.alternative(),
                lines(tags),
                lines(tags));
    }

    private void take(Item item) {
        switch (item) {
            case Item.MultipleChoice choice -> take(choice);
            case Item.ClozeChoice cloze -> {
                hint = cloze.hint();
                take(cloze);
            }
            case Item.MultipleResponse several -> rows = options(several.options(), several.keys());
            case Item.TrueFalse statement -> {
                key = String.valueOf(statement.key());
                correction = statement.correction() == null ? "" : statement.correction();
            }
            case Item.Typed typed -> take(typed.answer());
            case Item.Cloze cloze -> {
                hint = cloze.hint();
                take(cloze.answer());
            }
            case Item.Card card -> key = card.back();
            case OpenItem open -> {
                key = open.back();
                guide = open.guide();
                longest = open.longest() == OpenItem.USUAL ? "" : String.valueOf(open.longest());
            }
            case Item.Numeric number -> {
                key = number.key().toPlainString();
                unit = number.unit();
                tolerance = percent(number.tolerance());
            }
            case Item.Ordering ordering ->
                rows = ordering.events().stream()
                        .map(event -> pair(event.text(), event.date()))
                        .toList();
            case Item.Matching matching ->
                rows = matching.pairs().stream()
                        .map(pair -> pair(pair.left(), pair.right()))
                        .toList();
            case Item.Recall recall ->
                rows = recall.answers().stream()
                        .map(part -> new Row(
                                part.key(),
                                "",
                                false,
                                Quote.NONE,
                                lines(part.accepted()),
                                part.type(),
                                lines(part.others())))
                        .toList();
        }
    }

    private void take(Item.OneOf choice) {
        rows = options(choice.options(), List.of(choice.key()));
        ascending = choice.ascending();
    }

    private void take(Item.Answer typed) {
        key = typed.key();
        answer = typed;
    }

    private static List<Row> options(List<Item.Option> options, List<Integer> keys) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> new Row(
                        options.get(i).text(),
                        "",
                        keys.contains(i),
                        quote(options.get(i).why()),
                        "",
                        ItemFields.TERM,
                        ""))
                .toList();
    }

    private static Row pair(String text, String second) {
        return new Row(text, second, false, Quote.NONE, "", ItemFields.TERM, "");
    }

    static Quote quote(@Nullable Evidence words) {
        return words == null
                ? Quote.NONE
                : new Quote(
                        words.text(), words.span().start() + "-" + words.span().end());
    }

    /** All the evidence in an item: what proves its key, and what its wrong options really are. */
    static List<Evidence> evidenceIn(Item item) {
        List<Evidence> all = new ArrayList<>(item.origin().evidence());
        List<Item.Option> options =
                switch (item) {
                    case Item.OneOf choice -> choice.options();
                    case Item.MultipleResponse several -> several.options();
                    default -> List.of();
                };
        for (Item.Option option : options) {
            if (option.why() != null) {
                all.add(option.why());
            }
        }
        return all;
    }

    /** 0.05 as "5", nothing as "". */
    private static String percent(double share) {
        return share == 0
                ? ""
                : BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }
}
