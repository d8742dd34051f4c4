package org.factloom.quiz;

import java.util.Collections;
import java.util.List;
import org.factloom.item.Item;
import org.factloom.item.Response;

/**
 * An item as it is shown in an attempt.
 *
 * @param shownOrder indices into its options, events or right sides, in the order in which they are shown; empty where there are none
 */
public record AskedItem(Item item, List<Integer> shownOrder) {

    /**
     * A response that counts options and events as they are shown, counted as the item counts them.
     *
     * @throws IllegalArgumentException when it names what is not shown
     */
    public Response asTheItemCounts(Response shown) {
        if (shown.equals(new Response.SelfGrade(false))) {
            return nothing(shown);
        }
        if (shownOrder.isEmpty()) {
            return shown;
        }
        return switch (shown) {
            case Response.Choice(int option) -> new Response.Choice(index(option));
            case Response.Order(List<Integer> events) ->
                new Response.Order(events.stream().map(this::index).toList());
            case Response.Choices(List<Integer> options) ->
                new Response.Choices(options.stream().map(this::index).toList());
            case Response.Pairs(List<Integer> rights) ->
                new Response.Pairs(rights.stream()
                        .map(right -> right == Response.Pairs.NONE ? right : Integer.valueOf(index(right)))
                        .toList());
            case Response.Text _, Response.Texts _, Response.Prose _, Response.SelfGrade _ -> shown;
        };
    }

    /** A response that counts options and events as the item does, counted as they are shown: what the page would have sent. */
    Response asShown(Response counted) {
        if (shownOrder.isEmpty()) {
            return counted;
        }
        return switch (counted) {
            case Response.Choice(int option) -> new Response.Choice(shownOrder.indexOf(option));
            case Response.Order(List<Integer> events) ->
                new Response.Order(events.stream().map(shownOrder::indexOf).toList());
            case Response.Choices(List<Integer> options) ->
                new Response.Choices(options.stream().map(shownOrder::indexOf).toList());
            case Response.Pairs(List<Integer> rights) ->
                new Response.Pairs(rights.stream()
                        .map(right -> right == Response.Pairs.NONE ? right : Integer.valueOf(shownOrder.indexOf(right)))
                        .toList());
            case Response.Text _, Response.Texts _, Response.Prose _, Response.SelfGrade _ -> counted;
        };
    }

    /** What "I do not know" is as a response to the item; of a card, and of what its learner writes, what it says. */
    private Response nothing(Response unknown) {
        return switch (item) {
            case Item.Typed _, Item.Cloze _, Item.Numeric _ -> new Response.Text("");
            case Item.MultipleResponse _ -> new Response.Choices(List.of());
            case Item.Recall _ -> new Response.Texts(List.of());
            case Item.Matching matching ->
                new Response.Pairs(Collections.nCopies(matching.pairs().size(), Response.Pairs.NONE));
            case Item.OneOf _, Item.TrueFalse _, Item.Ordering _, Item.SelfRated _ -> unknown;
        };
    }

    private int index(int shown) {
        if (shown < 0 || shown >= shownOrder.size()) {
            throw new IllegalArgumentException("there is no option " + shown);
        }
        return shownOrder.get(shown);
    }
}
