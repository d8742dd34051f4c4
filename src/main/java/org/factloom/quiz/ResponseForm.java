package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.factloom.item.Response;
import org.jspecify.annotations.Nullable;

/**
 * A response as it is sent and stored: exactly one of the components is given. What is sent counts the options as they are
 * shown, what is stored counts them as the item does.
 *
 * @param choice index of the chosen option, from 0; of true and false, 0 is true
 * @param text what was typed; stored, it is empty for "I do not know"
 * @param order indices of the events, earliest first
 * @param known whether the back of a card was known; sent, false is "I do not know" where something is to be typed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseForm(
        @Nullable Integer choice,
        @Nullable String text,
        @Nullable List<Integer> order,
        @Nullable Boolean known) {

    static ResponseForm of(Response response) {
        return switch (response) {
            case Response.Choice(int option) -> new ResponseForm(option, null, null, null);
            case Response.Text(String text) -> new ResponseForm(null, text, null, null);
            case Response.Order(List<Integer> events) -> new ResponseForm(null, null, events, null);
            case Response.SelfGrade(boolean known) -> new ResponseForm(null, null, null, known);
        };
    }

    /** @throws IllegalArgumentException when none or more than one component is given */
    Response response() {
        if (order != null && order.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("an order consists of numbers");
        }
        List<Response> given = Stream.of(
                        choice == null ? null : new Response.Choice(choice),
                        text == null ? null : new Response.Text(text),
                        order == null ? null : new Response.Order(order),
                        known == null ? null : new Response.SelfGrade(known))
                .<Response>mapMulti((response, into) -> {
                    if (response != null) {
                        into.accept(response);
                    }
                })
                .toList();
        if (given.size() != 1) {
            throw new IllegalArgumentException("an answer gives exactly one of choice, text, order and known");
        }
        return given.getFirst();
    }
}
