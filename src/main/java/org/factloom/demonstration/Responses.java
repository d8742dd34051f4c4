package org.factloom.demonstration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.factloom.item.Item;
import org.factloom.item.Response;

/** Right and wrong responses to items, counted as the items count. */
final class Responses {

    /** How many of those who do not know choose the same wrong option. */
    private static final double COMMON = 0.6;

    private Responses() {}

    static Response right(Item item) {
        return switch (item) {
            case Item.OneOf choice -> new Response.Choice(choice.key());
            case Item.TrueFalse statement -> new Response.Choice(statement.key() ? 0 : 1);
            case Item.Typed typed -> new Response.Text(typed.answer().key());
            case Item.Cloze cloze -> new Response.Text(cloze.answer().key());
            case Item.Numeric number -> new Response.Text(number.keyText());
            case Item.Ordering ordering ->
                new Response.Order(upTo(ordering.events().size()));
            case Item.Matching matching ->
                new Response.Pairs(upTo(matching.pairs().size()));
            case Item.MultipleResponse several -> new Response.Choices(several.keys());
            case Item.Recall list -> new Response.Texts(list.keyTexts());
            case Item.SelfRated _ -> new Response.SelfGrade(true);
        };
    }

    static Response wrong(Item item, RandomGenerator random) {
        return switch (item) {
            case Item.OneOf choice -> {
                int others = choice.options().size() - 1;
                int off = random.nextDouble() < COMMON ? 1 : 1 + random.nextInt(others);
                yield new Response.Choice((choice.key() + off) % (others + 1));
            }
            case Item.TrueFalse statement -> new Response.Choice(statement.key() ? 1 : 0);
            case Item.Typed typed -> other(typed.answer(), random);
            case Item.Cloze cloze -> other(cloze.answer(), random);
            case Item.Numeric number ->
                new Response.Text(
                        number.key().add(number.key()).add(BigDecimal.TEN).toPlainString());
            case Item.Ordering ordering ->
                new Response.Order(swapped(ordering.events().size(), random));
            case Item.Matching matching ->
                new Response.Pairs(swapped(matching.pairs().size(), random));
            case Item.MultipleResponse several ->
                new Response.Choices(several.keys().subList(0, several.keys().size() - 1));
            case Item.Recall list ->
                new Response.Texts(list.keyTexts().subList(0, list.keyTexts().size() - 1));
            case Item.SelfRated _ -> new Response.SelfGrade(false);
        };
    }

    /** A name that is none of the right ones, where any is known; else that nothing is known. */
    private static Response other(Item.Answer answer, RandomGenerator random) {
        return new Response.Text(
                answer.others().isEmpty()
                        ? ""
                        : answer.others().get(random.nextInt(answer.others().size())));
    }

    private static List<Integer> upTo(int size) {
        return new ArrayList<>(IntStream.range(0, size).boxed().toList());
    }

    private static List<Integer> swapped(int size, RandomGenerator random) {
        List<Integer> order = upTo(size);
        int first = random.nextInt(size - 1);
        Collections.swap(order, first, first + 1);
        return order;
    }
}
