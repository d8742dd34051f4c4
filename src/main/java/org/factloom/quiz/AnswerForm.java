package org.factloom.quiz;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a form sends it; of the fields only those of the question's form are there.
 *
 * @param events of an ordering item, the index of each event as it was shown first
 * @param choices the options that were chosen, where there may be several
 * @param entries what was typed to name the parts of a list
 * @param rights for each left side the right side that it was matched with, -1 for none
 * @param confidence how sure, 1 to 3
 * @param changed whether another answer stood there before, as the page's script says
 * @param taken for how many milliseconds the question was in view, as the page's script says
 * @param places for each of {@code events} the place that it was given, from 1
 */
public record AnswerForm(
        @RestForm @Nullable Integer choice,
        @RestForm @Nullable String text,
        @RestForm @Nullable String prose,
        @RestForm @Nullable Boolean known,
        @RestForm @Nullable List<Integer> choices,
        @RestForm("entry") @Nullable List<String> entries,
        @RestForm("right") @Nullable List<Integer> rights,
        @RestForm("event") @Nullable List<Integer> events,
        @RestForm("place") @Nullable List<Integer> places,
        @RestForm @Nullable @Min(1) @Max(3) Integer confidence,
        @RestForm @Nullable Boolean changed,
        @RestForm @Nullable @Min(0) Long taken) {

    public Manner manner() {
        return Manner.of(confidence, changed, taken);
    }

    /** Whether two events share a place. */
    public boolean isNoOrder() {
        return given(places).stream().distinct().count() < given(places).size();
    }

    /** The response, where nothing was sent no choice at all, its options and events counted as shown. */
    public ResponseForm response() {
        boolean nothing = choice == null
                && text == null
                && prose == null
                && known == null
                && given(places).isEmpty()
                && given(entries).isEmpty()
                && given(rights).isEmpty();
        return new ResponseForm(
                choice,
                nothing ? given(choices) : choices == null || choices.isEmpty() ? null : choices,
                text,
                prose,
                given(entries).isEmpty() ? null : entries,
                given(places).isEmpty() ? null : order(),
                given(rights).isEmpty() ? null : rights,
                known);
    }

    /** The same of a question that may be left open: nothing where nothing was chosen or typed. */
    @Nullable ResponseForm responseOrNull() {
        ResponseForm response = response();
        return response.isBlank() ? null : response;
    }

    /** The event at each place; -1, which grading refuses, at a place that no event was given. */
    private List<Integer> order() {
        Integer[] order = new Integer[given(places).size()];
        Arrays.fill(order, -1);
        for (int i = 0; i < pairs(); i++) {
            int place = given(places).get(i);
            if (place >= 1 && place <= order.length) {
                order[place - 1] = given(events).get(i);
            }
        }
        return List.of(order);
    }

    private int pairs() {
        return Math.min(given(events).size(), given(places).size());
    }

    private static <T> List<T> given(@Nullable List<T> field) {
        return field == null ? List.of() : field;
    }
}
