package org.factloom.quiz;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a form sends it; of the fields only those of the question's form are there.
 *
 * @param events of an ordering item, the index of each event as it was shown first
 * @param places for each of {@code events} the place that it was given, from 1
 */
public record AnswerForm(
        @RestForm @Nullable Integer choice,
        @RestForm @Nullable String text,
        @RestForm @Nullable Boolean known,
        @RestForm("event") @Nullable List<Integer> events,
        @RestForm("place") @Nullable List<Integer> places) {

    /**
     * What is shown again where an answer was unclear.
     *
     * @param order the events, as {@link #events} counts them, by the places that they were given
     */
    public record Entry(String text, Map<Integer, Integer> order, String unclear) {

        static final Entry NONE = new Entry("", Map.of(), "");

        /** The place of the event that is shown at {@code index}; without a choice, the place where it stands. */
        public int placeOf(int index) {
            return order.getOrDefault(index, index + 1);
        }
    }

    Entry entry(String unclear) {
        Map<Integer, Integer> order = new HashMap<>();
        IntStream.range(0, pairs())
                .forEach(i -> order.put(given(events).get(i), given(places).get(i)));
        return new Entry(text == null ? "" : text, order, unclear);
    }

    /** Whether two events share a place. */
    boolean isNoOrder() {
        return given(places).stream().distinct().count() < given(places).size();
    }

    /** The response, its options and events counted as shown. */
    ResponseForm response() {
        return new ResponseForm(choice, text, given(places).isEmpty() ? null : order(), known);
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

    private static List<Integer> given(@Nullable List<Integer> field) {
        return field == null ? List.of() : field;
    }
}
