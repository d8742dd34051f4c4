package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.factloom.item.Response;
import org.jspecify.annotations.Nullable;

/**
 * A response as it is sent and stored: exactly one of the components is given. What is sent counts the options as they are
 * shown, what is stored counts them as the item does.
 *
 * @param choice index of the chosen option, from 0; of true and false, 0 is true
 * @param choices indices of the chosen options, where there may be several; stored, none for "I do not know"
 * @param text what was typed; stored, it is empty for "I do not know"
 * @param prose what was written in words of one's own
 * @param texts what was typed to name the parts of a list; stored, none for "I do not know"
 * @param order indices of the events, earliest first
 * @param pairs for each left side the index of its right side, -1 for none
 * @param known whether the back of a card was known; sent, false is "I do not know" where something is to be typed,
 *     matched or chosen among several
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseForm(
        @Nullable Integer choice,
        @Nullable List<Integer> choices,
        @Nullable String text,
        @Nullable String prose,
        @Nullable List<String> texts,
        @Nullable List<Integer> order,
        @Nullable List<Integer> pairs,
        @Nullable Boolean known) {

    /** Stored for a question that was left open. */
    static final ResponseForm NOTHING = new ResponseForm(null, null, null, null, null, null, null, null);

    /** A response as it is stored. */
    public static ResponseForm of(Response response) {
        return switch (response) {
            case Response.Choice(int option) -> new ResponseForm(option, null, null, null, null, null, null, null);
            case Response.Choices(List<Integer> options) ->
                new ResponseForm(null, options, null, null, null, null, null, null);
            case Response.Text(String text) -> new ResponseForm(null, null, text, null, null, null, null, null);
            case Response.Prose(String prose) -> new ResponseForm(null, null, null, prose, null, null, null, null);
            case Response.Texts(List<String> texts) ->
                new ResponseForm(null, null, null, null, texts, null, null, null);
            case Response.Order(List<Integer> events) ->
                new ResponseForm(null, null, null, null, null, events, null, null);
            case Response.Pairs(List<Integer> rights) ->
                new ResponseForm(null, null, null, null, null, null, rights, null);
            case Response.SelfGrade(boolean known) -> new ResponseForm(null, null, null, null, null, null, null, known);
        };
    }

    /** What is meant by what is stored; nothing of a question that was left open. */
    public Optional<Response> meant() {
        return equals(NOTHING) ? Optional.empty() : Optional.of(response());
    }

    /** What was typed, or written in words of one's own; nothing where the question was left open. */
    String typed() {
        return text != null ? text : prose != null ? prose : "";
    }

    /** Whether something was written that only a person can mark. */
    boolean isWritten() {
        return prose != null && !prose.isBlank();
    }

    /** Whether nothing was answered, nor was it said that nothing is known. */
    @JsonIgnore
    public boolean isBlank() {
        return text != null && text.isBlank()
                || prose != null && prose.isBlank()
                || texts != null && texts.stream().allMatch(part -> part != null && part.isBlank())
                || choices != null && choices.isEmpty()
                || pairs != null && pairs.stream().allMatch(right -> right != null && right == Response.Pairs.NONE);
    }

    private static boolean cannotBeStored(String text) {
        return text.codePoints().anyMatch(code -> code == 0 || Character.getType(code) == Character.SURROGATE);
    }

    /**
     * What is meant.
     *
     * @throws IllegalArgumentException when none or more than one component is given, or a text is none
     */
    public Response response() {
        boolean gap = Stream.of(order, choices, pairs, texts)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .anyMatch(Objects::isNull);
        if (gap) {
            throw new IllegalArgumentException("a list consists of numbers or texts");
        }
        Stream<String> typed = Stream.concat(Stream.of(text, prose), texts == null ? Stream.of() : texts.stream())
                .filter(Objects::nonNull);
        if (typed.anyMatch(ResponseForm::cannotBeStored)) {
            throw new IllegalArgumentException("a text has no null character and no half of a pair of surrogates");
        }
        List<Response> given = Stream.of(
                        choice == null ? null : new Response.Choice(choice),
                        choices == null ? null : new Response.Choices(choices),
                        text == null ? null : new Response.Text(text),
                        prose == null ? null : new Response.Prose(prose.replace("\r\n", "\n")),
                        texts == null
                                ? null
                                : new Response.Texts(texts.stream()
                                        .filter(part -> !part.isBlank())
                                        .toList()),
                        order == null ? null : new Response.Order(order),
                        pairs == null ? null : new Response.Pairs(pairs),
                        known == null ? null : new Response.SelfGrade(known))
                .<Response>mapMulti((response, into) -> {
                    if (response != null) {
                        into.accept(response);
                    }
                })
                .toList();
        if (given.size() != 1) {
            throw new IllegalArgumentException(
                    "an answer gives exactly one of choice, choices, text, prose, texts, order, pairs and known");
        }
        return given.getFirst();
    }
}
