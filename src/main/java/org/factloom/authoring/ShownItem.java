package org.factloom.authoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.factloom.fact.Evidence;
import org.factloom.item.Added;
import org.factloom.item.Item;
import org.factloom.web.TextRun;
import org.jspecify.annotations.Nullable;

/**
 * An item with its key, for whoever may know it.
 *
 * @param form as in files, "multiple-choice"
 * @param hint what fills a blank, "year"; of a number its unit
 * @param truth of a statement, whether it is true
 * @param correction of a false statement, what it should say
 * @param answers what is to be typed or known; of a list one for each part
 * @param pairs of a matching
 * @param events of an ordering, in the right order
 * @param picture shown with the stem
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ShownItem(
        String form,
        String stem,
        @Nullable String hint,
        List<Option> options,
        @Nullable Boolean truth,
        @Nullable String correction,
        List<Answer> answers,
        List<Item.Pair> pairs,
        List<Item.Event> events,
        Added.@Nullable Picture picture) {

    /**
     * One of several options.
     *
     * @param key whether it is right
     */
    record Option(String text, boolean key, @Nullable Why why) {}

    /** What a wrong option really is, in the article's words. */
    record Why(String section, String text) {

        static @Nullable Why of(@Nullable Evidence evidence) {
            return evidence == null ? null : new Why(evidence.section(), evidence.shown());
        }
    }

    /** @param accepted what is right as well */
    record Answer(String key, List<String> accepted) {

        static Answer of(Item.Answer answer) {
            return new Answer(answer.key(), answer.accepted());
        }
    }

    static ShownItem of(Item item) {
        return switch (item) {
            case Item.MultipleChoice choice -> choosing(item, null, options(choice.options(), List.of(choice.key())));
            case Item.ClozeChoice cloze -> choosing(item, cloze.hint(), options(cloze.options(), List.of(cloze.key())));
            case Item.MultipleResponse several -> choosing(item, null, options(several.options(), several.keys()));
            case Item.TrueFalse statement ->
                new ShownItem(
                        item.form().id(),
                        item.stem(),
                        null,
                        List.of(),
                        statement.key(),
                        statement.correction(),
                        List.of(),
                        List.of(),
                        List.of(),
                        picture(item));
            case Item.Typed typed -> answered(item, null, List.of(Answer.of(typed.answer())));
            case Item.Cloze cloze -> answered(item, cloze.hint(), List.of(Answer.of(cloze.answer())));
            case Item.Numeric number -> answered(item, number.unit(), List.of(new Answer(number.keyText(), List.of())));
            case Item.SelfRated card -> answered(item, null, List.of(new Answer(card.back(), List.of())));
            case Item.Recall recall ->
                answered(item, null, recall.answers().stream().map(Answer::of).toList());
            case Item.Matching matching -> shown(item, null, List.of(), List.of(), matching.pairs(), List.of());
            case Item.Ordering ordering -> shown(item, null, List.of(), List.of(), List.of(), ordering.events());
        };
    }

    private static ShownItem choosing(Item item, @Nullable String hint, List<Option> options) {
        return shown(item, hint, options, List.of(), List.of(), List.of());
    }

    private static ShownItem answered(Item item, @Nullable String hint, List<Answer> answers) {
        return shown(item, hint, List.of(), answers, List.of(), List.of());
    }

    private static ShownItem shown(
            Item item,
            @Nullable String hint,
            List<Option> options,
            List<Answer> answers,
            List<Item.Pair> pairs,
            List<Item.Event> events) {
        return new ShownItem(
                item.form().id(), item.stem(), hint, options, null, null, answers, pairs, events, picture(item));
    }

    private static Added.@Nullable Picture picture(Item item) {
        return item.origin().added().picture();
    }

    private static List<Option> options(List<Item.Option> options, List<Integer> keys) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> new Option(
                        options.get(i).text(),
                        keys.contains(i),
                        Why.of(options.get(i).why())))
                .toList();
    }

    /** The wrong options of which the article says what they are. */
    @JsonIgnore
    public List<Option> explained() {
        return options.stream().filter(option -> option.why() != null).toList();
    }

    @JsonIgnore
    public List<TextRun> runs() {
        return TextRun.of(stem);
    }
}
