package org.factloom.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.factloom.item.Item;
import org.factloom.item.Response;

/** What somebody might answer to an item, to show what is told then. Options and events are counted as the item counts them. */
final class SampleAnswers {

    private SampleAnswers() {}

    static Response right(Item item) {
        return switch (item) {
            case Item.OneOf choice -> new Response.Choice(choice.key());
            case Item.MultipleResponse several -> new Response.Choices(several.keys());
            case Item.TrueFalse statement -> new Response.Choice(statement.key() ? 0 : 1);
            case Item.Typed typed -> text(typed.answer().key());
            case Item.Cloze cloze -> text(cloze.answer().key());
            case Item.Numeric number -> text(plain(number.key()));
            case Item.Recall recall -> texts(recall.keyTexts());
            case Item.Ordering ordering ->
                new Response.Order(indices(ordering.events().size()));
            case Item.Matching matching ->
                new Response.Pairs(indices(matching.pairs().size()));
            case Item.SelfRated _ -> new Response.SelfGrade(true);
        };
    }

    /**
     * A wrong one; of options one of which the article says what it is, where there is one.
     *
     * @param words that are no answer to anything
     */
    static Response wrong(Item item, String words) {
        return switch (item) {
            case Item.OneOf choice -> new Response.Choice(wrongOption(choice.options(), List.of(choice.key())));
            case Item.MultipleResponse several -> {
                int wrong = wrongOption(several.options(), several.keys());
                yield new Response.Choices(wrong < 0 ? List.of(several.keys().getFirst()) : List.of(wrong));
            }
            case Item.TrueFalse statement -> new Response.Choice(statement.key() ? 1 : 0);
            case Item.Typed _, Item.Cloze _ -> text(words);
            case Item.Numeric number ->
                text(plain(number.key().abs().multiply(BigDecimal.TWO).add(BigDecimal.ONE)));
            case Item.Recall _ -> texts(List.of(words));
            case Item.Ordering ordering ->
                new Response.Order(indices(ordering.events().size()).reversed());
            case Item.Matching matching -> {
                List<Integer> rights = new ArrayList<>(indices(matching.pairs().size()));
                Collections.rotate(rights, 1);
                yield new Response.Pairs(rights);
            }
            case Item.SelfRated _ -> new Response.SelfGrade(false);
        };
    }

    /** Three places after the point could be thousands. */
    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() == 3 ? bare.setScale(4) : bare).toPlainString();
    }

    /** -1 where all are right. */
    private static int wrongOption(List<Item.Option> options, List<Integer> keys) {
        List<Integer> wrong = indices(options.size()).stream()
                .filter(index -> !keys.contains(index))
                .toList();
        return wrong.stream()
                .filter(index -> options.get(index).why() != null)
                .findFirst()
                .or(() -> wrong.stream().findFirst())
                .orElse(-1);
    }

    private static Response text(String text) {
        return new Response.Text(cut(text));
    }

    private static Response texts(List<String> texts) {
        return new Response.Texts(texts.stream()
                .limit(Response.Texts.MOST)
                .map(SampleAnswers::cut)
                .toList());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), Response.Text.LONGEST));
    }

    private static List<Integer> indices(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
