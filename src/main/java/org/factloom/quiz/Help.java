package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factloom.item.Clue;
import org.jspecify.annotations.Nullable;

/**
 * The hint of a question.
 *
 * @param offered whether there is one that is not shown yet
 * @param putAway options that a shown hint rules out, counted as they are shown
 * @param text what a shown hint says, "It begins with O: 2 words, 7 letters."
 * @param sentence the sentence that proves the answer, blank where the answer stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Help(
        boolean offered,
        List<Integer> putAway,
        @Nullable String text,
        @Nullable String sentence) {

    /** Of exams, and of questions for which there is none. */
    static final Help NONE = new Help(false, List.of(), null, null);

    /**
     * Of a question that is not answered.
     *
     * @param shown whether its learner asked for it
     */
    public static Help of(AskedItem asked, boolean shown, HintMessages messages) {
        Optional<Clue> clue = Clue.of(asked.item());
        if (clue.isEmpty() || !shown) {
            return clue.isEmpty() ? NONE : new Help(true, List.of(), null, null);
        }
        return switch (clue.get()) {
            case Clue.PutAway(List<Integer> options) ->
                new Help(
                        false,
                        options.stream()
                                .map(option -> asked.shownOrder().isEmpty()
                                        ? option
                                        : Integer.valueOf(asked.shownOrder().indexOf(option)))
                                .sorted()
                                .toList(),
                        messages.put_away(options.size()),
                        null);
            case Clue.Beginnings(List<Clue.Beginning> parts) ->
                new Help(
                        false,
                        List.of(),
                        parts.size() == 1
                                ? messages.begins(
                                        parts.getFirst().first(),
                                        parts.getFirst().words(),
                                        parts.getFirst().letters())
                                : messages.parts_begin(parts.stream()
                                        .map(part -> messages.part(part.first(), part.letters()))
                                        .collect(Collectors.joining(", "))),
                        null);
            case Clue.Within within ->
                new Help(
                        false,
                        List.of(),
                        messages.within(
                                within.low().stripTrailingZeros().toPlainString(),
                                within.high().stripTrailingZeros().toPlainString()),
                        null);
            case Clue.Blanked(String sentence) -> new Help(false, List.of(), messages.sentence(), sentence);
        };
    }

    /** Whether it is shown, with something to say. */
    public boolean shows() {
        return text != null;
    }

    /** What it says; empty where it is not shown. */
    public String words() {
        return Objects.requireNonNullElse(text, "");
    }

    /** Whether the option shown at {@code index} is ruled out. */
    public boolean rulesOut(int index) {
        return putAway.contains(index);
    }
}
