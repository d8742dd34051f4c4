package org.factloom.classroom;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.factloom.item.Item;
import org.factloom.item.Response;

/** Answers to one version of an item as answers to another: what was chosen is found again by its words. */
public final class Carried {

    private Carried() {}

    /** Nothing where the versions are of different forms, or where the other one lacks what was chosen. */
    public static Optional<Response> response(Item asked, Item other, Response given) {
        if (asked.equals(other)) {
            return Optional.of(given);
        }
        return switch (given) {
            case Response.Text _ when typed(asked) && typed(other) -> Optional.of(given);
            case Response.Texts _
            when asked instanceof Item.Recall && other instanceof Item.Recall -> Optional.of(given);
            case Response.SelfGrade _
            when asked instanceof Item.Card && other instanceof Item.Card -> Optional.of(given);
            case Response.Choice _
            when asked instanceof Item.TrueFalse && other instanceof Item.TrueFalse -> Optional.of(given);
            case Response.Choice(int option)
            when asked instanceof Item.OneOf from && other instanceof Item.OneOf to ->
                places(List.of(option), from.options(), to.options(), Item.Option::text)
                        .map(found -> new Response.Choice(found.getFirst()));
            case Response.Choices(List<Integer> options)
            when asked instanceof Item.MultipleResponse from && other instanceof Item.MultipleResponse to ->
                places(options, from.options(), to.options(), Item.Option::text).map(Response.Choices::new);
            case Response.Order(List<Integer> events)
            when asked instanceof Item.Ordering from
                    && other instanceof Item.Ordering to
                    && from.events().size() == to.events().size() ->
                places(events, from.events(), to.events(), Item.Event::text).map(Response.Order::new);
            case Response.Pairs(List<Integer> rights)
            when asked instanceof Item.Matching from
                    && other instanceof Item.Matching to
                    && from.pairs().size() == to.pairs().size() -> pairs(rights, from, to);
            default -> Optional.empty();
        };
    }

    private static boolean typed(Item item) {
        return item instanceof Item.Typed || item instanceof Item.Cloze || item instanceof Item.Numeric;
    }

    /** Where what stands at some places of a list stands in another; nothing where something does not. */
    private static <T> Optional<List<Integer>> places(
            List<Integer> chosen, List<T> from, List<T> to, Function<T, String> words) {
        List<String> there = to.stream().map(words).toList();
        List<Integer> found = chosen.stream()
                .map(place -> there.indexOf(words.apply(from.get(place))))
                .toList();
        return found.contains(-1) ? Optional.empty() : Optional.of(found);
    }

    private static Optional<Response> pairs(List<Integer> rights, Item.Matching from, Item.Matching to) {
        List<Integer> all = IntStream.range(0, from.pairs().size()).boxed().toList();
        Optional<List<Integer>> lefts = places(all, from.pairs(), to.pairs(), Item.Pair::left);
        Optional<List<Integer>> sides = places(all, from.pairs(), to.pairs(), Item.Pair::right);
        if (lefts.isEmpty() || sides.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Response.Pairs(all.stream()
                .map(left -> rights.get(lefts.get().indexOf(left)))
                .map(right -> right == Response.Pairs.NONE ? right : sides.get().get(right))
                .toList()));
    }
}
