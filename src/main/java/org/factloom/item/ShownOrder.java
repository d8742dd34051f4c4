package org.factloom.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** In which order an item's parts are shown, on a screen and on paper. */
public final class ShownOrder {

    private ShownOrder() {}

    /**
     * The order in which the options, events or right sides of an item are shown, as indices into them: never the right order for events and pairs, the
     * item's own for options in ascending order. Empty where there is nothing to order.
     */
    public static List<Integer> of(Item item, RandomGenerator random) {
        return switch (item) {
            case Item.OneOf choice
            when choice.ascending() -> indices(choice.options().size());
            case Item.OneOf choice -> shuffled(choice.options().size(), random);
            case Item.MultipleResponse several -> shuffled(several.options().size(), random);
            case Item.Ordering ordering -> disorder(ordering.events().size(), random);
            case Item.Matching matching -> disorder(matching.pairs().size(), random);
            case Item.TrueFalse _, Item.Typed _, Item.Cloze _, Item.SelfRated _, Item.Numeric _, Item.Recall _ ->
                List.of();
        };
    }

    private static List<Integer> shuffled(int size, RandomGenerator random) {
        List<Integer> order = indices(size);
        Collections.shuffle(order, random);
        return order;
    }

    private static List<Integer> disorder(int size, RandomGenerator random) {
        List<Integer> right = indices(size);
        List<Integer> order;
        do {
            order = shuffled(size, random);
        } while (size > 1 && order.equals(right));
        return order;
    }

    private static List<Integer> indices(int size) {
        return new ArrayList<>(IntStream.range(0, size).boxed().toList());
    }
}
