package org.factloom.quiz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.item.Item;
import org.factloom.item.Response;

/** Answers in words. */
public final class AnswerWords {

    private AnswerWords() {}

    /**
     * "true" or "false" for a statement; empty where nothing was typed or chosen.
     *
     * @param response counts options and events as the item does
     */
    public static String of(Item item, Response response) {
        return switch (response) {
            case Response.Text(String text) -> text;
            case Response.Prose(String text) -> text;
            case Response.Texts(List<String> texts) -> String.join(", ", texts);
            case Response.SelfGrade(boolean known) -> String.valueOf(known);
            case Response.Choice(int option) ->
                item instanceof Item.OneOf one ? one.options().get(option).text() : String.valueOf(option == 0);
            case Response.Choices(List<Integer> options)
            when item instanceof Item.MultipleResponse several ->
                options.stream()
                        .map(option -> several.options().get(option).text())
                        .collect(Collectors.joining(", "));
            case Response.Order(List<Integer> events)
            when item instanceof Item.Ordering ordering ->
                events.stream()
                        .map(event -> ordering.events().get(event).text())
                        .collect(Collectors.joining(" → "));
            case Response.Pairs(List<Integer> rights)
            when item instanceof Item.Matching matching ->
                IntStream.range(0, rights.size())
                        .filter(left -> rights.get(left) != Response.Pairs.NONE)
                        .mapToObj(left -> matching.pairs().get(left).left() + " – "
                                + matching.pairs().get(rights.get(left)).right())
                        .collect(Collectors.joining("; "));
            case Response.Choices _, Response.Order _, Response.Pairs _ ->
                throw new IllegalArgumentException("no answer to " + item.form().id());
        };
    }
}
