package org.factloom.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a form sends it; of the fields only those of the question's form are there.
 *
 * @param places of an ordering item, for each event as shown the place that it was given, from 1
 */
public record AnswerForm(
        @RestForm @Nullable Integer choice,
        @RestForm @Nullable String text,
        @RestForm @Nullable Boolean known,
        @RestForm("place") @Nullable List<Integer> places) {

    /** What is shown again where an answer was unclear. */
    public record Entry(String text, List<Integer> places, String unclear) {

        static final Entry NONE = new Entry("", List.of(), "");

        /** The place that the event was given that is shown at {@code index}; without a choice, the place where it stands. */
        public int placeOf(int index) {
            return index < places.size() ? places.get(index) : index + 1;
        }
    }

    Entry entry(String unclear) {
        return new Entry(text == null ? "" : text, given(), unclear);
    }

    /** Whether two events share a place. */
    boolean isNoOrder() {
        List<Integer> places = given();
        return places.stream().distinct().count() < places.size();
    }

    /** The response, its options and events counted as shown. */
    ResponseForm response() {
        List<Integer> places = given();
        return new ResponseForm(choice, text, places.isEmpty() ? null : order(places), known);
    }

    private List<Integer> given() {
        return places == null ? List.of() : List.copyOf(places);
    }

    /** From the place of each event to the event at each place; a place that is out of range is left for grading to refuse. */
    private static List<Integer> order(List<Integer> places) {
        int[] order = new int[places.size()];
        Arrays.fill(order, -1);
        IntStream.range(0, order.length)
                .filter(event -> places.get(event) >= 1 && places.get(event) <= order.length)
                .forEach(event -> order[places.get(event) - 1] = event);
        return Arrays.stream(order).boxed().toList();
    }
}
